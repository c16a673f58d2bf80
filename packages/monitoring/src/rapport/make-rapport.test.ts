import { createHash, createHmac } from "node:crypto";

import { parseContractprofiel } from "@wmo-kit/domain";
import { describe, expect, it } from "vitest";

import { cel, datum, dossier, kader, maand, ONTVANGEN, rapport, START, type Kort } from "../../test/bouwers.js";
import { parseMaandcijfers, readMaandcijfers } from "../aanlevering/maandcijfers.js";
import { describeMonitoringFout } from "../describe-error.js";
import { WIJKTEAM_INDICATOREN } from "../indicator/wijkteam.js";
import { telDossiers } from "../telling/tel-dossiers.js";
import { makeTelkader } from "../telling/telkader.js";
import { encodeRapportJson, isOngewijzigd } from "../uitvoer/encode-json.js";
import { encodeRapportCsv } from "../uitvoer/encode-rapport-csv.js";
import { listTotalen } from "./list-totalen.js";
import { listTrends } from "./list-trends.js";
import { makeRapport } from "./make-rapport.js";

const zaak = (naam: string, start: string | undefined, wijk = "Dukenburg") =>
  dossier(
    naam,
    [
      ["2026-03-02", "A1 melding-ontvangen", "m", ONTVANGEN],
      ...(start === undefined ? [] : [[start, "A5 basishulp-gestart", "b", { ...START, melding: "m" }] satisfies Kort]),
    ],
    wijk,
  );
const VIJF = [zaak("d1", "2026-03-10"), zaak("d2", "2026-03-11"), zaak("d3", "2026-03-12", "=Centrum; \"oud\""), zaak("d4", "2026-03-16"), zaak("d5", undefined)];
const VRAAG = kader(["start-14-dagen"], "2026-03", "2026-04-30");
const metSleutel = (geheim: string) => (verwijzing: string): string => createHmac("sha256", geheim).update(verwijzing).digest("hex").slice(0, 12);

describe("het rapport", () => {
  it("W-50.3: vier van vijf is precies 80% en voldoet; de stappen noemen de norm en de lezing", () => {
    const gemeten = cel(rapport(VRAAG, VIJF), "start-14-dagen");
    expect(gemeten).toMatchObject({ teller: 4, noemer: 5, waarde: "80,0%", oordeel: "voldoet", voorlopig: false });
    expect(gemeten.stappen.join(" ")).toMatch(/80/u);
    expect(gemeten.zaken).toEqual({ geteld: ["d1/m", "d2/m", "d3/m", "d4/m"], gemist: ["d5/m"], loopt: [] });
  });

  it("W-95.1, W-106: buiten staan alleen pseudoniemen; een andere sleutel geeft andere, dezelfde sleutel dezelfde", () => {
    const tekst = (geheim: string): string => makeRapport(VRAAG, telDossiers(VRAAG, VIJF), metSleutel(geheim)).andThen(encodeRapportJson)._unsafeUnwrap();
    expect(tekst("een")).not.toMatch(/d\d\/m/u);
    expect(tekst("een")).toBe(tekst("een"));
    expect(tekst("een")).not.toBe(tekst("twee"));
  });

  it("W-106: de hash is SHA-256 over de canonieke tekst van het rapport, en een gewijzigd rapport past er niet meer bij", () => {
    const gemaakt = makeRapport(VRAAG, telDossiers(VRAAG, VIJF), (verwijzing) => verwijzing)._unsafeUnwrap();
    const tekst = encodeRapportJson(gemaakt)._unsafeUnwrap();
    const inhoud = /"rapport":(\{.*\})\}\n$/su.exec(tekst)?.[1] ?? "";
    expect(createHash("sha256").update(inhoud).digest("hex")).toBe(gemaakt.hash);
    expect(isOngewijzigd(gemaakt)).toBe(true);
    expect(isOngewijzigd({ ...gemaakt, rapport: { ...gemaakt.rapport, dossiers: 6 } })).toBe(false);
  });

  it("W-106: de totalen voor een scherm zijn precies de cellen zonder uitsplitsing van het rapport", () => {
    const alle = kader([], "2026-03", "2026-04-30");
    const deel = telDossiers(alle, VIJF);
    const gelijk = (verwijzing: string): string => verwijzing;
    const { rapport: heel } = makeRapport(alle, deel, gelijk)._unsafeUnwrap();
    const totalen = listTotalen(alle, deel, gelijk)._unsafeUnwrap();
    expect(totalen).toEqual(heel.cellen.filter(({ uitsplitsing }) => uitsplitsing === "totaal"));
    expect(totalen.some(({ noemer }) => noemer === 5)).toBe(true);
  });

  it("W-106: zonder zaken staan alleen de aantallen in het rapport", () => {
    const zonder = kader(["start-14-dagen"], "2026-03", "2026-04-30", { zaken: "zonder" });
    const gemeten = cel(makeRapport(zonder, telDossiers(zonder, VIJF), () => "x")._unsafeUnwrap().rapport, "start-14-dagen");
    expect(gemeten).toMatchObject({ teller: 4, noemer: 5, zaken: null });
  });

  it("W-106: de CSV heeft per regel de datum, de definitie en de versie, en een formule wordt gewone tekst", () => {
    const tekst = encodeRapportCsv(makeRapport(VRAAG, telDossiers(VRAAG, VIJF), (verwijzing) => verwijzing)._unsafeUnwrap());
    const regels = tekst.split("\r\n");
    expect(regels[0]?.split(";").slice(0, 5)).toEqual(["peildatum", "cijfer", "titel", "tijdvak", "uitsplitsing"]);
    expect(regels[1]).toMatch(/^2026-04-30;start-14-dagen;Basishulp gestart binnen 14 dagen;2026-03;totaal;;4;5;0;0;80,0%;;;;;voldoet;norm W-50\.3;nee;/u);
    expect(tekst).toContain(`"'=Centrum; ""oud"""`);
    for (const regel of regels.slice(1, -1)) expect(regel).toMatch(/[0-9a-f]{64};;[0-9a-f]{64}$/u);
  });

  it("W-108.7: een trend is het verschil tussen twee maanden die vastliggen", () => {
    const meld = (naam: string, op: string) => dossier(naam, [[op, "A1 melding-ontvangen", "m", ONTVANGEN]]);
    const vraag = kader(["meldingen"], "2026-01", "2026-03-15", { periode: { vanaf: maand("2026-01"), totEnMet: maand("2026-03") } });
    const gemeten = rapport(vraag, [meld("d1", "2026-01-05"), meld("d2", "2026-02-05"), meld("d3", "2026-02-06"), meld("d4", "2026-03-06")]);
    expect(listTrends(gemeten, "meldingen").find(({ uitsplitsing }) => uitsplitsing === "totaal")).toMatchObject({ van: "2026-01", naar: "2026-02", verschil: 1 });
    expect(listTrends(gemeten, "meldingen").some(({ naar }) => naar === "2026-03")).toBe(false);
  });
});

