import type { Gemeentecode } from "@wmo-kit/domain";
import { Kitinstelling, type KitinstellingWaarden } from "@wmo-kit/kit";
import { Context, Effect, Layer } from "effect";

/** What this installation was told, besides what every kit is told. */
export interface InstellingWaarden extends KitinstellingWaarden {
  /** The districts of this team; without them any name of a district is taken. @source W-106 (figures per district) */
  readonly wijken: readonly string[];
  /** The municipality that decides on the advices of this team, by the code of the CBS. @source W-33 */
  readonly gemeente: Gemeentecode;
}

/** The settings of this installation, as a service. */
export class Instelling extends Context.Service<Instelling, InstellingWaarden>()("@wmo-kit/wijkteam/services/Instelling") {}

/** Gives the settings, and the part of them that every kit has. */
export const layerInstellingen = <E, R>(lees: Effect.Effect<InstellingWaarden, E, R>): Layer.Layer<Instelling | Kitinstelling, E, R> =>
  Layer.effectContext(Effect.map(lees, (waarden) => Context.make(Instelling, waarden).pipe(Context.add(Kitinstelling, waarden))));
