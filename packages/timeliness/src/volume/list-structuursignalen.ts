import { omvatDatum, type Eurocent, type IsoDatum } from "@wmo-kit/domain";

import type { Structuursignaalrij } from "./structuursignaal-norm.js";

/** How a provider is built: legal entities, yearly turnover, services. @unit eurocent */
export interface Structuur {
  readonly rechtspersonen: number;
  readonly omzet: Eurocent;
  readonly diensten: number;
}

/**
 * The hints that fit the structure of a provider: at least as many entities, at most as much turnover, at most as many services
 * as in an example of the programme. A hint asks for an explanation; it is no verdict, and no hint is no approval.
 *
 * @source dagbesteding, footnote 3
 */
export const listStructuursignalen = <R extends Structuursignaalrij>(
  rijen: readonly R[],
  { rechtspersonen, omzet, diensten }: Structuur,
  peildatum: IsoDatum,
): readonly R[] =>
  rijen.filter(
    (rij) =>
      omvatDatum(rij.geldigheid, peildatum) &&
      rij.rechtspersonenVanaf <= rechtspersonen &&
      omzet <= rij.omzetTotEnMet &&
      diensten <= rij.dienstenTotEnMet,
  );
