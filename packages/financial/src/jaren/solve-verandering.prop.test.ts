import { parseIsoDatum } from "@wmo-kit/domain";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { exact, type Cijfers } from "../jaarrekening/cijfers.js";
import { VELDEN, type Veld } from "../jaarrekening/velden.table.js";
import { DAGBESTEDING_NORMEN } from "../norm/dagbesteding.table.js";
import type { FinancieleNorm } from "../norm/financiele-norm.js";
import { WIJKTEAM_NORMEN } from "../norm/wijkteam.table.js";
import { evaluateFormuletoets, type Toetsvraag } from "../toets/evaluate-formuletoets.js";
import { INGREPEN, type Ingreep } from "./ingreep.table.js";
import { applyIngreep, solveVerandering } from "./solve-verandering.js";

const peildatum = parseIsoDatum("2026-07-01")._unsafeUnwrap();

const NORMEN: readonly FinancieleNorm[] = [...DAGBESTEDING_NORMEN, ...WIJKTEAM_NORMEN];
const FORMULETOETSEN = ["D-24.1.b", "D-24.1.c", "D-24.1.d", "D-24.1.g.operationeel", "D-24.1.g.nabelasting", "D-24.1.m", "W-79.2", "W-79.6", "W-89.2", "W-92.2", "W-100.1"];

const velden = Object.keys(VELDEN) as readonly Veld[];

/** Small figures, so that every whole number of units can be tried. */
const eenCijferset: fc.Arbitrary<Cijfers> = fc
  .array(fc.integer({ min: -20, max: 120 }), { minLength: velden.length, maxLength: velden.length })
  .map((getallen) =>
    Object.fromEntries(velden.map((veld, plek) => [veld, exact((VELDEN[veld].teken === "vrij" ? getallen[plek] : Math.abs(getallen[plek] ?? 0)) as Parameters<typeof exact>[0])])),
  );

const oordeelOver = (vraag: Toetsvraag, cijfers: Cijfers): string => evaluateFormuletoets({ ...vraag, cijfers })._unsafeUnwrap().waarde.oordeel.soort;

const geldig = (cijfers: Cijfers, { effecten }: Ingreep): boolean => effecten.every(({ veld }) => VELDEN[veld].teken === "vrij" || (cijfers[veld]?.teller ?? 0n) >= 0n);

/** Second algorithm: tries one unit more each time and asks the check itself. */
const probeer = (vraag: Toetsvraag, ingreep: Ingreep, meeste: bigint): bigint | null => {
  for (let aantal = 0n; aantal <= meeste; aantal += 1n) {
    const cijfers = applyIngreep(vraag.cijfers, ingreep, aantal);
    if (!geldig(cijfers, ingreep)) return null;
    if (oordeelOver(vraag, cijfers) === "voldoet") return aantal;
  }
  return null;
};

const raakt = (toets: string, { effecten }: Ingreep): boolean =>
  NORMEN.some(({ toets: van, formule }) => van === toets && [...formule.teller, ...formule.noemer].some(({ veld }) => effecten.some((effect) => effect.veld === veld)));

const PAREN = FORMULETOETSEN.flatMap((toets) => INGREPEN.flatMap((ingreep: Ingreep) => (raakt(toets, ingreep) ? [{ toets, ingreep }] : [])));

const eenVraag = fc.record({ paar: fc.constantFrom(...PAREN), cijfers: eenCijferset }).map(({ paar, cijfers }) => ({ ...paar, cijfers }));

describe("wat als", () => {
  it("K-08: de kleinste verandering is wat je vindt door steeds één eenheid verder te proberen", () => {
    let opgelost = 0;
    fc.assert(
      fc.property(eenVraag, ({ toets, ingreep, cijfers }) => {
        const vraag: Toetsvraag = { normen: NORMEN, peildatum, toets, cijfers };
        const uitkomst = solveVerandering({ ...vraag, ingreep })._unsafeUnwrap();
        switch (uitkomst._tag) {
          case "VoldoetAl":
            expect(oordeelOver(vraag, cijfers)).toBe("voldoet");
            break;
          case "Verandering":
            opgelost += 1;
            expect(oordeelOver(vraag, uitkomst.cijfers)).toBe("voldoet");
            expect(uitkomst.cijfers).toEqual(applyIngreep(cijfers, ingreep, uitkomst.aantal));
            if (uitkomst.aantal < 3000n) expect(probeer(vraag, ingreep, uitkomst.aantal)).toBe(uitkomst.aantal);
            break;
          case "GeenOplossing":
            expect(probeer(vraag, ingreep, 400n)).toBeNull();
        }
      }),
      { numRuns: 500 },
    );
    expect(opgelost).toBeGreaterThan(50);
  });

  it("K-08: met grote bedragen voldoet het antwoord op de grens, en een cent minder niet", () => {
    const bedrag = (minst: number): fc.Arbitrary<number> => fc.integer({ min: minst, max: 900_000_000_00 });
    fc.assert(
      fc.property(bedrag(0), bedrag(0), bedrag(1), bedrag(1), (eigenVermogen, liquide, kort, passiva) => {
        const cijfers = Object.fromEntries(
          Object.entries({
            "balans.eigenVermogen": eigenVermogen,
            "balans.kapitaal": eigenVermogen,
            "balans.liquideMiddelen": liquide,
            "balans.vlottendeActivaZonderLiquideMiddelen": 0,
            "balans.kortlopendeSchulden": kort,
            "balans.totaalActiva": passiva,
            "balans.totaalPassiva": passiva,
          }).map(([veld, waarde]) => [veld, exact(waarde as Parameters<typeof exact>[0])]),
        );
        const vraag: Toetsvraag = { normen: NORMEN, peildatum, toets: "D-24.1.b", cijfers };
        const storten = INGREPEN[0];
        const uitkomst = solveVerandering({ ...vraag, ingreep: storten })._unsafeUnwrap();
        expect(uitkomst._tag).toBe(liquide >= kort ? "VoldoetAl" : "Verandering");
        if (uitkomst._tag !== "Verandering") return;
        expect(uitkomst.aantal).toBe(BigInt(kort) - BigInt(liquide));
        expect(oordeelOver(vraag, applyIngreep(cijfers, storten, uitkomst.aantal - 1n))).toBe("voldoet niet");
      }),
    );
  });

  it("D-24.1.d: een ingreep houdt de balans in evenwicht", () => {
    for (const { id, effecten } of INGREPEN) {
      const telt = (kant: Veld): number => effecten.reduce((som, { veld, teken }) => som + (veld === kant ? (teken === "+" ? 1 : -1) : 0), 0);
      expect(telt("balans.totaalActiva"), id).toBe(telt("balans.totaalPassiva"));
      const passiva = (["balans.eigenVermogen", "balans.voorzieningen", "balans.langlopendeSchulden", "balans.kortlopendeSchulden"] as const).map(telt);
      expect(passiva.reduce((som, deel) => som + deel, 0), id).toBe(telt("balans.totaalPassiva"));
      const eigen = (["balans.kapitaal", "balans.reserveWlz", "balans.reserveGemeenten", "balans.overigeReserves"] as const).map(telt);
      expect(eigen.reduce((som, deel) => som + deel, 0), id).toBe(telt("balans.eigenVermogen"));
    }
  });
});
