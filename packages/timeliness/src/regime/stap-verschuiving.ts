import type { Bron, IsoDatum, Periode, Regime, Weekdag } from "@wmo-kit/domain";

import type { RedenGeenWerkdag } from "../kalender/reden-geen-werkdag.js";
import type { Rustdagreden } from "../kalender/reden-rustdag.js";
import type { Blijfgrond } from "./verschuif.js";

/** A rest day that the last day of a statutory term passes over, with its name and article. @source Algemene termijnenwet art. 1, 3 */
export interface RustdagGepasseerd {
  readonly _tag: "RustdagGepasseerd";
  readonly datum: IsoDatum;
  readonly weekdag: Weekdag;
  readonly redenen: readonly Rustdagreden[];
}

/** The last day moved on to the first day that is not free. @source Algemene termijnenwet art. 1 lid 1 */
export interface Verschoven {
  readonly _tag: "Verschoven";
  readonly van: IsoDatum;
  readonly naar: IsoDatum;
  readonly weekdag: Weekdag;
  readonly bron: Bron;
}

/** The term held too few working days and was extended until it holds enough. @source Algemene termijnenwet art. 2 */
export interface MinimumWerkdagen {
  readonly _tag: "MinimumWerkdagen";
  readonly werkdagen: number;
  readonly naar: IsoDatum;
  readonly weekdag: Weekdag;
  readonly bron: Bron;
}

/** The last day is a day off and stays where it is, with the reason why it stays. @source norms.md K-03; Algemene termijnenwet art. 1 lid 2, art. 4 */
export interface NietVerschoven {
  readonly _tag: "NietVerschoven";
  readonly datum: IsoDatum;
  readonly weekdag: Weekdag;
  readonly reden: RedenGeenWerkdag;
  readonly regime: Regime;
  readonly grond: Blijfgrond;
  readonly bron?: Bron;
}

/** No royal decree about equated days is known for this date, so the date can still move. @source Algemene termijnenwet art. 3 lid 3 */
export interface Voorlopig {
  readonly _tag: "Voorlopig";
  readonly datum: IsoDatum;
  readonly dekking: Periode | undefined;
}

/** The steps that tell how a last day moved, or why it did not. */
export type Verschuivingsstap = RustdagGepasseerd | Verschoven | MinimumWerkdagen | NietVerschoven | Voorlopig;
