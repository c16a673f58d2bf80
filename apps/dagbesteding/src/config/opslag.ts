import { layerGeheim, layerPostgres, layerSqlite, layerVersleuteldeEventStore } from "@wmo-kit/runtime";
import { Config, Effect, Layer, Option } from "effect";

/** The main keys: those in `WMO_KIT_SLEUTEL`, else those in the key file of the data folder. */
export const layerSleutels = (map: string) =>
  Layer.unwrap(
    Effect.map(Config.option(Config.Redacted("WMO_KIT_SLEUTEL")), (omgeving) =>
      layerGeheim(Option.match(omgeving, { onNone: () => ({ map }), onSome: (sleutel) => ({ omgeving: sleutel }) })),
    ),
  );

/** The database: a PostgreSQL server at `DATABASE_URL`, else one file in the data folder. */
export const layerDatabank = (map: string) =>
  Layer.unwrap(
    Effect.map(Config.option(Config.Redacted("DATABASE_URL")), (adres) => Option.match(adres, { onNone: () => layerSqlite(map), onSome: layerPostgres })),
  );

/** The event store of a folder, with everything that facts say encrypted. */
export const layerOpslag = (map: string) => layerVersleuteldeEventStore.pipe(Layer.provideMerge(layerSleutels(map)), Layer.provideMerge(layerSqlite(map)));

/** The event store of this installation, on the database that the environment names. */
export const layerOpslagVanOmgeving = (map: string) => layerVersleuteldeEventStore.pipe(Layer.provideMerge(layerSleutels(map)), Layer.provideMerge(layerDatabank(map)));
