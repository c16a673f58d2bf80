import { addVerhouding, divideVerhouding, makeVerhouding, subtractVerhouding, type Verhouding } from "@wmo-kit/domain";

import type { Cijfers } from "../jaarrekening/cijfers.js";
import type { Formule, Term } from "../norm/formule.js";
import type { RedenGeenOordeel } from "./oordeel.js";
import type { Getal } from "./stap.js";

/** What a calculation gave: the figures it used and its value, or why there is none. */
export interface Rekenuitkomst {
  readonly getallen: readonly Getal[];
  readonly gemeten: Verhouding | null;
  readonly reden: RedenGeenOordeel | null;
}

const NUL = makeVerhouding(0, 1);

/** The exact sum of terms; null when a figure is unknown. @source norms.md K-08, K-10 */
export const somVan = (termen: readonly Term[], cijfers: Cijfers): Verhouding | null =>
  termen.reduce<Verhouding | null>((som, { veld, teken }) => {
    const figuur = cijfers[veld] ?? null;
    if (som === null || figuur === null) return null;
    return teken === "+" ? addVerhouding(som, figuur) : subtractVerhouding(som, figuur);
  }, NUL.unwrapOr(null));

const getallenVan = ({ teller, noemer }: Formule, cijfers: Cijfers): readonly Getal[] =>
  [...new Set([...teller, ...noemer].map(({ veld }) => veld))].map((veld) => ({ veld, waarde: cijfers[veld] ?? null }));

/**
 * Fills in a calculation. An unknown figure, and a denominator of zero or below, give no value:
 * a negative denominator would make a loss look like a gain.
 *
 * @source norms.md K-08, K-10
 */
export const rekenFormule = (formule: Formule, cijfers: Cijfers): Rekenuitkomst => {
  const getallen = getallenVan(formule, cijfers);
  const teller = somVan(formule.teller, cijfers);
  const noemer = somVan(formule.noemer, cijfers);
  if (teller === null || noemer === null) return { getallen, gemeten: null, reden: "cijfer ontbreekt" };
  if (formule.noemer.length === 0) return { getallen, gemeten: teller, reden: null };
  if (noemer.teller < 0n) return { getallen, gemeten: null, reden: "noemer is negatief" };
  return divideVerhouding(teller, noemer).match<Rekenuitkomst>(
    (gemeten) => ({ getallen, gemeten, reden: null }),
    () => ({ getallen, gemeten: null, reden: "noemer is nul" }),
  );
};
