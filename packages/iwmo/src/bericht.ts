import { WMO301, type Wmo301 } from "./release-3-2/wmo301.js";
import { WMO305, type Wmo305 } from "./release-3-2/wmo305.js";
import type { BerichtBeschrijving } from "./schema/bericht-beschrijving.js";

/** A message of the standard, told apart by `soort`. */
export type Bericht = Wmo301 | Wmo305;

/** The messages this package reads and writes. */
export const BERICHTEN: readonly BerichtBeschrijving<Bericht>[] = [WMO301, WMO305];
