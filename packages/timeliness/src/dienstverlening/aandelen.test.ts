import { formatVerhouding, parseEurocent, parseVerhouding } from "@wmo-kit/domain";
import { describe, expect, it } from "vitest";

import { profielMet } from "../../test/bouw-profiel.js";
import { datum } from "../../test/datums.js";
import { describeGemiddeldeUren, describeMeting } from "../describe/describe-meting.js";
import { parseKalendermaand } from "../kalendermaand/kalendermaand.js";
import { DIENSTVERLENINGSNORMEN } from "./dienstverlening.table.js";
import { evaluateAandeel } from "./evaluate-aandeel.js";
import { evaluateDeclaratiegraad } from "./evaluate-declaratiegraad.js";
import { evaluateGemiddeldeUren } from "./evaluate-gemiddelde-uren.js";
import { evaluateKnip } from "./evaluate-knip.js";

const normen = DIENSTVERLENINGSNORMEN;
const maand = (tekst: string) => parseKalendermaand(tekst)._unsafeUnwrap();
const aandeel = (norm: string, teller: number, noemer: number) => ({ normen, norm, teller, noemer, peildatum: datum("2026-01-01") });

describe("geholpen zonder maatwerk", () => {
  type Melding = readonly [inwoner: string, afgesloten: string | undefined, metMaatwerk: boolean];
  const knip = (peildatum: string, meldingen: readonly Melding[]) => ({
    normen,
    norm: "W-72.1",
    periode: { begindatum: datum("2026-01-01"), einddatum: datum("2026-03-31") },
    meldingen: meldingen.map(([inwoner, afgesloten, metMaatwerk], plaats) => ({
      kenmerk: `melding ${plaats + 1}`,
      inwoner,
      afgesloten: afgesloten === undefined ? undefined : datum(afgesloten),
      metMaatwerk,
    })),
    peildatum: datum(peildatum),
  });
  const vijf: readonly Melding[] = [
    ["a", "2026-01-01", false],
    ["a", "2026-02-01", false],
    ["b", "2026-03-31", false],
    ["c", "2026-02-02", false],
    ["c", "2026-02-03", true],
    ["d", undefined, true],
    ["e", "2026-04-01", true],
    ["f", "2025-12-31", true],
  ];

  it("W-72.1: een inwoner telt één keer, en als maatwerk zodra één afgesloten melding daarin eindigde", () => {
    expect(evaluateKnip(knip("2026-06-01", vijf))._unsafeUnwrap().waarde).toMatchObject({ teller: 2, noemer: 3, oordeel: "voldoet niet", voorlopig: false });
    expect(evaluateKnip(knip("2026-06-01", [...vijf].reverse()))._unsafeUnwrap().waarde).toMatchObject({ teller: 2, noemer: 3 });
  });

  it("W-72.1: in de andere lezing van A-26 telt elke afgesloten melding", () => {
    const profiel = profielMet({ lezing: "A-26" });
    expect(evaluateKnip({ ...knip("2026-06-01", vijf), profiel })._unsafeUnwrap().waarde).toMatchObject({ teller: 4, noemer: 5, oordeel: "voldoet" });
  });

  it("W-72.1: wat na de peildatum is afgesloten, is nog open; binnen de periode is het cijfer voorlopig", () => {
    const voorlopig = (dag: string): boolean => evaluateKnip(knip(dag, vijf))._unsafeUnwrap().waarde.voorlopig;
    expect([voorlopig("2026-03-31"), voorlopig("2026-04-01")]).toEqual([true, false]);
    const { waarde, stappen } = evaluateKnip(knip("2026-02-02", vijf))._unsafeUnwrap();
    expect(waarde).toMatchObject({ teller: 2, noemer: 2, voorlopig: true });
    expect(stappen.flatMap((stap) => (stap._tag === "ZaakGewogen" ? [stap.uitslag] : []))).toEqual([
      "zonder maatwerk",
      "zonder maatwerk",
      "nog open",
      "zonder maatwerk",
      "nog open",
      "nog open",
      "nog open",
      "andere periode",
    ]);
  });

  it("W-72.1: 200 van 250 voldoet precies, 199 niet, en zonder inwoners is er geen oordeel", () => {
    const oordeel = (teller: number, noemer: number) => evaluateAandeel(aandeel("W-72.1", teller, noemer))._unsafeUnwrap().waarde.oordeel;
    expect([oordeel(200, 250), oordeel(199, 250), oordeel(0, 0)]).toEqual(["voldoet", "voldoet niet", "geen oordeel"]);
  });

  it("W-72.1: de uitleg", async () => {
    const tekst = describeMeting(evaluateKnip(knip("2026-06-01", vijf))._unsafeUnwrap());
    await expect(`${tekst}\n`).toMatchFileSnapshot("../../test/golden/knip.txt");
  });
});

