import { leegDossier, makeNormenboek, type Advies, type Dossier, type Zaak } from "@wmo-kit/afwegingskader";
import { parseIsoDatum, parseTijdstip } from "@wmo-kit/domain";
import { WIJKTEAM_TERMIJNEN } from "@wmo-kit/timeliness";
import { describe, expect, it } from "vitest";

import {
  Bericht,
  checkIndicatieantwoord,
  checkVraagdoel,
  composeAdvies,
  composeIntrekking,
  decodePersoonsantwoord,
  describeBackofficeError,
  encodeJson,
  encodeXml,
  makeBericht,
  makePersoonsvraag,
  parseKenmerk,
  type BerichtVan,
  type Kop,
} from "../src/index.js";
import { INHOUDEN, ruwBericht } from "./berichten.js";

const dag = (tekst: string) => parseIsoDatum(tekst)._unsafeUnwrap();
const kenmerk = (tekst: string) => parseKenmerk(tekst)._unsafeUnwrap();

/** The content of an example, by its title. */
const inhoudVan = (titel: string): Readonly<Record<string, unknown>> => Object.fromEntries(INHOUDEN)[titel] ?? {};

const KOP: Kop = {
  gebeurtenis: "019a1234-5678-7123-8abc-def012345678",
  gemaakt: parseTijdstip("2026-04-13T08:30:00Z")._unsafeUnwrap(),
  afzender: { soort: "wijkteam", naam: "Stichting Voorbeeld" },
  gemeente: Bericht.parse(ruwBericht(inhoudVan("productbestelling met zorg in natura"))).ontvanger as Kop["gemeente"],
};
const bestellingsbericht = Bericht.parse(ruwBericht(inhoudVan("productbestelling met zorg in natura")));
const BETROKKENE = (bestellingsbericht as BerichtVan<"productbestelling">).inhoud.betrokkene;
const VERSLAG = { titel: "Onderzoeksverslag", vastgesteldOp: dag("2026-04-10"), opmaak: "text/markdown", inhoud: "# Verslag" } as const;
const BESTELLING = {
  begindatum: "2026-05-01",
  einddatum: "2027-04-30",
  soort: "dagbesteding",
  productcode: "07A03",
  omvang: { volume: 3, eenheid: "16", frequentie: "2" },
  financiering: "zin",
  aanbieder: "Zorg & Zo",
  robLijst: { opgehaald: "2026-04-01", producten: ["07A03"] },
};
const adviesMet = (bestelling: object | undefined, afwijzing?: object): Pick<Advies, "bestelling" | "afwijzing"> => ({
  ...(bestelling === undefined ? {} : { bestelling: bestelling as NonNullable<Advies["bestelling"]> }),
  ...(afwijzing === undefined ? {} : { afwijzing: afwijzing as NonNullable<Advies["afwijzing"]> }),
});
const verzend = (advies: Pick<Advies, "bestelling" | "afwijzing">, verslag: typeof VERSLAG | null = VERSLAG) =>
  composeAdvies({ kop: KOP, betrokkene: BETROKKENE, zaak: "advies-1", advies, ...(verslag === null ? {} : { verslag }) });

