import { LEVENSLOPEN, type Actor, type Gebeurtenis, type Gevolg, type Zaak } from "@wmo-kit/afwegingskader";
import { invariant, isIsoDatum } from "@wmo-kit/domain";
import { AVG_TERMIJNEN, WIJKTEAM_TERMIJNEN } from "@wmo-kit/timeliness";
import { WIJKTEAM_KALENDER } from "@wmo-kit/timeliness/plichten";
import { describe, expect, it } from "vitest";

import { moment, opDag, toOpdracht, type Kortestap } from "../../test/stappen.js";
import { leegKastdossier } from "../kast/vouw.js";
import { makeKitomgeving } from "../omgeving/kitomgeving.js";
import { decideStap } from "../stap/decide-stap.js";
import { decideTaakGedaan } from "./decide-taak-gedaan.js";
import type { OpenTaak } from "./open-taak.js";
import { listStappenVoor, volgTaken } from "./volg-taken.js";

const WIJKTEAM = makeKitomgeving({ levenslopen: LEVENSLOPEN, termijnen: [...WIJKTEAM_TERMIJNEN, ...AVG_TERMIJNEN], jaarplichten: WIJKTEAM_KALENDER });
const actor: Actor = { id: "p-1", bekwaamheden: [] };

/** The open tasks after real steps: requirement and last day. */
const na = (...stappen: readonly Kortestap[]): readonly string[] =>
  stappen
    .reduce((dossier, stap) => decideStap(dossier, toOpdracht(stap), opDag(stap[0], { actor }), WIJKTEAM)._unsafeUnwrap().dossier, leegKastdossier("d1", null))
    .taken.map(({ eis, uiterlijk = "-" }) => `${eis} ${uiterlijk}`);

const GEMELD: Kortestap = ["2026-03-02", "A1 melding-ontvangen", "m", { aanmelder: "huisarts", kanaal: "partner", gezinMetJeugdigen: false }];
const GEINFORMEERD: Kortestap = [
  "2026-03-03",
  "A1 informatie-verstrekt",
  "m",
  {
    schriftelijk: true,
    mondeling: true,
    onderwerpen: ["netwerk-erbij", "clientondersteuning", "klacht", "keuze-professional", "aanvullende-zorg-aanvragen", "keuze-zin-of-pgb", "keuze-aanbieder", "abonnementstarief"],
  },
];
const contact = (urgentie: string): Kortestap => [
  "2026-03-04",
  "A1 kwalitatief-contact",
  "m",
  { deelnemers: ["inwoner"], aard: "Eenzaam.", urgentie, socialeBasisLostOp: false, opdrachtnemerLostOp: true, vraagGenoegzaamBekend: true, veiligheidszorg: false },
];
const BEVESTIGD: Kortestap = ["2026-03-04", "A1 bevestigd-aan-aanmelder", "m", { aan: "huisarts" }];
const GEKOPPELD: Kortestap = [
  "2026-03-05",
  "A1 professional-gekoppeld",
  "m",
  { professional: "p-2", keuzeGeboden: true, achtergrondGewogen: true, professionalIsVeiligheidsdeskundig: false, andereVerantwoordelijkeInGezin: false },
];

describe("open taken van het wijkteam, door echte stappen", () => {
  it("W-50.2.1, W-50.2.2: de bevestiging en het gesprek sluiten elk hun eigen taak, in welke volgorde ook", () => {
    // 48 hours after Monday; five working days after Monday.
    expect(na(GEMELD)).toEqual(["W-50.2.1 2026-03-04", "W-50.2.2 2026-03-09"]);
    expect(na(GEMELD, GEINFORMEERD, contact("gewoon"))).toEqual(["W-50.2.1 2026-03-04"]);
    expect(na(GEMELD, GEINFORMEERD, contact("gewoon"), BEVESTIGD)).toEqual([]);
  });

  it("W-fn2, W-50.1: bij crisis sluit de koppeling de koppeltaak; dat er is gehandeld zegt een mens", () => {
    expect(na(GEMELD, GEINFORMEERD, ["2026-03-03", "A1 bevestigd-aan-aanmelder", "m", { aan: "huisarts" }], contact("crisis"))).toEqual(["W-fn2 2026-03-05", "W-50.1 -"]);
    expect(na(GEMELD, GEINFORMEERD, contact("crisis"), BEVESTIGD, GEKOPPELD)).toEqual(["W-fn2 2026-03-05"]);
  });

  it("W-33: een ingetrokken melding laat geen taken na", () => {
    expect(na(GEMELD, ["2026-03-03", "A1 melding-ingetrokken", "m", { door: "inwoner", motivering: "niet meer nodig" }])).toEqual([]);
  });

  it("W-33: het onderzoek vraagt een advies binnen zes weken na de melding; een oplossing sluit dat", () => {
    const onderzoek: Kortestap = ["2026-03-06", "A1 onderzoek-gestart", "m", { onderzoek: "o" }];
    const begin = [GEMELD, GEINFORMEERD, contact("gewoon"), BEVESTIGD, GEKOPPELD, onderzoek] as const;
    expect(na(...begin)).toEqual(["W-33 2026-04-13"]);
    expect(na(...begin, ["2026-03-20", "A1 oplossing-geboden", "m", { oplossing: "sociale-basis" }])).toEqual([]);
  });

  it("W-64.4, W-65.1: van een voorval blijft na een melding over wat nog gemeld moet worden, met de eerste datum", () => {
    const bekend: Kortestap = ["2026-04-01", "A9 voorval-bekend", "v", { omschrijving: "val", bekendOp: "2026-04-01T08:00:00Z" }];
    const beoordeeld: Kortestap = ["2026-04-01", "A9 beoordeeld", "v", { aard: "calamiteit", feiten: ["maatschappelijke onrust of media", "fraude of oneigenlijk gebruik"], motivering: "x" }];
    expect(na(bekend)).toEqual(["W-64.4 -"]);
    // Three working days from Wednesday 1 April: 2, 3 and 7 April. Five: also 8 and 9 April. Two facts for the same party are one task.
    expect(na(bekend, beoordeeld)).toEqual(["W-64.4 2026-04-07", "W-64.4 2026-04-07", "W-65.1 2026-04-09"]);
    const gemeld: Kortestap = ["2026-04-02", "A9 gemeld", "v", { plicht: "toezichthouder", bewijs: "mail" }];
    // The report to the supervisor is itself a fact for the client: five working days from 2 April end a day later, the first date stays.
    expect(na(bekend, beoordeeld, gemeld)).toEqual(["W-64.4 2026-04-07", "W-65.1 2026-04-09"]);
  });
});

