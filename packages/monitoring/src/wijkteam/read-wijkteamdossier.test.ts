import { describe, expect, it } from "vitest";

import { cel, CONTACT, dossier, kader, maand, ONTVANGEN, rapport, START, type Kort } from "../../test/bouwers.js";

const KOPPELING = { professional: "p-2", keuzeGeboden: true, achtergrondGewogen: true, professionalIsVeiligheidsdeskundig: false, andereVerantwoordelijkeInGezin: false };

/** A resident from the melding to the end of waakvlam, by hand. */
const VERHAAL: readonly Kort[] = [
  ["2026-01-12", "A1 melding-ontvangen", "m", { ...ONTVANGEN, kanaal: "stip" }],
  ["2026-01-13", "A1 bevestigd-aan-aanmelder", "m", { aan: "huisarts" }],
  ["2026-01-19", "A1 kwalitatief-contact", "m", CONTACT],
  ["2026-01-19", "A1 op-wachtlijst", "m", { teBellen: "het wijkteam" }],
  ["2026-02-02", "A1 professional-gekoppeld", "m", KOPPELING],
  ["2026-02-03", "A1 onderzoek-gestart", "m", { onderzoek: "o" }],
  ["2026-02-03", "A2 onderzoek-gestart", "o", { aanleiding: { soort: "melding", melding: "m" }, diepgang: "licht" }],
  ["2026-02-10", "A2 verslag-achterwege-gelaten", "o", { uitkomsten: ["basishulp"], nietNodigOmdat: "kort", inwonerSteuntOplossing: true }],
  // Without a melding of its own: it is found through the investigation.
  ["2026-02-12", "A5 basishulp-gestart", "b", { ...START, onderzoek: "o" }],
  ["2026-02-12", "A1 oplossing-geboden", "m", { oplossing: "basishulp" }],
  ["2026-02-13", "A1 melding-afgehandeld", "m", { alleDeelvragenBeantwoord: true }],
  ["2026-05-20", "A5 geevalueerd", "b", { bijEinde: true, tevredenheid: "8", doelrealisatie: "twee van de drie doelen" }],
  ["2026-05-21", "A5 afgesloten", "b", { aanleiding: "oplossing gerealiseerd" }],
  ["2026-05-22", "A5 waakvlam-afgesproken", "b", { einddatum: "2026-06-30", metInwoner: true }],
  ["2026-07-01", "A5 waakvlam-voorbij", "b"],
];

const jaar = (van: string, tot: string) => ({ periode: { vanaf: maand(van), totEnMet: maand(tot) } });

describe("een inwoner van melding tot einde waakvlam", () => {
  const geteld = rapport(kader([], "2026-01", "2026-12-31", jaar("2026-01", "2026-07")), [dossier("d", VERHAAL)]);
  const waarden = (indicator: string): readonly (string | null)[] =>
    geteld.cellen.filter((een) => een.indicator === indicator && een.uitsplitsing === "totaal" && !een.tijdvak.includes("/")).map(({ waarde }) => waarde);

  it("W-106.9: in de caseload van het onderzoek in februari tot het einde van de waakvlam op 1 juli", () => {
    expect(waarden("caseload-instroom")).toEqual(["0", "1", "0", "0", "0", "0", "0"]);
    expect(waarden("caseload-stand")).toEqual(["0", "1", "1", "1", "1", "1", "0"]);
    expect(waarden("caseload-uitstroom")).toEqual(["0", "0", "0", "0", "0", "0", "1"]);
    // 3 February to 1 July: 25 + 31 + 30 + 31 + 30 + 1 days.
    expect(cel(geteld, "caseload-doorlooptijd", "oplossing gerealiseerd", "2026-07")).toMatchObject({ waarde: "148,0", spreiding: { kortste: 148, langste: 148 } });
    expect(waarden("trajecten")).toEqual(["0", "2", "1", "1", "1", "1", "1"]);
    expect(waarden("doelrealisatie")).toEqual([null, null, null, null, "100,0%", null, null]);
  });

  it("W-50.3: start op dag 31 is te laat, en de wachttijd is 31 dagen", () => {
    expect(cel(geteld, "start-14-dagen", "", "2026-01")).toMatchObject({ teller: 0, noemer: 1, waarde: "0,0%", oordeel: "voldoet niet", zaken: { gemist: ["d/m"] } });
    expect(cel(geteld, "wachttijd-tot-start", "", "2026-02").waarde).toBe("31,0");
  });

  it("W-50.1: op de wachtlijst eind januari, eraf met de koppeling, en de ondersteuning begon binnen vier weken", () => {
    expect(waarden("wachtlijst-stand")).toEqual(["1", "0", "0", "0", "0", "0", "0"]);
    expect(cel(geteld, "wachttijd-4-weken", "", "2026-01").waarde).toBe("100,0%");
  });

  it("W-72.1, W-33: afgesloten zonder maatwerk, met basishulp als oplossing", () => {
    expect(cel(geteld, "knip", "Dukenburg", "2026-02").waarde).toBe("100,0%");
    expect(cel(geteld, "oplossingen", "basishulp", "2026-02").noemer).toBe(1);
    expect(geteld.waarschuwingen.filter(({ soort }) => soort !== "niet-aangeleverd")).toEqual([]);
  });
});

