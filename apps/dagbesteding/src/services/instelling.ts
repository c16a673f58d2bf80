import type { Bekwaamheid, Route2Status } from "@wmo-kit/afwegingskader";
import type { AgbCode, Contractprofiel, Gemeentecode } from "@wmo-kit/domain";
import type { Kalender } from "@wmo-kit/timeliness";
import { Context } from "effect";

/** What this installation was told: whose kit it is, and by which calendar and contract it counts. */
export interface InstellingWaarden {
  readonly tenant: string;
  readonly organisatie: string;
  readonly agbCode: AgbCode | undefined;
  /** The municipality to which requests go. */
  readonly gemeente: Gemeentecode | undefined;
  /** Product codes of the contract; undefined when they were not given, and then every code is taken in. @source D-20.7 */
  readonly producten: readonly string[] | undefined;
  /** Whether the municipality lets this provider ask for allocations itself. @source D-11.11 */
  readonly route2: Route2Status;
  readonly kalender: Kalender;
  readonly profiel: Contractprofiel | undefined;
  /** Trained skills of who works at this machine, as long as nobody signs in. */
  readonly bekwaamheden: readonly Bekwaamheid[];
}

/** The settings of this installation, as a service. */
export class Instelling extends Context.Service<Instelling, InstellingWaarden>()("@wmo-kit/dagbesteding/services/Instelling") {}
