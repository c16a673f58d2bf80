import type { Contractprofiel, IsoDatum, NormId } from "@wmo-kit/domain";

import type { Omstandigheden } from "../eis/rijstappen.js";
import type { Rekenbasis } from "../regime/rekenregels.js";

/** When the agreement ends without extensions, and until when it was extended. @source norms.md D-9 */
export interface Contractduur {
  readonly einddatum: IsoDatum;
  readonly verlengdTot?: IsoDatum | undefined;
}

/**
 * What the kit cannot know by itself: the first dates that the parties agreed on, per norm, how long the agreement runs,
 * and under which circumstances it works. What is left out is not known, and no date is made up for it.
 */
export interface Verplichtingfeiten {
  readonly eersteDatums?: Readonly<Partial<Record<NormId, IsoDatum>>> | undefined;
  readonly contract?: Contractduur | undefined;
  readonly omstandigheden?: Omstandigheden | undefined;
}

/** A question about duties in a year. */
export interface Jaarvraag extends Rekenbasis {
  readonly jaar: number;
  readonly feiten?: Verplichtingfeiten | undefined;
  readonly profiel?: Contractprofiel | undefined;
}
