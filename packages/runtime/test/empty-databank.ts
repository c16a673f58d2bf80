import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { Effect, Layer } from "effect";

import type { Databank } from "../src/databank/databank.js";
import type { OpenOpslagError } from "../src/databank/errors.js";
import { layerSqlite } from "../src/databank/sqlite.js";

const eigenMap = Effect.acquireRelease(
  Effect.sync(() => mkdtempSync(join(tmpdir(), "wmo-kit-"))),
  (map) => Effect.sync(() => rmSync(map, { recursive: true, force: true })),
);

/** An empty databank on SQLite of its own at every build, gone with the layer. */
export const emptySqlite = (): Layer.Layer<Databank, OpenOpslagError> =>
  Layer.unwrap(Effect.map(eigenMap, (map) => layerSqlite(join(map, "gegevens"))));