describe("wat een cijfer minder dan volledig maakt", () => {
  it("W-106: een inwoner zonder wijk, basishulp zonder melding, een melding die er niet is, en een zaak zonder begin", () => {
    const zonder = dossier("d1", [["2026-03-02", "A5 basishulp-gestart", "b1", START]], null);
    const onbekend = dossier("d2", [["2026-03-02", "A5 basishulp-gestart", "b2", { ...START, melding: "weg" }]]);
    const half = dossier("d3", [["2026-03-02", "A1 bevestigd-aan-aanmelder", "m3", { aan: "huisarts" }]]);
    const leeg = dossier("d4", [
      ["2026-03-02", "A1 melding-ontvangen", "m4", ONTVANGEN],
      ["2026-03-03", "A1 melding-afgehandeld", "m4", { alleDeelvragenBeantwoord: true }],
    ]);
    const gebreken = rapport(kader(["start-14-dagen"], "2026-03", "2026-04-30"), [zonder, onbekend, half, leeg]).waarschuwingen;
    expect(gebreken.map(({ soort, aantal, zaken }) => [soort, aantal, zaken])).toEqual([
      ["afgesloten-zonder-oplossing", 1, ["d4/m4"]],
      ["gegevens-onleesbaar", 1, ["d3/m3"]],
      ["melding-onbekend", 1, ["d2/b2"]],
      ["start-zonder-melding", 1, ["d1/b1"]],
      ["wijk-onbekend", 1, ["d1/inwoner"]],
    ]);
  });

  it("W-28.2: basishulp na een herindicatie heeft geen melding en dat is geen gebrek", () => {
    const { gebreken } = dossier("d", [
      ["2026-03-02", "A2 onderzoek-gestart", "o", { aanleiding: { soort: "herindicatie", indicatie: "i" }, diepgang: "licht" }],
      ["2026-03-09", "A5 basishulp-gestart", "b", { ...START, onderzoek: "o" }],
    ]);
    expect(gebreken).toEqual([]);
  });
});

describe("adviezen, bezwaren en voorvallen", () => {
  const ADVIES: readonly Kort[] = [
    ["2026-03-02", "A3 advies-begonnen", "a", { onderzoek: "o" }],
    ["2026-03-02", "A3 productbestelling-gemaakt", "a", { soort: "dagbesteding" }],
    ["2026-03-03", "A3 negatief-opgesteld", "a", { isGedeeltelijk: true }],
    ["2026-03-05", "A3 verzonden", "a", { ontvangers: [] }],
    ["2026-03-17", "A3 verwerkt", "a", { beschikkingsdatum: "2026-03-16", besluit: "gedeeltelijk toegekend" }],
    ["2026-04-01", "A3 bezwaar-ontvangen", "a", { informatieGevraagd: false }],
    ["2026-05-20", "A3 bezwaar-afgerond", "a", { uitkomst: "ongegrond", maatregel: { nodig: false, motivering: "x" } }],
  ];
  const geteld = rapport(kader([], "2026-03", "2026-12-31", jaar("2026-03", "2026-05")), [dossier("d", ADVIES)]);

  it("W-106.11: een advies dat deels toekent is gedeeltelijk, het besluit telt op zijn eigen datum, het bezwaar naar uitkomst", () => {
    expect(cel(geteld, "adviezen", "gedeeltelijk", "2026-03").noemer).toBe(1);
    expect(cel(geteld, "adviezen", "dagbesteding", "2026-03").noemer).toBe(1);
    expect(cel(geteld, "besluiten", "gedeeltelijk toegekend", "2026-03").noemer).toBe(1);
    expect(cel(geteld, "bezwaren", "", "2026-04").waarde).toBe("1");
    expect(cel(geteld, "bezwaren-uitkomst", "ongegrond", "2026-05").waarde).toBe("100,0%");
  });

  it("W-106.4: een voorval telt op de dag waarop het volgens de laatste correctie bekend was", () => {
    const voorval = dossier("organisatie", [
      ["2026-04-02", "A9 voorval-bekend", "v", { omschrijving: "val", bekendOp: "2026-04-02T08:00:00Z" }],
      ["2026-04-03", "A9 beoordeeld", "v", { aard: "geweldsincident", feiten: [], motivering: "x" }],
      ["2026-04-07", "A9 gegevens-gecorrigeerd", "v", { bekendOp: "2026-03-31T21:59:00Z" }],
      ["2026-04-07", "A9 gemeld", "v", { plicht: "opdrachtgever", gemeldOp: "2026-04-03T10:00:00Z", bewijs: "mail" }],
    ]);
    const gemeten = rapport(kader([], "2026-03", "2026-12-31"), [voorval]);
    expect(cel(gemeten, "voorvallen", "geweldsincident").noemer).toBe(1);
    // 31 March 23:59 in the Netherlands; three working days are 1, 2 and 3 April. Goede Vrijdag is a working day.
    expect(cel(gemeten, "calamiteit-opdrachtgever-3-werkdagen").waarde).toBe("100,0%");
    expect(cel(gemeten, "calamiteit-toezicht-3-werkdagen").waarde).toBe("0,0%");
  });

  it("W-32.3: de steekproef krijgt geen oordeel, want de bron noemt geen deel", () => {
    const pgb = dossier("d", [
      ["2026-03-02", "A4 steekproef-getrokken", "p1", { isGetrokken: true }],
      ["2026-03-02", "A4 steekproef-getrokken", "p2", { isGetrokken: false }],
    ]);
    expect(cel(rapport(kader(["pgb-steekproef"], "2026-03", "2026-12-31"), [pgb]), "pgb-steekproef")).toMatchObject({ waarde: "50,0%", oordeel: "geen oordeel" });
  });
});
