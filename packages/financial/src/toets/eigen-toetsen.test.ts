import { formatVerhouding, type Verhouding } from "@wmo-kit/domain";
import { describe, expect, it } from "vitest";

import { datum, euro, getal, profielMet } from "../../test/bouwers.js";
import { DAGBESTEDING_NORMEN } from "../norm/dagbesteding.table.js";
import { GRENSWAARDEN } from "../norm/grenswaarde.table.js";
import { WIJKTEAM_NORMEN } from "../norm/wijkteam.table.js";
import { WNT_NORMEN } from "../wnt/wnt.table.js";
import type { Verklaring } from "../jaarrekening/verklaring.js";
import { evaluateDividend } from "./evaluate-dividend.js";
import { evaluateResultaatTweeJaar } from "./evaluate-resultaat-twee-jaar.js";
import { evaluateVerklaring } from "./evaluate-verklaring.js";
import { evaluateWntToets, type WntToetsvraag } from "./evaluate-wnt-toets.js";

const basis = { normen: DAGBESTEDING_NORMEN, grenswaarden: GRENSWAARDEN, peildatum: datum("2026-06-01") };
const kort = (oordeel: { readonly soort: string; readonly reden?: string }): string => `${oordeel.soort}${oordeel.reden === undefined ? "" : `: ${oordeel.reden}`}`;

describe("verklaring van de accountant", () => {
  const GOED: Verklaring = { soort: "controleverklaring", strekking: "goedkeurend", onzekerheidVanMaterieelBelang: false, continuiteitsparagraaf: false };
  const oordeel = (anders: Partial<Verklaring>, vermogen: Verhouding | null, resultaat: Verhouding | null, lezing?: string) =>
    kort(
      evaluateVerklaring({
        ...basis,
        verklaring: { ...GOED, ...anders },
        cijfers: { "balans.eigenVermogen": vermogen, "resultatenrekening.resultaatNaBelasting": resultaat },
        profiel: lezing === undefined ? undefined : profielMet({ lezing }),
      })._unsafeUnwrap().waarde.oordeel,
    );

  it.each([
    ["positief vermogen met verliesjaar", getal(1), getal(-1), "voldoet"],
    ["negatief vermogen met winst", getal(-1), getal(1), "voldoet"],
    ["allebei negatief", getal(-1), getal(-1), "voldoet niet"],
    ["allebei precies nul", getal(0), getal(0), "voldoet"],
    ["vermogen nul met verlies", getal(0), getal(-1), "voldoet"],
    ["vermogen onbekend, winst", null, getal(1), "voldoet"],
    ["vermogen onbekend, verlies", null, getal(-1), "geen oordeel: cijfer ontbreekt"],
  ] as const)("A-03: %s", (_naam, vermogen, resultaat, verwacht) => {
    expect(oordeel({}, vermogen, resultaat)).toBe(verwacht);
  });

  it("A-03: in de strenge lezing telt elk negatief cijfer", () => {
    expect([oordeel({}, getal(1), getal(-1), "A-03"), oordeel({}, getal(-1), null, "A-03"), oordeel({}, getal(0), getal(0), "A-03")]).toEqual([
      "voldoet niet",
      "voldoet niet",
      "voldoet",
    ]);
  });

  it.each(["met beperking", "afkeurend", "oordeelonthouding", "geen"] as const)("D-24.1.a: een verklaring '%s' voldoet niet", (strekking) => {
    expect(oordeel({ strekking }, getal(1), getal(1))).toBe("voldoet niet");
  });

  it("D-24.1.a: onzekerheid of een continuïteitsparagraaf voldoet niet, en een onbekend feit geeft geen oordeel", () => {
    expect(oordeel({ onzekerheidVanMaterieelBelang: true }, getal(1), getal(1))).toBe("voldoet niet");
    expect(oordeel({ continuiteitsparagraaf: true }, getal(1), getal(1))).toBe("voldoet niet");
    expect(oordeel({ strekking: null }, getal(1), getal(1))).toBe("geen oordeel: cijfer ontbreekt");
    expect(oordeel({ continuiteitsparagraaf: null }, getal(1), getal(1))).toBe("geen oordeel: cijfer ontbreekt");
    expect(oordeel({ continuiteitsparagraaf: null, strekking: "afkeurend" }, getal(1), getal(1))).toBe("voldoet niet");
  });
});

