import type { IsoDatum } from "@wmo-kit/domain";

import type { Normstap } from "../norm/normstap.js";
import type { Maandeinde } from "../termijn/stap.js";
import type { Bewijs } from "./ouderdom-norm.js";

/** The day on which the evidence was issued; its age runs from there. */
export interface BewijsAfgegeven {
  readonly _tag: "BewijsAfgegeven";
  readonly bewijs: Bewijs;
  readonly datum: IsoDatum;
}

/** On this day there is no evidence yet. */
export interface BewijsOntbreekt {
  readonly _tag: "BewijsOntbreekt";
  readonly bewijs: Bewijs;
  readonly datum: IsoDatum;
}

/** The last day on which the evidence is not too old; that day itself is in time. @source norms.md K-07 */
export interface BewijsLaatsteDag {
  readonly _tag: "BewijsLaatsteDag";
  readonly bewijs: Bewijs;
  readonly datum: IsoDatum;
}

/** The day of use held against the last day. */
export interface BewijsGetoetst {
  readonly _tag: "BewijsGetoetst";
  readonly bewijs: Bewijs;
  readonly datum: IsoDatum;
  readonly laatsteDag: IsoDatum;
}

/** The rule is about self-employed contractors; the age of evidence of an employee is not tested during work. @source D-3.4 */
export interface OuderdomNietGetoetst {
  readonly _tag: "OuderdomNietGetoetst";
  readonly bewijs: Bewijs;
}

/** One step in the answer about the age of evidence. */
export type Bewijsstap =
  | Normstap
  | BewijsAfgegeven
  | BewijsOntbreekt
  | Maandeinde
  | BewijsLaatsteDag
  | BewijsGetoetst
  | OuderdomNietGetoetst;
