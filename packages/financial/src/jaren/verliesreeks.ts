import type { Bron } from "@wmo-kit/domain";

import type { Boekjaar, Jaarrekening } from "../jaarrekening/jaarrekening.js";

/** How many years of loss on end are a risk, and who says so. */
export interface Verliesnorm {
  readonly jaren: number;
  readonly bron: Bron;
}

/** Three years of loss on end are a risk to watch. @source Contractstandaarden Wmo v1.2, artikel 3.4 */
export const VERLIESNORM: Verliesnorm = { jaren: 3, bron: { soort: "standaard", standaard: "Contractstandaarden Wmo v1.2", regel: "artikel 3.4" } };

/** The years of loss up to and with the last one; `isRisico` when there are as many as the norm names, null when a result is unknown. */
export interface Verliesreeks {
  readonly boekjaren: readonly Boekjaar[];
  readonly isRisico: boolean | null;
  readonly bron: Bron;
}

/**
 * Counts the years of loss on end, from the last year back. An unknown result ends the count; whether there is a risk is then not known.
 *
 * @source Contractstandaarden Wmo v1.2, artikel 3.4
 */
export const countVerliesjaren = (jaren: readonly Jaarrekening[], { jaren: vanaf, bron }: Verliesnorm = VERLIESNORM): Verliesreeks => {
  const boekjaren: Boekjaar[] = [];
  for (const { boekjaar, resultatenrekening } of [...jaren].reverse()) {
    const resultaat = resultatenrekening.resultaatNaBelasting;
    if (resultaat === null) return { boekjaren, isRisico: boekjaren.length >= vanaf ? true : null, bron };
    if (resultaat >= 0) break;
    boekjaren.unshift(boekjaar);
  }
  return { boekjaren, isRisico: boekjaren.length >= vanaf, bron };
};
