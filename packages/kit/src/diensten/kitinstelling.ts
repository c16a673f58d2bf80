import type { Bekwaamheid } from "@wmo-kit/afwegingskader";
import type { Contractprofiel } from "@wmo-kit/domain";
import type { Kalender } from "@wmo-kit/timeliness";
import { Context } from "effect";

/** What every installation was told, whatever the app: whose kit it is, and by which calendar and contract it counts. */
export interface KitinstellingWaarden {
  readonly tenant: string;
  readonly organisatie: string;
  readonly kalender: Kalender;
  readonly profiel: Contractprofiel | undefined;
  /** Trained skills of who works at this machine, as long as nobody signs in. */
  readonly bekwaamheden: readonly Bekwaamheid[];
}

/** The settings that every app has. An app with more settings gives the same values under its own service as well. */
export class Kitinstelling extends Context.Service<Kitinstelling, KitinstellingWaarden>()("@wmo-kit/kit/diensten/Kitinstelling") {}
