import { addJaren, addMaanden, type DatumBuitenBereik, type Duur, type IsoDatum, type Norm, type NormFailure, selectNorm } from "@wmo-kit/domain";
import type { Result } from "@wmo-kit/domain/result";

import { BEWAARTERMIJN, BEWAARTERMIJNEN, VERNIETIGINGSTERMIJN } from "./bewaartermijn.table.js";

/** The rows to count with: those of the law, or those of a contract that asks for longer. */
export type Bewaarnormen = readonly Norm<Duur>[];

const addDuur = (datum: IsoDatum, { aantal, eenheid }: Duur): Result<IsoDatum, DatumBuitenBereik> =>
  eenheid === "jaar" ? addJaren(datum, aantal) : addMaanden(datum, aantal);

/**
 * Last day on which a file has to be kept; it may be destroyed from the next day on.
 *
 * @source Wmo 2015 art. 5.3.4
 * @unit civil date
 */
export const bewaarTotEnMet = (
  laatsteWijziging: IsoDatum,
  peildatum: IsoDatum,
  normen: Bewaarnormen = BEWAARTERMIJNEN,
): Result<IsoDatum, NormFailure | DatumBuitenBereik> =>
  selectNorm(normen, BEWAARTERMIJN, peildatum).andThen(({ waarde }): Result<IsoDatum, NormFailure | DatumBuitenBereik> => addDuur(laatsteWijziging, waarde));

/** A file that changed after this day cannot be due on the `peildatum`. */
export const inRustSinds = (peildatum: IsoDatum, normen: Bewaarnormen = BEWAARTERMIJNEN): Result<IsoDatum, NormFailure | DatumBuitenBereik> =>
  selectNorm(normen, BEWAARTERMIJN, peildatum).andThen(
    ({ waarde: { aantal, eenheid } }): Result<IsoDatum, NormFailure | DatumBuitenBereik> => addDuur(peildatum, { aantal: -aantal, eenheid }),
  );

/**
 * Last day on which a file has to be destroyed after a written request.
 *
 * @source Wmo 2015 art. 5.3.5
 * @unit civil date
 */
export const vernietigUiterlijk = (
  ontvangen: IsoDatum,
  normen: Bewaarnormen = BEWAARTERMIJNEN,
): Result<IsoDatum, NormFailure | DatumBuitenBereik> =>
  selectNorm(normen, VERNIETIGINGSTERMIJN, ontvangen).andThen(({ waarde }): Result<IsoDatum, NormFailure | DatumBuitenBereik> => addDuur(ontvangen, waarde));
