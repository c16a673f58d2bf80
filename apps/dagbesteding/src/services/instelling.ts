import type { Route2Status } from "@wmo-kit/afwegingskader";
import type { AgbCode, Gemeentecode } from "@wmo-kit/domain";
import { Kitinstelling, type KitinstellingWaarden } from "@wmo-kit/kit";
import { Context, Effect, Layer } from "effect";

/** What this installation was told, besides what every kit is told: who it is in messages, and what its contract says. */
export interface InstellingWaarden extends KitinstellingWaarden {
  readonly agbCode: AgbCode | undefined;
  /** The municipality to which requests go. */
  readonly gemeente: Gemeentecode | undefined;
  /** Product codes of the contract; undefined when they were not given, and then every code is taken in. @source D-20.7 */
  readonly producten: readonly string[] | undefined;
  /** Whether the municipality lets this provider ask for allocations itself. @source D-11.11 */
  readonly route2: Route2Status;
}

/** The settings of this installation, as a service. */
export class Instelling extends Context.Service<Instelling, InstellingWaarden>()("@wmo-kit/dagbesteding/services/Instelling") {}

/** Gives the settings, and the part of them that every kit has. */
export const layerInstellingen = <E, R>(lees: Effect.Effect<InstellingWaarden, E, R>): Layer.Layer<Instelling | Kitinstelling, E, R> =>
  Layer.effectContext(Effect.map(lees, (waarden) => Context.make(Instelling, waarden).pipe(Context.add(Kitinstelling, waarden))));
