import { WMO301, type Wmo301 } from "./release-3-2/wmo301.js";
import { WMO302, type Wmo302 } from "./release-3-2/wmo302.js";
import { WMO305, type Wmo305 } from "./release-3-2/wmo305.js";
import { WMO306, type Wmo306 } from "./release-3-2/wmo306.js";
import { WMO307, type Wmo307 } from "./release-3-2/wmo307.js";
import { WMO308, type Wmo308 } from "./release-3-2/wmo308.js";
import { WMO315, type Wmo315 } from "./release-3-2/wmo315.js";
import { WMO316, type Wmo316 } from "./release-3-2/wmo316.js";
import { WMO317, type Wmo317 } from "./release-3-2/wmo317.js";
import { WMO318, type Wmo318 } from "./release-3-2/wmo318.js";
import { WMO319, type Wmo319 } from "./release-3-2/wmo319.js";
import { WMO320, type Wmo320 } from "./release-3-2/wmo320.js";
import { WMO323, type Wmo323 } from "./release-3-2/wmo323.js";
import { WMO325, type Wmo325 } from "./release-3-2/wmo325.js";
import type { BerichtBeschrijving } from "./schema/bericht-beschrijving.js";

/** A message of the standard, told apart by `soort`. */
export type Bericht =
  | Wmo301
  | Wmo302
  | Wmo305
  | Wmo306
  | Wmo307
  | Wmo308
  | Wmo315
  | Wmo316
  | Wmo317
  | Wmo318
  | Wmo319
  | Wmo320
  | Wmo323
  | Wmo325;

/** The messages this package reads and writes: all fourteen of release 3.2. */
export const BERICHTEN: readonly BerichtBeschrijving<Bericht>[] = [
  WMO301,
  WMO302,
  WMO305,
  WMO306,
  WMO307,
  WMO308,
  WMO315,
  WMO316,
  WMO317,
  WMO318,
  WMO319,
  WMO320,
  WMO323,
  WMO325,
];