const taak = (zaak: string, eis: OpenTaak["eis"], tekst: string, levensloop: string): OpenTaak => ({ id: `${zaak}:${eis}:${tekst}`, levensloop, zaak, taak: tekst, eis, sinds: moment("2026-03-01T09:00:00Z") });
const zaak = (id: string, levensloop: string, feiten: object = {}, toestand = "loopt"): Zaak => ({ id, levensloop, toestand, feiten, versie: 1 });

/** Which of these tasks are left after an event in a dossier with these cases. */
const over = (taken: readonly OpenTaak[], wat: string, id: string, gegevens: object, zaken: readonly Zaak[], gevolgen: readonly Gevolg[] = []): readonly string[] => {
  const [levensloop = "", soort = ""] = wat.split(" ");
  const datum = "2026-04-01";
  invariant(isIsoDatum(datum), "een dag");
  const gebeurtenis: Gebeurtenis = { id: "g", levensloop, zaak: id, soort, tijdstip: moment("2026-04-01T09:00:00Z"), datum, actor, gegevens };
  const dossier = { id: "d", zaken: Object.fromEntries(zaken.map((een) => [een.id, een])) };
  return volgTaken(taken, { dossier, gebeurtenis, gevolgen, gevolgd: { normen: WIJKTEAM.normen, findAanvang: () => undefined } }).map(({ eis }) => eis);
};

const MELDING = zaak("m", "A1", { onderzoek: "o" });
const ONDERZOEK = zaak("o", "A2");
const NA_BESLUIT = [
  taak("m", "W-33", "Rond het onderzoek af; verstuur een advies op tijd.", "A1"),
  taak("o", "W-33.1", "Leid warm toe naar de voorziening.", "A2"),
  taak("o", "W-33.2", "Start basishulp.", "A2"),
  taak("o", "W-33.3", "Begeleid de aanvraag bij de andere wet.", "A2"),
  taak("o", "W-33.4", "Verstuur het advies met het verslag.", "A2"),
];

