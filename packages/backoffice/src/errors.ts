import type { IsoDatum } from "@wmo-kit/domain";
import type { Meetfout } from "@wmo-kit/timeliness/meting";

import type { Bevinding } from "./schema/bevinding.js";

/** What came in is no message of the contract; every finding of one pass. */
export interface BerichtOngeldig {
  readonly _tag: "BerichtOngeldig";
  readonly vorm: "json" | "xml";
  readonly bevindingen: readonly [Bevinding, ...Bevinding[]];
}

/** The message may not be written: the contract would refuse it. Every finding of one pass. */
export interface BerichtNietSchrijfbaar {
  readonly _tag: "BerichtNietSchrijfbaar";
  readonly bevindingen: readonly [Bevinding, ...Bevinding[]];
}

/** The advice cannot be sent yet, in the words people use. @source W-34, W-35, W-29.2 */
export interface AdviesOnvolledig {
  readonly _tag: "AdviesOnvolledig";
  readonly mist: readonly [string, ...string[]];
}

/** The indication lapses only so many months after the award, and nobody said why it would be earlier. @source W-43.1 */
export interface IntrekkingTeVroeg {
  readonly _tag: "IntrekkingTeVroeg";
  /** Last day by the norm; null when no norm says so. */
  readonly laatsteDag: IsoDatum | null;
}

/** The answer is not one to this question. */
export interface AntwoordPastNiet {
  readonly _tag: "AntwoordPastNiet";
  readonly reden: "kenmerk" | "peildatum";
}

/** Data about a person may not be asked: there is no investigation and no help. @source W-106.9 */
export interface DoelOntbreekt {
  readonly _tag: "DoelOntbreekt";
}

/** Every failure of this package, but for those of files. */
export type BackofficeError =
  | BerichtOngeldig
  | BerichtNietSchrijfbaar
  | AdviesOnvolledig
  | IntrekkingTeVroeg
  | AntwoordPastNiet
  | DoelOntbreekt
  | Meetfout;