describe("resultaat in een van twee jaren", () => {
  const jaar = (nummer: number, resultaat: Verhouding | null, omzet: Verhouding | null = euro(1_000)) => ({
    boekjaar: { begindatum: datum(`${nummer}-01-01`), einddatum: datum(`${nummer}-12-31`) },
    cijfers: { "resultatenrekening.resultaatNaBelasting": resultaat, "resultatenrekening.nettoOmzet": omzet },
  });
  const toets = (...jaren: readonly ReturnType<typeof jaar>[]) => evaluateResultaatTweeJaar({ ...basis, jaren })._unsafeUnwrap().waarde;

  it("D-24.1.f: één verliesjaar mag, twee niet, en precies 0% is genoeg", () => {
    expect(kort(toets(jaar(2024, getal(-1)), jaar(2025, getal(0))).oordeel)).toBe("voldoet");
    expect(kort(toets(jaar(2024, getal(0)), jaar(2025, getal(-1))).oordeel)).toBe("voldoet");
    expect(kort(toets(jaar(2024, getal(-1)), jaar(2025, getal(-1))).oordeel)).toBe("voldoet niet");
  });

  it("D-24.1.f: de marges staan er per jaar, en alleen de laatste twee tellen", () => {
    const waarde = toets(jaar(2023, euro(100)), jaar(2024, euro(-20)), jaar(2025, euro(-10)));
    expect(waarde.marges.map((marge) => (marge === null ? "" : formatVerhouding(marge)))).toEqual(["-1/50", "-1/100"]);
    expect([waarde.oordeel.soort, waarde.gemeten]).toEqual(["voldoet niet", getal("-1/100")]);
  });

  it("D-24.1.f: een bekend goed jaar is genoeg; een slecht jaar zegt niets zolang het andere onbekend is", () => {
    expect(kort(toets(jaar(2024, null), jaar(2025, getal(1))).oordeel)).toBe("voldoet");
    expect(kort(toets(jaar(2024, null), jaar(2025, getal(-1))).oordeel)).toBe("geen oordeel: cijfer ontbreekt");
    expect(kort(toets(jaar(2025, getal(-1))).oordeel)).toBe("geen oordeel: cijfer ontbreekt");
    expect(kort(toets(jaar(2024, getal(-1), getal(0)), jaar(2025, getal(-1))).oordeel)).toBe("geen oordeel: noemer is nul");
    expect(kort(toets().oordeel)).toBe("geen oordeel: cijfer ontbreekt");
  });
});

describe("dividend", () => {
  const toets = (euros: number, wibz?: number) =>
    evaluateDividend({
      ...basis,
      cijfers: { "uitkeringen.dividend": euro(euros), "uitkeringen.indirectDividend": euro(10_000), "resultatenrekening.omzet": euro(1_000_000) },
      profiel: wibz === undefined ? undefined : profielMet({ norm: "D-24.1.h.wibz", waarde: { teller: wibz, noemer: 100 } }),
    })._unsafeUnwrap().waarde;

  it.each([
    [29_999.99, undefined, "voldoet", "1/25"],
    [30_000, undefined, "voldoet", "1/25"],
    [30_000.01, undefined, "voldoet niet", "1/25"],
    [35_000, 5, "voldoet", "1/20"],
    [40_000, 5, "voldoet", "1/20"],
    [40_000.01, 5, "voldoet niet", "1/20"],
    [30_000, 3, "voldoet", "1/25"],
    [30_000.01, 3, "voldoet niet", "1/25"],
    [30_000, 4, "voldoet", "1/25"],
  ])("D-24.1.h: %s euro en via gelieerden 10.000, Wibz %s", (euros, wibz, verwacht, norm) => {
    const waarde = toets(euros, wibz);
    expect([waarde.oordeel.soort, waarde.toegepasteNorm === null ? null : formatVerhouding(waarde.toegepasteNorm)]).toEqual([verwacht, norm]);
  });
});