describe("op tijd gedeclareerd", () => {
  type Regel = readonly [bedrag: number, ontvangen: string | undefined, gedeclareerd: string | undefined];
  const declaratie = (peildatum: string, regels: readonly Regel[]) => ({
    normen,
    norm: "D-20.2",
    zorgmaand: maand("2026-01"),
    regels: regels.map(([centen, ontvangen, gedeclareerd], plaats) => ({
      kenmerk: `regel ${plaats + 1}`,
      bedrag: parseEurocent(centen)._unsafeUnwrap(),
      toewijzingOntvangen: ontvangen === undefined ? undefined : datum(ontvangen),
      gedeclareerdIn: gedeclareerd === undefined ? undefined : maand(gedeclareerd),
    })),
    peildatum: datum(peildatum),
  });
  const waarde = (...delen: Parameters<typeof declaratie>) => evaluateDeclaratiegraad(declaratie(...delen))._unsafeUnwrap().waarde;
  const soorten: readonly Regel[] = [
    [900_00, "2026-01-31", "2026-02"],
    [50_00, "2026-01-01", "2026-01"],
    [40_00, "2025-12-01", "2026-03"],
    [10_00, "2025-12-01", undefined],
    [500_00, "2026-02-01", "2026-02"],
    [500_00, undefined, undefined],
  ];

  it("D-20.2: tot en met de volgende maand is op tijd, vroeger ook; zonder ontvangen toewijzing telt een regel niet", () => {
    expect(waarde("2026-06-01", soorten)).toMatchObject({ teller: 950_00, noemer: 1000_00, oordeel: "voldoet", voorlopig: false });
  });

  it("D-20.2: precies 90% voldoet, een cent minder niet", () => {
    const met = (opTijd: number) => waarde("2026-06-01", [[opTijd, "2026-01-01", "2026-02"], [1000_00 - opTijd, "2026-01-01", "2026-03"]]);
    expect([met(900_00).oordeel, met(899_99).oordeel]).toEqual(["voldoet", "voldoet niet"]);
  });

  it("D-20.2: tot de laatste dag van de volgende maand is het cijfer voorlopig, en een latere maand nog niet gedeclareerd", () => {
    expect(waarde("2026-02-28", [[1, "2026-01-01", "2026-02"]])).toMatchObject({ teller: 1, voorlopig: true });
    expect(waarde("2026-03-01", [[1, "2026-01-01", "2026-02"]]).voorlopig).toBe(false);
    expect(waarde("2026-01-31", [[1, "2026-01-01", "2026-02"]])).toMatchObject({ teller: 0, noemer: 1 });
  });

  it("D-20.2: in de andere lezing van A-10 telt wat al in de zorgmaand is gedeclareerd niet als op tijd", () => {
    const profiel = profielMet({ lezing: "A-10" });
    expect(evaluateDeclaratiegraad({ ...declaratie("2026-06-01", soorten), profiel })._unsafeUnwrap().waarde).toMatchObject({ teller: 900_00, noemer: 1000_00 });
  });

  it("D-20.2: de termijn telt in hele maanden", () => {
    const met = (termijn: unknown) =>
      evaluateDeclaratiegraad({ ...declaratie("2026-06-01", soorten), profiel: profielMet({ norm: "D-20.2.termijn", waarde: termijn }) });
    expect(met({ aantal: 2, eenheid: "maand" })._unsafeUnwrap().waarde.teller).toBe(990_00);
    expect(met({ aantal: 30, eenheid: "kalenderdag" })._unsafeUnwrapErr()).toMatchObject({ _tag: "NormwaardePastNiet", verwacht: "duur in hele maanden" });
  });

  it("D-20.2: bedragen die samen te groot zijn om precies te bewaren, geven geen cijfer", () => {
    const grootste = Number.MAX_SAFE_INTEGER;
    const fout = evaluateDeclaratiegraad(declaratie("2026-06-01", [[grootste, "2026-01-01", "2026-02"], [grootste, "2026-01-01", "2026-02"]]));
    expect(fout._unsafeUnwrapErr()).toEqual({ _tag: "MetingPastNiet", norm: "D-20.2", code: "aantal" });
  });

  it("D-20.2: de uitleg", async () => {
    const tekst = describeMeting(evaluateDeclaratiegraad(declaratie("2026-02-28", soorten))._unsafeUnwrap());
    await expect(`${tekst}\n`).toMatchFileSnapshot("../../test/golden/declaratiegraad.txt");
  });
});