describe("afspraken in het contract", () => {
  const profiel = (lezingen: object[], afwijkingen: object[] = []) => parseContractprofiel({ id: "proef", naam: "Proef", afwijkingen, lezingen })._unsafeUnwrap();
  const lees = (id: string) => profiel([{ id, keuze: "alternatief", begindatum: "2022-01-01", reden: "afgesproken" }]);

  it("A-07: in de andere lezing telt wie nog wacht niet mee", () => {
    const gemeten = cel(rapport(kader(["start-14-dagen"], "2026-03", "2026-04-30", { profiel: lees("A-07") }), VIJF), "start-14-dagen");
    expect(gemeten).toMatchObject({ teller: 4, noemer: 4, waarde: "100,0%" });
  });

  it("A-08: in de andere lezing is de bevestiging binnen twee werkdagen", () => {
    // Saturday 28 March; the second working day is Tuesday 31 March.
    const bevestigd = dossier("d", [
      ["2026-03-28", "A1 melding-ontvangen", "m", ONTVANGEN],
      ["2026-03-31T20:00:00Z", "A1 bevestigd-aan-aanmelder", "m", { aan: "huisarts" }],
    ]);
    const meet = (anders: object) => cel(rapport(kader(["bevestiging-48-uur"], "2026-03", "2026-04-30", anders), [bevestigd]), "bevestiging-48-uur").waarde;
    expect([meet({}), meet({ profiel: lees("A-08") })]).toEqual(["0,0%", "100,0%"]);
  });

  it("A-26: in de andere lezing telt elke afgesloten melding", () => {
    const twee = dossier(
      "d",
      ["m1", "m2"].flatMap((melding): readonly Kort[] => [
        ["2026-03-02", "A1 melding-ontvangen", melding, ONTVANGEN],
        ["2026-03-03", "A1 oplossing-geboden", melding, { oplossing: "sociale-basis" }],
        ["2026-03-03", "A1 melding-afgehandeld", melding, { alleDeelvragenBeantwoord: true }],
      ]),
    );
    const meet = (anders: object) => cel(rapport(kader(["knip"], "2026-03", "2026-04-30", anders), [twee]), "knip").noemer;
    expect([meet({}), meet({ profiel: lees("A-26") })]).toEqual([1, 2]);
  });

  it("W-50.3: een andere afgesproken norm geeft een ander oordeel, en staat in het rapport", () => {
    const streng = profiel([], [{ norm: "W-50.3", waarde: { teller: 90, noemer: 100 }, begindatum: "2026-01-01", reden: "afgesproken" }]);
    const gemeten = rapport(kader(["start-14-dagen"], "2026-03", "2026-04-30", { profiel: streng }), VIJF);
    expect(gemeten.profiel).toBe("proef");
    expect(cel(gemeten, "start-14-dagen").oordeel).toBe("voldoet niet");
  });
});

