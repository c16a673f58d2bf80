import { Effect, Layer, type Redacted } from "effect";

import { Databank } from "./databank.js";
import type { OpenOpslagError } from "./errors.js";
import { makeDatabank } from "./make-databank.js";
import { migrate } from "./postgres/migrate.js";
import { makePostgresMotor } from "./postgres/motor.js";
import { openPool } from "./postgres/pool.js";

/** The databank on a PostgreSQL server (15 or later), at an address such as `postgresql://account:wachtwoord@server/naam`. */
export const layerPostgres = (url: Redacted.Redacted<string>): Layer.Layer<Databank, OpenOpslagError> =>
  Layer.effect(
    Databank,
    Effect.gen(function* () {
      const motor = makePostgresMotor(yield* openPool(url));
      yield* migrate(motor);
      return makeDatabank(motor);
    }),
  );
