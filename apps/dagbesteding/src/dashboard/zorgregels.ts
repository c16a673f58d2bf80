import type { Kalendermaand } from "@wmo-kit/timeliness";
import type { OpslagMislukt } from "@wmo-kit/runtime";
import type { Zorgregel } from "@wmo-kit/timeliness/meting";
import { Context, type Effect } from "effect";

/** Care that was given in a month: what it is worth, when its allocation came and in which month it was declared. @unit eurocent */
export interface GeleverdeZorg extends Zorgregel {
  readonly dossierId: string;
  readonly zorgmaand: Kalendermaand;
}

/** Where the dashboard gets the care that was given, from a month on. Undefined when it is not known: then nothing is shown as zero. */
export class Zorgregels extends Context.Service<
  Zorgregels,
  { readonly vanaf: (maand: Kalendermaand) => Effect.Effect<readonly GeleverdeZorg[] | undefined, OpslagMislukt> }
>()("@wmo-kit/dagbesteding/dashboard/Zorgregels") {}