describe("W-29.2: wat er met een advies naar buiten gaat", () => {
  it("W-34, W-29.2: bij zorg in natura een bestelling voor de gemeente en een kopie voor de aanbieder, op hetzelfde moment", () => {
    const berichten = verzend(adviesMet(BESTELLING))._unsafeUnwrap();
    expect(berichten.map(({ inhoud, ontvanger, gemaakt, kenmerk: k }) => [inhoud.soort, ontvanger.soort, gemaakt, k])).toEqual([
      ["productbestelling", "gemeente", KOP.gemaakt, `${KOP.gebeurtenis}.productbestelling`],
      ["verslag-kopie", "aanbieder", KOP.gemaakt, `${KOP.gebeurtenis}.verslag-kopie`],
    ]);
  });

  it("W-39: bij een pgb alleen een bestelling: de aanbieder krijgt niets", () => {
    const { aanbieder: _aanbieder, robLijst: _lijst, ...rest } = BESTELLING;
    const berichten = verzend(adviesMet({ ...rest, financiering: "pgb", pgbBeheerder: { wie: "iemand anders", naam: "J. de Vries" } }))._unsafeUnwrap();
    expect(berichten.map(({ inhoud, ontvanger }) => [inhoud.soort, ontvanger.soort])).toEqual([["productbestelling", "gemeente"]]);
    expect(JSON.stringify(berichten)).not.toContain("aanbieder");
  });

  it("W-39: een aanbieder die bij een pgb in het dossier staat, gaat niet mee", () => {
    const berichten = verzend(adviesMet({ ...BESTELLING, financiering: "pgb", pgbBeheerder: { wie: "inwoner" } }))._unsafeUnwrap();
    expect(JSON.stringify(berichten)).not.toContain("Zorg & Zo");
  });

  it("W-35: een negatief advies neemt de onderbouwing letterlijk mee, in JSON en in XML", () => {
    const motivering = 'Eerste regel.\r\nTweede <regel> & "meer"\t\u2019s ochtends.';
    const [bericht] = verzend(adviesMet(undefined, { grond: "sociaal netwerk", motivering, isGedeeltelijk: false }))._unsafeUnwrap();
    expect(bericht?.inhoud).toMatchObject({ soort: "negatief-advies", grond: "sociaal netwerk", artikel: "2.3.5 lid 3", gedeeltelijk: false, motivering });
    expect(bericht === undefined ? "" : JSON.parse(encodeJson(bericht)._unsafeUnwrap()).inhoud.motivering).toBe(motivering);
    expect(bericht === undefined ? "" : encodeXml(bericht)._unsafeUnwrap()).toContain('Eerste regel.&#13;\nTweede &lt;regel&gt; &amp; "meer"\t\u2019s ochtends.');
  });

  it("W-35: een deels negatief advies gaat samen met de bestelling van de rest", () => {
    const berichten = verzend(adviesMet(BESTELLING, { grond: "mantelzorg", motivering: "Twee dagdelen is genoeg.", isGedeeltelijk: true }))._unsafeUnwrap();
    expect(berichten.map(({ inhoud }) => inhoud.soort)).toEqual(["productbestelling", "verslag-kopie", "negatief-advies"]);
  });

  it("W-34, W-35, W-29.2: wat ontbreekt houdt alles tegen, en staat er allemaal bij", () => {
    const { omvang: _omvang, aanbieder: _aanbieder, ...rest } = BESTELLING;
    const fout = verzend(adviesMet(rest, { grond: "mantelzorg", isGedeeltelijk: true }), null)._unsafeUnwrapErr();
    expect(describeBackofficeError(fout)).toBe("Het advies kan nog niet weg. Vul aan: omvang, zorgaanbieder, de afwijzingsgrond en de onderbouwing, het onderzoeksverslag.");
    expect(describeBackofficeError(verzend({})._unsafeUnwrapErr())).toContain("een productbestelling of een negatief advies");
  });

  it("POORT-2: dezelfde gebeurtenis geeft dezelfde berichten, letter voor letter", () => {
    const [een, ander] = [verzend(adviesMet(BESTELLING)), verzend(adviesMet(BESTELLING))].map((uit) => uit._unsafeUnwrap().map((bericht) => encodeXml(bericht)._unsafeUnwrap()));
    expect(een).toEqual(ander);
  });
});

describe("W-43.1: intrekken na toekenning van beschermd wonen", () => {
  const normen = makeNormenboek({ termijnen: WIJKTEAM_TERMIJNEN });
  const trekIn = (laatsteDag: string, motivering?: string) =>
    composeIntrekking(
      KOP,
      {
        betrokkene: BETROKKENE,
        indicatie: kenmerk("ind-1"),
        laatsteDag: dag(laatsteDag),
        reden: { soort: "beschermd-wonen", toekenningsdatum: dag("2025-11-30"), afspraken: "Overdracht op 1 februari.", ...(motivering === undefined ? {} : { motivering }) },
      },
      normen,
    );

  it.each([
    ["2026-02-27", "IntrekkingTeVroeg"],
    ["2026-02-28", "goed"],
    ["2026-03-01", "goed"],
  ])("W-43.1: toegekend op 30 november 2025, laatste dag %s: %s", (laatsteDag, verwacht) => {
    expect(trekIn(laatsteDag).match(() => "goed", ({ _tag }) => _tag)).toBe(verwacht);
  });

  it("W-43.1: eerder kan met een motivering", () => {
    expect(trekIn("2026-02-01", "De inwoner vraagt er zelf om.").isOk()).toBe(true);
    expect(describeBackofficeError(trekIn("2026-02-27")._unsafeUnwrapErr())).toBe("De inwoner heeft nog recht tot en met 28 februari 2026. Kies die dag, of schrijf op waarom de indicatie eerder eindigt.");
  });

  it("W-44: een onderdeel kan niet tegelijk blijven en vervallen", () => {
    const inhoud = { ...inhoudVan("intrekking bij overstap naar het wijkteam"), reden: { soort: "overstap-naar-opdrachtnemer", ingetrokken: ["begeleiding"], blijft: ["begeleiding", "vervoer"] } };
    expect(Bericht.safeParse(ruwBericht(inhoud)).success).toBe(false);
  });
});

