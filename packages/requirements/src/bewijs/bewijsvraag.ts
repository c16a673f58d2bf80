import type { Duur } from "@wmo-kit/domain";

import type { Bewijssoort } from "./bewijssoort.table.js";

/** How long a piece of evidence counts, in a unit that ends on a day of the calendar. */
export interface Bewijsduur extends Duur {
  readonly eenheid: "kalenderdag" | "week" | "maand" | "jaar";
}

/**
 * The evidence a client may ask for to see that a requirement is met.
 * `geldig` is how long one piece counts after its date: a duration, `zolang ongewijzigd` for what counts until the facts change,
 * `eenmalig` for what is shown once, `per keer` for what belongs to each separate event, or null when the document leaves it open.
 */
export interface Bewijsvraag {
  readonly soort: Bewijssoort;
  readonly stuk: string;
  readonly geldig: Bewijsduur | "zolang ongewijzigd" | "eenmalig" | "per keer" | null;
}
