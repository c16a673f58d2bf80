import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { Effect, Layer } from "effect";

import { eventStoreContract } from "../../test/event-store-contract.js";
import { layerSqliteEventStore } from "./sqlite-event-store.js";

const eigenMap = Effect.acquireRelease(
  Effect.sync(() => mkdtempSync(join(tmpdir(), "wmo-kit-"))),
  (map) => Effect.sync(() => rmSync(map, { recursive: true, force: true })),
);

eventStoreContract("SQLite", () => Layer.unwrap(Effect.map(eigenMap, (map) => layerSqliteEventStore(join(map, "gegevens")))));
