import { layerGeheim, layerPostgres, layerSqlite, layerVersleuteldeEventStore } from "@wmo-kit/runtime";
import { Config, Effect, Layer, Option, Redacted } from "effect";

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

/** Where the data stand: in a folder with its own key file, or on a PostgreSQL server with the key given beside it. */
export type Opslagkeuze = { readonly map: string } | { readonly databaseUrl: string; readonly sleutel: string };

/** The event store of a program that has the kit inside, with everything that facts say encrypted. */
export const layerOpslag = (keuze: Opslagkeuze) =>
  "map" in keuze
    ? layerVersleuteldeEventStore.pipe(Layer.provideMerge(layerSleutels(keuze.map)), Layer.provideMerge(layerSqlite(keuze.map)))
    : layerVersleuteldeEventStore.pipe(
        Layer.provideMerge(layerGeheim({ omgeving: Redacted.make(keuze.sleutel, { label: "sleutel" }) })),
        Layer.provideMerge(layerPostgres(Redacted.make(keuze.databaseUrl, { label: "databaseUrl" }))),
      );

/** The event store of this installation, on the database that the environment names. */
export const layerOpslagVanOmgeving = (map: string) => layerVersleuteldeEventStore.pipe(Layer.provideMerge(layerSleutels(map)), Layer.provideMerge(layerDatabank(map)));
