import type { Contractprofiel, IsoDatum, NormId } from "@wmo-kit/domain";

import type { Jaarrekening } from "../jaarrekening/jaarrekening.js";
import type { Besluit } from "../oordeel/besluit.js";
import type { Toetsuitkomst } from "../oordeel/toets.js";
import type { Toetsfout } from "../toets/toetsfout.js";
import type { WntMaximumsoort } from "../wnt/wnt-klasse.js";

/** The programme under which the figures are checked. */
export type Partij = "dagbesteding" | "wijkteam";

/**
 * The accounts of one legal entity, oldest year first; the last year is checked, the ones before are for checks over more years.
 * `peildatum` is the day of the check: the norms of the contract are those of that day, the WNT is that of the financial year.
 * `wntKlasse` is the class that the supervisory body set for this provider.
 */
export interface Jaarvraag {
  readonly partij: Partij;
  readonly jaren: readonly [Jaarrekening, ...Jaarrekening[]];
  readonly peildatum: IsoDatum;
  readonly wntKlasse: WntMaximumsoort;
  readonly profiel?: Contractprofiel | undefined;
  readonly besluiten?: readonly Besluit[];
}

/** A check that could not be done, for example because no norm holds on that day. */
export interface NietGetoetst {
  readonly toets: NormId;
  readonly onderwerp: string | null;
  readonly fout: Toetsfout;
}

/** Every check of the programme: the verdicts, and what could not be checked. Nothing is left out in silence. */
export interface Jaaroordeel {
  readonly toetsen: readonly Toetsuitkomst[];
  readonly nietGetoetst: readonly NietGetoetst[];
}
