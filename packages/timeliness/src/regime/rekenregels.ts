import type { Verlopendag } from "../opschorting/opschorting.js";
import { STANDAARD_RUSTDAGEN, type Rustdagen } from "../kalender/rustdagen.js";
import type { Kalender } from "../kalender/kalender.js";
import { STANDAARD_REGIMES, type Regimes } from "./regimes.js";

/**
 * What a count needs besides the term itself: the working days of the contract, the rest days of the law, how each regime moves,
 * and how the last day of time that ran out unused is read in a suspension.
 */
export interface Rekenregels {
  readonly kalender: Kalender;
  readonly rustdagen: Rustdagen;
  readonly regimes: Regimes;
  readonly verlopendag: Verlopendag;
}

/** A question that may leave all but the working days at their defaults. */
export interface Rekenbasis {
  readonly kalender: Kalender;
  readonly rustdagen?: Rustdagen | undefined;
  readonly regimes?: Regimes | undefined;
  readonly verlopendag?: Verlopendag | undefined;
}

/** The rules of a question, with the defaults for what it leaves out. */
export const rekenregelsVan = ({
  kalender,
  rustdagen = STANDAARD_RUSTDAGEN,
  regimes = STANDAARD_REGIMES,
  verlopendag = "telt mee",
}: Rekenbasis): Rekenregels => ({ kalender, rustdagen, regimes, verlopendag });