describe("cijfers zonder norm", () => {
  it.each(["W-32.3", "W-27.3"])("%s: het aandeel is er, het oordeel niet", (norm) => {
    const { waarde } = evaluateAandeel(aandeel(norm, 1, 3))._unsafeUnwrap();
    expect([waarde.oordeel, waarde.verhouding === null ? "" : formatVerhouding(waarde.verhouding)]).toEqual(["geen oordeel", "1/3"]);
  });

  it("W-27.3: meer gebruikt dan geïndiceerd is ook een verhouding, en een half aantal is geen aantal", () => {
    expect(describeMeting(evaluateAandeel(aandeel("W-27.3", 130, 104))._unsafeUnwrap())).toContain("Dat is 130 van 104, ofwel 125%.");
    expect(evaluateAandeel(aandeel("W-27.3", 1.5, 2))._unsafeUnwrapErr()).toEqual({ _tag: "MetingPastNiet", norm: "W-27.3", code: "aantal" });
  });

  it("W-32.3: met een afgesproken percentage is er een oordeel", () => {
    const profiel = profielMet({ norm: "W-32.3", waarde: { teller: 10, noemer: 100 } });
    const oordeel = (teller: number) => evaluateAandeel({ ...aandeel("W-32.3", teller, 30), profiel })._unsafeUnwrap().waarde.oordeel;
    expect([oordeel(3), oordeel(2)]).toEqual(["voldoet", "voldoet niet"]);
  });
});

describe("gemiddelde uren", () => {
  const vraag = (uren: Readonly<Record<string, string | number>>) => ({
    normen,
    norm: "W-69.1.uren",
    uren: new Map(Object.entries(uren).map(([tekst, aantal]) => [maand(tekst), parseVerhouding(aantal)._unsafeUnwrap()])),
    peildatum: datum("2022-01-01"),
  });
  const gemiddelde = (uren: Readonly<Record<string, string | number>>): string => {
    const { urenPerMaand } = evaluateGemiddeldeUren(vraag(uren))._unsafeUnwrap().waarde;
    return urenPerMaand === null ? "geen" : formatVerhouding(urenPerMaand);
  };

  it("W-69.1: alleen oktober, november en december 2021 tellen, precies gedeeld door drie", () => {
    expect(gemiddelde({ "2021-09": 500, "2021-10": 100, "2021-11": 80.5, "2021-12": 90, "2022-01": 500 })).toBe("541/6");
    expect(gemiddelde({ "2021-10": 90, "2021-12": 0.3 })).toBe("301/10");
  });

  it("W-69.1: een maand waarover niets is opgegeven telt als nul, en dat staat in de uitleg", () => {
    const tekst = describeGemiddeldeUren(evaluateGemiddeldeUren(vraag({ "2021-10": 90, "2021-12": 60.5 }))._unsafeUnwrap());
    expect(tekst.split("\n").slice(2)).toEqual([
      "oktober 2021: 90 uur.",
      "november 2021: 0 uur (niets opgegeven).",
      "december 2021: 60,5 uur.",
      "Gemiddeld 50 1/6 uur per maand.",
      "Bron: Programma van Eisen sociaal wijkteam volwassenen Nijmegen, eis 69.1.",
    ]);
  });
});

