import { addDagen, addMaanden, compareDatums, type DatumBuitenBereik, type IsoDatum } from "@wmo-kit/domain";
import type { Result } from "@wmo-kit/domain/result";

import type { Houdbaarheid } from "./koppeling.js";

/** How old something is on a day: still to be relied on, or since when not any more. */
export interface Versheid {
  /** The day it was true. */
  readonly stand: IsoDatum;
  /** Last day it may be relied on; null where nothing says how long. */
  readonly houdbaarTot: IsoDatum | null;
  /** First day it no longer may; null while it is fresh. */
  readonly verouderdSinds: IsoDatum | null;
}

const DAGEN = { kalenderdag: 1, week: 7 } as const;
const MAANDEN = { maand: 1, jaar: 12 } as const;

const lastDay = (stand: IsoDatum, { aantal, eenheid }: Pick<Houdbaarheid, "aantal" | "eenheid">): Result<IsoDatum, DatumBuitenBereik> =>
  eenheid === "kalenderdag" || eenheid === "week" ? addDagen(stand, aantal * DAGEN[eenheid]) : addMaanden(stand, aantal * MAANDEN[eenheid]);

/**
 * Holds the day something was true against how long it may be relied on. A month or a year later the same day is still fresh.
 *
 * @source systems.md 6.5
 */
export const evaluateHoudbaarheid = (stand: IsoDatum, houdbaarheid: Pick<Houdbaarheid, "aantal" | "eenheid">, peildatum: IsoDatum): Result<Versheid, DatumBuitenBereik> =>
  lastDay(stand, houdbaarheid).andThen((houdbaarTot) =>
    addDagen(houdbaarTot, 1).map((daarna) => ({
      stand,
      houdbaarTot,
      verouderdSinds: compareDatums(peildatum, houdbaarTot) > 0 ? daarna : null,
    })),
  );
