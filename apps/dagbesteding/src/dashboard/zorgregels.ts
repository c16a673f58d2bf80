import type { OpslagMislukt } from "@wmo-kit/runtime";
import type { Kalendermaand } from "@wmo-kit/timeliness";
import type { Zorgregel } from "@wmo-kit/timeliness/meting";
import { Context, type Effect } from "effect";

/** Care of a month: what it is worth, when its allocation came and in which month it was declared. @unit eurocent */
export interface GeleverdeZorg extends Omit<Zorgregel, "kenmerk"> {
  readonly zorgmaand: Kalendermaand;
}

/** The care that was given to one resident; the same thing as long as nothing of it changed. */
export interface Dossierzorg {
  readonly dossierId: string;
  readonly zorg: readonly GeleverdeZorg[];
}

/** Where the dashboard gets the care that was given, one row for each resident. Undefined when it is not known: then nothing is shown as zero. */
export class Zorgregels extends Context.Service<Zorgregels, { readonly lees: Effect.Effect<readonly Dossierzorg[] | undefined, OpslagMislukt> }>()(
  "@wmo-kit/dagbesteding/dashboard/Zorgregels",
) {}