describe("W-98.3: lopende indicaties en die hooguit een jaar geleden zijn geëindigd", () => {
  const vraag = Bericht.parse(ruwBericht(inhoudVan("vraag naar indicaties"), { kenmerk: "k-2" })) as BerichtVan<"indicatievraag">;
  const antwoord = (einddatum: string | undefined, deel: object = {}): BerichtVan<"indicatieantwoord"> => {
    const [eerste] = inhoudVan("antwoord met indicaties")["indicaties"] as readonly object[];
    return Bericht.parse(ruwBericht({ soort: "indicatieantwoord", opKenmerk: "k-2", peildatum: "2026-04-01", indicaties: [{ ...eerste, begindatum: "2020-01-01", ...(einddatum === undefined ? {} : { einddatum }) }], ...deel })) as BerichtVan<"indicatieantwoord">;
  };

  it.each([
    ["2025-04-01", 1],
    ["2025-03-31", 0],
    ["2026-12-31", 1],
    [undefined, 1],
  ])("W-98.3: op 1 april 2026 en geëindigd op %s: %i te zien", (einddatum, aantal) => {
    const { indicaties, weggelaten } = checkIndicatieantwoord(vraag, antwoord(einddatum))._unsafeUnwrap();
    expect([indicaties.length, weggelaten]).toEqual([aantal, 1 - aantal]);
  });

  it("W-98.3: een antwoord op een andere vraag of voor een andere dag telt niet", () => {
    expect(checkIndicatieantwoord(vraag, antwoord(undefined, { opKenmerk: "k-3" }))._unsafeUnwrapErr()).toEqual({ _tag: "AntwoordPastNiet", reden: "kenmerk" });
    expect(checkIndicatieantwoord(vraag, antwoord(undefined, { peildatum: "2026-04-02" }))._unsafeUnwrapErr()).toEqual({ _tag: "AntwoordPastNiet", reden: "peildatum" });
  });
});

describe("W-106.9: vragen naar een persoon kan alleen met een doel", () => {
  const zaak = (levensloop: string, toestand: string): Zaak => ({ id: "z", levensloop, toestand, feiten: {}, versie: 1 });
  const dossier = (levensloop: string, toestand: string): Dossier => ({ ...leegDossier("d"), zaken: { z: zaak(levensloop, toestand) } });

  it.each([
    ["A1", "ontvangen", "onderzoek", false],
    ["A2", "gestart", "onderzoek", true],
    ["A2", "overgeslagen", "onderzoek", false],
    ["A2", "gestopt", "onderzoek", false],
    ["A2", "gestart", "caseload", false],
    ["A5", "plan-actief", "caseload", true],
    ["A6", "lopend", "caseload", true],
    ["A5", "beeindigd", "caseload", false],
    ["A6", "vervallen", "caseload", false],
    ["A6", "lopend", "onderzoek", false],
  ] as const)("W-106.9: een zaak %s (%s) en de reden %s: %s", (levensloop, toestand, reden, mag) => {
    expect(checkVraagdoel(dossier(levensloop, toestand), { reden, zaak: kenmerk("z") }).isOk()).toBe(mag);
  });

  it("W-106.9: zonder zaak in het dossier wordt geen vraag gemaakt; het antwoord moet bij de vraag horen", () => {
    const doel = { reden: "onderzoek", zaak: kenmerk("z") } as const;
    expect(makePersoonsvraag(leegDossier("d"), { kenmerk: "v-1", bsn: "999900006", doel })._unsafeUnwrapErr()).toEqual({ _tag: "DoelOntbreekt" });
    const vraag = makePersoonsvraag(dossier("A2", "gestart"), { kenmerk: "v-1", bsn: "999900006", doel })._unsafeUnwrap();
    const antwoord = { opKenmerk: "v-1", stand: "2026-04-01", uitkomst: { soort: "niet-gevonden" } };
    expect(decodePersoonsantwoord(vraag, JSON.stringify(antwoord)).isOk()).toBe(true);
    expect(decodePersoonsantwoord(vraag, JSON.stringify({ ...antwoord, opKenmerk: "v-2" }))._unsafeUnwrapErr()).toEqual({ _tag: "AntwoordPastNiet", reden: "kenmerk" });
  });

  it("W-33: een vertragingsmelding heeft geen plaats voor een burgerservicenummer", () => {
    const inhoud = { soort: "vertragingsmelding", dossier: kenmerk("d"), meldingOp: dag("2026-03-02"), uiterlijk: dag("2026-04-13"), reden: "Ziekenhuis." } as const;
    expect(makeBericht(KOP, inhoud).isOk()).toBe(true);
    expect(Bericht.safeParse(ruwBericht({ ...inhoud, bsn: "999900006" })).success).toBe(false);
  });
});