describe("wat de gemeente aanlevert", () => {
  const CIJFERS = [
    { maand: "2026-03", product: "02A05", verwijzer: "wijkteam", indicaties: 12, omvangInMinutenPerWeek: 1440, gedeclareerdeMinuten: 5000, uitgaven: 110_000_00, spiegelbudget: 100_000_00 },
    { maand: "2026-03", product: "02A05", verwijzer: "regieteam", indicaties: 3, omvangInMinutenPerWeek: 300, gedeclareerdeMinuten: 900, uitgaven: 40_000_00, spiegelbudget: 100_000_00 },
  ];

  it("W-82.2, W-106.10: uitgaven naast het spiegelbudget, in totaal en per verwijzer", () => {
    const gemeten = rapport(kader([], "2026-03", "2026-04-30"), [readMaandcijfers("levering-1", parseMaandcijfers(CIJFERS)._unsafeUnwrap())]);
    expect(cel(gemeten, "spiegelbudget")).toMatchObject({ waarde: "75,0%", teller: 150_000_00, noemer: 200_000_00 });
    expect(cel(gemeten, "spiegelbudget", "wijkteam").waarde).toBe("110,0%");
    expect(cel(gemeten, "indicaties").waarde).toBe("15");
    expect(gemeten.waarschuwingen.map(({ indicator }) => indicator)).toEqual(["klachten"]);
  });

  it("W-106.10: zonder aanlevering staat er een waarschuwing, want nul is iets anders dan niet bekend", () => {
    const soorten = rapport(kader(["spiegelbudget"], "2026-03", "2026-04-30"), []).waarschuwingen;
    expect(soorten).toMatchObject([{ soort: "niet-aangeleverd", indicator: "spiegelbudget", aantal: 1 }]);
  });

  it("W-106.10: een aanlevering met fouten noemt elke fout met haar plaats", () => {
    const fout = parseMaandcijfers([{ ...CIJFERS[0], maand: "2026-13" }, { ...CIJFERS[1], indicaties: -1 }])._unsafeUnwrapErr();
    expect(fout.bevindingen.map(({ pad }) => pad.join("."))).toEqual(["0.maand", "1.indicaties"]);
  });
});

describe("vragen die niet kunnen", () => {
  const vraag = { indicatoren: WIJKTEAM_INDICATOREN, periode: { vanaf: maand("2026-03"), totEnMet: maand("2026-03") }, peildatum: datum("2026-04-30"), zaken: "zonder" } as const;
  const [eerste] = WIJKTEAM_INDICATOREN;

  it.each([
    ["PeriodeLeeg", { ...vraag, periode: { vanaf: maand("2026-03"), totEnMet: maand("2026-02") } }],
    ["IndicatorNietGeldig", { ...vraag, periode: { vanaf: maand("2021-12"), totEnMet: maand("2022-01") } }],
    ["IndicatorDubbel", { ...vraag, indicatoren: eerste === undefined ? [] : [eerste, eerste] }],
  ])("W-106: %s wordt in een Nederlandse zin uitgelegd", (tag, kan) => {
    const fout = makeTelkader(kan)._unsafeUnwrapErr();
    expect(fout._tag).toBe(tag);
    expect(describeMonitoringFout(fout)).toMatch(/^[A-Z].*\.$/u);
  });

  it("K-10: een som die niet meer precies is wordt geweigerd", () => {
    const groot = { dossier: "d", feiten: [1, 2].map((nr) => ({ _tag: "Somfeit", reeks: "indicaties", zaak: `r${nr}`, dag: datum("2026-03-01"), bedrag: Number.MAX_SAFE_INTEGER, kenmerken: {} }) as const), gebreken: [] };
    const telkader = kader(["indicaties"], "2026-03", "2026-04-30");
    const fout = makeRapport(telkader, telDossiers(telkader, [groot]), (verwijzing) => verwijzing)._unsafeUnwrapErr();
    expect(fout._tag).toBe("GetalTeGroot");
    expect(describeMonitoringFout(fout)).toContain("indicaties");
  });
});
