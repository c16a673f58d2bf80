import type { AgbCode, Contractprofiel } from "@wmo-kit/domain";
import type { Kalender } from "@wmo-kit/timeliness";
import { Context } from "effect";

/** What this installation was told: whose kit it is, and by which calendar and contract it counts. */
export interface InstellingWaarden {
  readonly tenant: string;
  readonly organisatie: string;
  readonly agbCode: AgbCode | undefined;
  readonly kalender: Kalender;
  readonly profiel: Contractprofiel | undefined;
}

/** The settings of this installation, as a service. */
export class Instelling extends Context.Service<Instelling, InstellingWaarden>()("@wmo-kit/dagbesteding/services/Instelling") {}