describe("de randen van de cijfers", () => {
  it.each([
    [-1, 2],
    [1, -2],
    [0.5, 2],
    [1, 1.5],
    [Number.MAX_SAFE_INTEGER + 1, 2],
    [1, Number.MAX_SAFE_INTEGER + 1],
  ])("W-27.3: %d van %d zijn geen aantallen", (teller, noemer) => {
    expect(evaluateAandeel(aandeel("W-27.3", teller, noemer))._unsafeUnwrapErr()).toEqual({ _tag: "MetingPastNiet", norm: "W-27.3", code: "aantal" });
  });

  it("W-27.3: nul van nul geeft geen verhouding en zegt waarom; met aantallen is de laatste stap de deling", () => {
    const stappen = (teller: number, noemer: number) => evaluateAandeel(aandeel("W-27.3", teller, noemer))._unsafeUnwrap().stappen;
    expect(stappen(0, 0).map(({ _tag }) => _tag)).toEqual(["NormOpen", "NietsOmDoorTeDelen"]);
    expect(stappen(1, 2).map(({ _tag }) => _tag)).toEqual(["NormOpen", "AandeelBerekend"]);
    expect(evaluateAandeel(aandeel("W-27.3", 1, 2))._unsafeUnwrap().waarde).toMatchObject({ _tag: "Aandeel", eenheid: "aantal", voorlopig: false });
  });

  const gesloten = { begindatum: datum("2021-12-31"), einddatum: datum("2022-03-31") };
  const knip = { normen, norm: "W-72.1", periode: gesloten, meldingen: [], peildatum: datum("2026-01-01") };
  const declaratie = { normen, norm: "D-20.2", zorgmaand: maand("2025-04"), regels: [], peildatum: datum("2026-01-01") };
  const uren = { normen, norm: "W-69.1.uren", uren: new Map(), peildatum: datum("2021-12-31") };

  it("K-10: voor het begin van het programma is er geen cijfer, op de eerste dag wel", () => {
    const fouten = [evaluateKnip(knip), evaluateDeclaratiegraad(declaratie), evaluateGemiddeldeUren(uren)].map((uitkomst) => uitkomst._unsafeUnwrapErr());
    expect(fouten).toMatchObject(["W-72.1", "D-20.2", "W-69.1.uren"].map((norm) => ({ _tag: "NormNietGeldig", norm })));
    expect(evaluateKnip({ ...knip, periode: { ...gesloten, begindatum: datum("2022-01-01") } }).isOk()).toBe(true);
    expect(evaluateGemiddeldeUren({ ...uren, peildatum: datum("2022-01-01") }).isOk()).toBe(true);
  });

  it("D-20.2: zonder de termijn die erbij hoort is er geen cijfer", () => {
    const zonder = normen.filter(({ id }) => id !== "D-20.2.termijn");
    const fout = evaluateDeclaratiegraad({ ...declaratie, normen: zonder, zorgmaand: maand("2026-01") })._unsafeUnwrapErr();
    expect(fout).toEqual({ _tag: "NormOnbekendeId", norm: "D-20.2.termijn" });
  });

  it("D-20.2: ook als alleen het totaal te groot is om precies te bewaren, is er geen cijfer", () => {
    const regel = (bedrag: number, gedeclareerd: string) => ({
      kenmerk: "regel",
      bedrag: parseEurocent(bedrag)._unsafeUnwrap(),
      toewijzingOntvangen: datum("2026-01-01"),
      gedeclareerdIn: maand(gedeclareerd),
    });
    const onderweg = [regel(Number.MAX_SAFE_INTEGER, "2026-02"), regel(1, "2026-02"), regel(-5, "2026-02")];
    const teGroot = { ...declaratie, zorgmaand: maand("2026-01"), peildatum: datum("2026-06-01"), regels: onderweg };
    expect(evaluateDeclaratiegraad(teGroot)._unsafeUnwrapErr()).toEqual({ _tag: "MetingPastNiet", norm: "D-20.2", code: "aantal" });
    const terug = evaluateDeclaratiegraad({ ...teGroot, regels: [regel(Number.MAX_SAFE_INTEGER, "2026-02"), regel(-1, "2026-02")] });
    expect(terug._unsafeUnwrap().waarde.teller).toBe(Number.MAX_SAFE_INTEGER - 1);
    const regels = [regel(Number.MAX_SAFE_INTEGER, "2026-02"), regel(1, "2026-05")];
    const fout = evaluateDeclaratiegraad({ ...declaratie, zorgmaand: maand("2026-01"), peildatum: datum("2026-06-01"), regels })._unsafeUnwrapErr();
    expect(fout).toEqual({ _tag: "MetingPastNiet", norm: "D-20.2", code: "aantal" });
  });

  it("W-72.1: per melding geteld heet de eenheid melding, anders inwoner", () => {
    const vraag = { ...knip, periode: { begindatum: datum("2026-01-01"), einddatum: datum("2026-03-31") } };
    const eenheid = (anders: object) => evaluateKnip({ ...vraag, ...anders })._unsafeUnwrap().waarde.eenheid;
    expect([eenheid({}), eenheid({ profiel: profielMet({ lezing: "A-26" }) })]).toEqual(["inwoners", "meldingen"]);
  });

  it("W-69.1: over nul maanden is er geen gemiddelde, zonder afgesproken aantal een fout, en voor het jaar 1 zijn er geen maanden", () => {
    const met = (waarde: unknown) => evaluateGemiddeldeUren({ ...uren, peildatum: datum("2026-01-01"), profiel: profielMet({ norm: "W-69.1.uren", waarde }) });
    expect(met({ aantal: 0, eenheid: "maand" })._unsafeUnwrap().waarde).toMatchObject({ _tag: "GemiddeldeUren", norm: "W-69.1.uren", urenPerMaand: null });
    const open = normen.map((rij) => ({ ...rij, waarde: null }));
    expect(evaluateGemiddeldeUren({ ...uren, normen: open, peildatum: datum("2026-01-01") })._unsafeUnwrapErr()).toMatchObject({ _tag: "NormwaardePastNiet" });
    const altijd = normen.map((rij) => ({ ...rij, geldigheid: { begindatum: datum("0001-01-01") } }));
    expect(evaluateGemiddeldeUren({ ...uren, normen: altijd, peildatum: datum("0001-03-31") })._unsafeUnwrapErr()).toEqual({ _tag: "DatumBuitenBereik" });
    expect(evaluateGemiddeldeUren({ ...uren, normen: altijd, peildatum: datum("0001-04-01") }).isOk()).toBe(true);
  });

  it.each([5, { teller: 1, noemer: 2 }, { aantal: 1, eenheid: "jaar" }])("W-69.1: een afgesproken waarde %j is geen aantal maanden, en dat zegt de fout", (waarde) => {
    const fout = evaluateGemiddeldeUren({ ...uren, peildatum: datum("2026-01-01"), profiel: profielMet({ norm: "W-69.1.uren", waarde }) })._unsafeUnwrapErr();
    expect(fout).toEqual({ _tag: "NormwaardePastNiet", norm: "W-69.1.uren", verwacht: "duur in hele maanden" });
  });

  it.each([5, { aantal: 1, eenheid: "maand" }])("W-32.3: een afgesproken waarde %j is geen breuk", (waarde) => {
    const fout = evaluateAandeel({ ...aandeel("W-32.3", 1, 2), profiel: profielMet({ norm: "W-32.3", waarde }) })._unsafeUnwrapErr();
    expect(fout).toEqual({ _tag: "NormwaardePastNiet", norm: "W-32.3", verwacht: "breuk" });
  });
});
