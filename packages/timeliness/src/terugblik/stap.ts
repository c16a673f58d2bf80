import type { IsoDatum } from "@wmo-kit/domain";

import type { Normstap } from "../norm/normstap.js";

/** The last day on which there was a tie. */
export interface LaatsteBetrokkenheid {
  readonly _tag: "LaatsteBetrokkenheid";
  readonly datum: IsoDatum;
}

/** There never was a tie, so nothing stands in the way. */
export interface NooitBetrokken {
  readonly _tag: "NooitBetrokken";
}

/** The first day on which the tie lies far enough back. @source norms.md A-36 */
export interface VrijVanaf {
  readonly _tag: "VrijVanaf";
  readonly datum: IsoDatum;
}

/** The appointment held against the first free day. */
export interface BenoemingGetoetst {
  readonly _tag: "BenoemingGetoetst";
  readonly datum: IsoDatum;
  readonly vroegste: IsoDatum;
}

/** Until which day an indication that ended is shown; that day included. @source W-98.3 */
export interface ZichtbaarTotEnMet {
  readonly _tag: "ZichtbaarTotEnMet";
  readonly einddatum: IsoDatum;
  readonly datum: IsoDatum;
  readonly peildatum: IsoDatum;
}

/** The indication has no end date, so it is shown. */
export interface LoopendZichtbaar {
  readonly _tag: "LoopendZichtbaar";
}

/** One step in the answer about looking back. */
export type Terugblikstap =
  | Normstap
  | LaatsteBetrokkenheid
  | NooitBetrokken
  | VrijVanaf
  | BenoemingGetoetst
  | ZichtbaarTotEnMet
  | LoopendZichtbaar;
