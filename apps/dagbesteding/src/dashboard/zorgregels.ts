import type { OpslagMislukt } from "@wmo-kit/runtime";
import type { Kalendermaand } from "@wmo-kit/timeliness";
import type { Zorgregel } from "@wmo-kit/timeliness/meting";
import { Context, type Effect } from "effect";

/** Care that was given in a month: what it is worth, when its allocation came and in which month it was declared. @unit eurocent */
export interface GeleverdeZorg extends Zorgregel {
  readonly dossierId: string;
  readonly zorgmaand: Kalendermaand;
}

/** Given care by month; the list of a month stays the same one as long as nothing of it changed. */
export type ZorgPerMaand = ReadonlyMap<string, readonly GeleverdeZorg[]>;

/** Where the dashboard gets the care that was given, by month (yyyy-mm). Undefined when it is not known: then nothing is shown as zero. */
export class Zorgregels extends Context.Service<Zorgregels, { readonly vanaf: (maand: string) => Effect.Effect<ZorgPerMaand | undefined, OpslagMislukt> }>()(
  "@wmo-kit/dagbesteding/dashboard/Zorgregels",
) {}
