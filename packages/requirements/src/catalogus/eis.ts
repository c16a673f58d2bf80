import type { Bewijsvraag } from "../bewijs/bewijsvraag.js";
import type { Eissoort } from "./eissoort.table.js";
import type { Parameter } from "./parameter.js";
import type { Uitvoerder } from "./uitvoerder.table.js";

/** The two programmes: of the social district team of Nijmegen, and of the providers of dagbesteding in the region. */
export type Programma = "wijkteam" | "dagbesteding";

/** Identification of a requirement: `W-` or `D-` and the number as the document prints it, with `-uN` for an unnumbered paragraph and `fnN` for a footnote. */
export type EisId = `W-${string}` | `D-${string}`;

/**
 * One row of the catalogue as it is written down.
 * `gedragenDoor` names the parts of this project that can carry (a part of) it; `bewijs` is the evidence a client may ask for.
 */
export interface Eisrij {
  readonly id: EisId;
  readonly titel: string;
  readonly samenvatting: string;
  readonly soort: Eissoort;
  readonly gedragenDoor: readonly [Uitvoerder, ...Uitvoerder[]];
  readonly parameters?: readonly [Parameter, ...Parameter[]];
  readonly geldtVoor?: string;
  readonly frequentie?: string;
  readonly systemen?: readonly [string, ...string[]];
  readonly onderdelen?: readonly [string, ...string[]];
  readonly opmerking?: string;
  readonly zieOok?: readonly [EisId, ...EisId[]];
  readonly bewijs?: Bewijsvraag;
}

/**
 * A requirement of a programme: what it asks in our own words, its numbers, who carries it and how it is proved.
 * `bronnummer` is the number as the document prints it.
 */
export interface Eis extends Eisrij {
  readonly programma: Programma;
  readonly bronnummer: string;
}