describe("taken die een stap van een andere zaak sluit", () => {
  it("W-33.2: basishulp sluit de starttaak van haar onderzoek, ook als zij alleen de melding noemt, en niet die van een ander onderzoek", () => {
    const blijft = ["W-33", "W-33.1", "W-33.3", "W-33.4"];
    expect(over(NA_BESLUIT, "A5 basishulp-gestart", "b", { onderzoek: "o" }, [MELDING, ONDERZOEK, zaak("b", "A5")])).toEqual(blijft);
    expect(over(NA_BESLUIT, "A5 basishulp-gestart", "b", { melding: "m" }, [MELDING, ONDERZOEK, zaak("b", "A5")])).toEqual(blijft);
    expect(over(NA_BESLUIT, "A5 basishulp-gestart", "b", { onderzoek: "o2" }, [MELDING, ONDERZOEK, zaak("b", "A5")])).toHaveLength(5);
  });

  it("W-33.4, W-33: een verzonden advies sluit de taak van het onderzoek en die van de melding", () => {
    expect(over(NA_BESLUIT, "A3 verzonden", "a", {}, [MELDING, ONDERZOEK, zaak("a", "A3", { onderzoek: "o" })])).toEqual(["W-33.1", "W-33.2", "W-33.3"]);
    expect(over(NA_BESLUIT, "A3 verzonden", "a", {}, [MELDING, ONDERZOEK, zaak("a", "A3", { onderzoek: "o2" })])).toHaveLength(5);
  });

  it("W-33.1, W-33.3: een oplossing op de melding sluit alleen de taak van die oplossing", () => {
    expect(over(NA_BESLUIT.slice(1), "A1 oplossing-geboden", "m", { oplossing: "wlz-of-zvw" }, [MELDING, ONDERZOEK])).toEqual(["W-33.1", "W-33.2", "W-33.4"]);
    expect(over(NA_BESLUIT.slice(1), "A1 oplossing-geboden", "m", { oplossing: "sociale-basis" }, [MELDING, ONDERZOEK])).toEqual(["W-33.2", "W-33.3", "W-33.4"]);
  });

  it("W-33: een nieuw besluit neemt de taken van het vorige weg; die van de melding loopt door", () => {
    const start: Gevolg = { _tag: "Taak", taak: "Start basishulp.", eis: "W-33.2" };
    expect(over(NA_BESLUIT, "A2 stap-4-vastgelegd", "o", {}, [MELDING, ONDERZOEK])).toEqual(["W-33"]);
    expect(over(NA_BESLUIT, "A2 onderzoek-besloten", "o", {}, [MELDING, ONDERZOEK], [start])).toEqual(["W-33", "W-33.2"]);
  });

  it("W-32.2: zorg in natura of een negatief advies op hetzelfde onderzoek sluit de pgb-taak, een pgb niet", () => {
    const pgb = [taak("p", "W-32.2", "Kies met de inwoner zorg in natura, of stel voor het pgb-deel een negatief advies op.", "A4")];
    const zaken = [zaak("p", "A4", { onderzoek: "o" }), zaak("a", "A3", { onderzoek: "o" })];
    expect(over(pgb, "A3 productbestelling-gemaakt", "a", { financiering: "pgb" }, zaken)).toEqual(["W-32.2"]);
    expect(over(pgb, "A3 productbestelling-gemaakt", "a", { financiering: "zin" }, zaken)).toEqual([]);
    expect(over(pgb, "A3 negatief-opgesteld", "a", {}, zaken)).toEqual([]);
  });

  it("W-42.2: een geregelde overdracht naar een ander laat de taak voor de Wlz staan", () => {
    const wlz = [taak("b", "W-42.2", "Regel de overdracht naar de Wlz-aanbieder. De hulp loopt door tot die geregeld is.", "A5")];
    const met = (...standen: readonly string[]): Zaak => zaak("b", "A5", { overdrachten: standen.map((stand) => ({ naar: "x", stand })) });
    expect(over(wlz, "A5 overdracht-geregeld", "b", {}, [met("volledig", "open")])).toEqual(["W-42.2"]);
    expect(over(wlz, "A5 overdracht-geregeld", "b", {}, [met("volledig", "gaat niet door")])).toEqual([]);
  });

  it("W-41.2: afspraken met twee partners zijn twee taken; de evaluatie met de een laat die met de ander staan", () => {
    const twee = ["Thuiszorg Noord", "Stip Oost"].map((partner) => taak("r", "W-41.2", `Evalueer de verbeterafspraken met ${partner}.`, "A7"));
    expect(over(twee, "A7 verbeterafspraak-geevalueerd", "r", { partner: "Stip Oost" }, [zaak("r", "A7")])).toEqual(["W-41.2"]);
  });

  it("W-8.6: een correctie dat er geen zorg over veiligheid is sluit de taak, een bevestiging ervan niet", () => {
    const veilig = [taak("b", "W-8.6", "Maak een veiligheidsplan en neem het op in het plan van aanpak.", "A5")];
    expect(over(veilig, "A5 gegevens-gecorrigeerd", "b", { veiligheidszorg: true }, [zaak("b", "A5")])).toEqual(["W-8.6"]);
    expect(over(veilig, "A5 gegevens-gecorrigeerd", "b", { veiligheidszorg: false }, [zaak("b", "A5")])).toEqual([]);
  });

  it("W-28.1: een gesprek over verlenging kan een mens afvinken, en een aanvraag sluit het vanzelf", () => {
    const bespreek = taak("i", "W-28.1", "Bespreek met de inwoner of verlenging nodig is, met het evaluatieverslag.", "A6");
    expect(listStappenVoor(bespreek)).toEqual([]);
    expect(decideTaakGedaan({ ...leegKastdossier("d", null), taken: [bespreek] }, bespreek.id, "De inwoner wil stoppen.").isOk()).toBe(true);
    expect(over([bespreek], "A6 verlenging-gevraagd", "i", {}, [zaak("i", "A6")])).toEqual([]);
  });

  it("W-11.7: opschalen in de regie sluit de taak die de onveiligheid gaf", () => {
    expect(over([taak("s", "W-11.7", "De onveiligheid neemt toe: laat de casemanager opschalen naar procesregie.", "A8")], "A7 opgeschaald-naar-procesregie", "r", {}, [zaak("r", "A7"), zaak("s", "A8")])).toEqual([]);
  });
});
