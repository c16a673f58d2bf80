import {
  CATEGORIENORMEN,
  DAGBESTEDING_NORMEN,
  evaluateFormuletoets,
  GRENSWAARDEN,
  WIJKTEAM_NORMEN,
  type Categorienorm,
  type Cijfers,
  type FinancieleNorm,
  type Grenswaarde,
  type Toetsfout,
  type Toetsuitkomst,
} from "@wmo-kit/financial";
import type { Result } from "@wmo-kit/domain/result";

import { EERSTE_DAG, voorAltijd } from "./altijd.js";

const RIJEN: readonly FinancieleNorm[] = [...DAGBESTEDING_NORMEN, ...WIJKTEAM_NORMEN];
const DREMPELS: readonly Grenswaarde[] = GRENSWAARDEN;
const GROOTTEN: readonly Categorienorm[] = CATEGORIENORMEN;

/** The rows of both programmes on every day; of a norm with more windows the last. */
export const FINANCIELE_NORMEN: readonly FinancieleNorm[] = RIJEN.filter(({ geldigheid }) => geldigheid.einddatum === undefined).map((rij) => voorAltijd(rij));

/** The thresholds of both programmes on every day. */
export const DREMPELWAARDEN: readonly Grenswaarde[] = DREMPELS.map((rij) => voorAltijd(rij));

/** The limits of the size classes on every day. */
export const GROOTTEKLASSEN: readonly Categorienorm[] = GROOTTEN.map((rij) => voorAltijd(rij));

/** Rows with another value for one of them: what an example names as the norm. */
export const metWaarde = <N extends { readonly id: string; readonly waarde: unknown }>(rijen: readonly N[], id: string, waarde: N["waarde"]): readonly N[] =>
  rijen.map((rij) => (rij.id === id ? { ...rij, waarde } : rij));

/** One check of figures, on whatever day. */
export const toetsOp = (
  toets: string,
  cijfers: Cijfers,
  normen: readonly FinancieleNorm[] = FINANCIELE_NORMEN,
): Result<Toetsuitkomst, Toetsfout> => evaluateFormuletoets({ normen, toets, cijfers, peildatum: EERSTE_DAG });