describe("beloning tegen de WNT", () => {
  const NUL = {
    "beloningen.salaris": getal(0),
    "beloningen.managementFee": getal(0),
    "beloningen.pensioenopbouw": getal(0),
    "beloningen.dividend": getal(0),
    "beloningen.rente": getal(0),
    "beloningen.inhuurAndereFunctie": getal(0),
    "beloningen.waardegroeiReserves": getal(0),
  };
  const vraag = (anders: Partial<WntToetsvraag> = {}): WntToetsvraag => ({
    normen: [...DAGBESTEDING_NORMEN, ...WIJKTEAM_NORMEN],
    toets: "D-24.1.l",
    wntNormen: WNT_NORMEN,
    wntPeildatum: datum("2025-12-31"),
    peildatum: datum("2026-06-01"),
    klasse: "II",
    functie: "topfunctionaris",
    deeltijdfactor: getal(1),
    dagen: null,
    cijfers: NUL,
    ...anders,
  });
  const toets = (anders: Partial<WntToetsvraag>) => evaluateWntToets(vraag(anders))._unsafeUnwrap().waarde;

  it("D-fn6: het rekenvoorbeeld komt uit op 516.000 en is hoger dan de norm", () => {
    const cijfers = { ...NUL, "beloningen.salaris": euro(216_000), "beloningen.waardegroeiReserves": euro(50_000), "beloningen.dividend": euro(250_000) };
    const waarde = toets({ cijfers, klasse: "V", wntPeildatum: datum("2022-12-31") });
    expect([waarde.gemeten, waarde.maximum, waarde.oordeel.soort]).toEqual([euro(516_000), euro(216_000), "voldoet niet"]);
    expect(toets({ cijfers: { ...NUL, "beloningen.salaris": euro(216_000) }, klasse: "V", wntPeildatum: datum("2022-12-31") }).oordeel.soort).toBe("voldoet");
  });

  it.each([
    [166_999.99, "voldoet"],
    [167_000, "voldoet"],
    [167_000.01, "voldoet niet"],
  ])("D-fn7: %s euro in klasse II van 2025", (salaris, verwacht) => {
    expect(toets({ cijfers: { ...NUL, "beloningen.salaris": euro(salaris) } }).oordeel.soort).toBe(verwacht);
  });

  it.each(Object.keys(NUL))("D-24.1.l: %s telt mee in de totale beloning, en onbekend geeft geen oordeel", (veld) => {
    expect(toets({ cijfers: { ...NUL, [veld]: euro(167_000.01) } }).oordeel.soort).toBe("voldoet niet");
    expect(toets({ cijfers: { ...NUL, [veld]: null } }).oordeel).toEqual({ soort: "geen oordeel", reden: "cijfer ontbreekt" });
  });

  it("D-24.1.l: de beloning van een partner met aandelen telt erbij op", () => {
    const cijfers = { ...NUL, "beloningen.salaris": euro(100_000) };
    const partner = (totaal: Verhouding | null) => ({ cijfers, partners: [{ kenmerk: "partner", totaal }] });
    expect([toets(partner(euro(67_000))).oordeel.soort, toets(partner(euro(67_000.01))).oordeel.soort]).toEqual(["voldoet", "voldoet niet"]);
    expect(toets(partner(null)).oordeel.soort).toBe("geen oordeel");
  });

  it("D-24.5: een ondernemer valt altijd onder klasse II, naar rato en met ten hoogste 1 fte", () => {
    const winst = (bedrag: number, fte: string) => {
      const waarde = toets({ toets: "D-24.5", klasse: "V", deeltijdfactor: getal(fte), cijfers: { "ondernemers.winstaandeel": euro(bedrag) } });
      return [waarde.oordeel.soort, waarde.maximum];
    };
    expect(winst(140_000, "0.8")).toEqual(["voldoet niet", euro(133_600)]);
    expect(winst(133_600, "0.8")).toEqual(["voldoet", euro(133_600)]);
    expect(winst(167_000, "1.3")).toEqual(["voldoet", euro(167_000)]);
  });

  it("W-90.6: dividend is geen bezoldiging volgens de WNT", () => {
    const cijfers = { ...NUL, "beloningen.salaris": euro(167_000), "beloningen.dividend": euro(1) };
    expect([toets({ toets: "W-90.6", cijfers }).oordeel.soort, toets({ cijfers }).oordeel.soort]).toEqual(["voldoet", "voldoet niet"]);
  });

  it("WNT 2.3: over een boekjaar zonder norm wordt geen oordeel gegeven met de norm van een ander jaar", () => {
    expect(evaluateWntToets(vraag({ wntPeildatum: datum("2027-12-31") }))._unsafeUnwrapErr()).toEqual({ _tag: "NormNietGeldig", norm: "WNT.zorg.II", peildatum: "2027-12-31" });
  });

  it("WNT 2.1: een onbekende deeltijdfactor geeft geen oordeel; een afgesproken maximum gaat voor", () => {
    expect(toets({ deeltijdfactor: null }).oordeel).toEqual({ soort: "geen oordeel", reden: "cijfer ontbreekt" });
    const profiel = profielMet({ norm: "D-24.1.l", waarde: 10_000_000 });
    expect([100_000, 100_001].map((bedrag) => toets({ profiel, cijfers: { ...NUL, "beloningen.salaris": euro(bedrag) } }).oordeel.soort)).toEqual(["voldoet", "voldoet niet"]);
  });
});
