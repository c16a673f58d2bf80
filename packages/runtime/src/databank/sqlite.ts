import { Effect, Layer } from "effect";

import { Databank } from "./databank.js";
import type { OpenOpslagError } from "./errors.js";
import { makeDatabank } from "./make-databank.js";
import { makeSqliteMotor } from "./sqlite/motor.js";
import { openDatabase, openLezer } from "./sqlite/open.js";

/** The databank in one SQLite file in a data folder. Several processes may use the same folder at once. */
export const layerSqlite = (map: string): Layer.Layer<Databank, OpenOpslagError> =>
  Layer.effect(
    Databank,
    Effect.gen(function* () {
      const db = yield* openDatabase(map);
      return makeDatabank(makeSqliteMotor({ db, lezer: yield* openLezer(map) }));
    }),
  );
