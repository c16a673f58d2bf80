import type { Wmo301 } from "../release-3-2/wmo301.js";
import { WMO302, type Wmo302 } from "../release-3-2/wmo302.js";
import type { Wmo305 } from "../release-3-2/wmo305.js";
import { WMO306, type Wmo306 } from "../release-3-2/wmo306.js";
import type { Wmo307 } from "../release-3-2/wmo307.js";
import { WMO308, type Wmo308 } from "../release-3-2/wmo308.js";
import type { Wmo315 } from "../release-3-2/wmo315.js";
import { WMO316, type Wmo316 } from "../release-3-2/wmo316.js";
import type { Wmo317 } from "../release-3-2/wmo317.js";
import { WMO318, type Wmo318 } from "../release-3-2/wmo318.js";
import type { Wmo319 } from "../release-3-2/wmo319.js";
import { WMO320, type Wmo320 } from "../release-3-2/wmo320.js";
import type { Wmo323 } from "../release-3-2/wmo323.js";
import type { Wmo325 } from "../release-3-2/wmo325.js";
import type { BerichtBeschrijving } from "../schema/bericht-beschrijving.js";

/** Which message answers which. @source iWmo 3.2, berichtenoverzicht */
export interface Retourberichten {
  readonly WMO301: Wmo302;
  readonly WMO305: Wmo306;
  readonly WMO307: Wmo308;
  readonly WMO315: Wmo316;
  readonly WMO317: Wmo318;
  readonly WMO319: Wmo320;
  readonly WMO323: Wmo325;
}

/** A message that is answered by a return message, which repeats its header. */
export type HeenberichtMetRetour = Wmo301 | Wmo305 | Wmo307 | Wmo315 | Wmo317 | Wmo319;

/** A message that is answered: by a return message, or a claim by a declaratie-antwoord. */
export type Heenbericht = HeenberichtMetRetour | Wmo323;

/** The description of the message that answers each outbound message. @source iWmo 3.2, berichtenoverzicht */
export const RETOURBERICHTEN: { readonly [S in HeenberichtMetRetour["soort"]]: BerichtBeschrijving<Retourberichten[S]> } = {
  WMO301: WMO302,
  WMO305: WMO306,
  WMO307: WMO308,
  WMO315: WMO316,
  WMO317: WMO318,
  WMO319: WMO320,
};
