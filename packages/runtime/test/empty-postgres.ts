import { makeSchema, runSql } from "@wmo-kit/tooling-testing/postgres";
import { Effect, Layer, Redacted } from "effect";
import { inject } from "vitest";

import type { Databank } from "../src/databank/databank.js";
import type { OpenOpslagError } from "../src/databank/errors.js";
import { layerPostgres } from "../src/databank/postgres.js";

const eigenSchema = Effect.acquireRelease(
  Effect.promise(() => makeSchema(inject("postgresUrl"))),
  (url) => Effect.promise(() => runSql(url, `DROP SCHEMA ${/search_path=(\w+)/.exec(decodeURIComponent(url))?.[1]} CASCADE`)),
);

/** An empty databank on PostgreSQL of its own (a schema) at every build, gone with the layer. */
export const emptyPostgres = (): Layer.Layer<Databank, OpenOpslagError> =>
  Layer.unwrap(Effect.map(eigenSchema, (url) => layerPostgres(Redacted.make(url))));
