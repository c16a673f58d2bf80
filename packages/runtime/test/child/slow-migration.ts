import { writeSync } from "node:fs";

import { Effect, Redacted } from "effect";

import { MIGRATIES } from "../../src/databank/migrations.table.js";
import { migrate as migratePostgres } from "../../src/databank/postgres/migrate.js";
import { makePostgresMotor } from "../../src/databank/postgres/motor.js";
import { openPool } from "../../src/databank/postgres/pool.js";
import { BESTAND } from "../../src/databank/sqlite/data-folder.js";
import { migrate as migrateSqlite } from "../../src/databank/sqlite/migrate.js";
import { openDatabase } from "../../src/databank/sqlite/open.js";

/** Starts a migration that takes long, to be killed halfway. Started as: slow-migration.ts <plaats> */
const [plaats = ""] = process.argv.slice(2);
const isServer = plaats.startsWith("postgresql:");
const traag = isServer
  ? "INSERT INTO half SELECT 1 FROM pg_sleep(4);"
  : "INSERT INTO half WITH RECURSIVE t(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM t LIMIT 50000000) SELECT x FROM t;";
const steps = [...MIGRATIES, { nummer: (MIGRATIES.at(-1)?.nummer ?? 0) + 1, naam: "half", ddl: `CREATE TABLE half (x {int}) {strict}; ${traag}` }];

writeSync(1, "bezig\n");
await Effect.runPromise(
  Effect.scoped(
    isServer
      ? Effect.flatMap(openPool(Redacted.make(plaats)), (pool) => migratePostgres(makePostgresMotor(pool), steps))
      : Effect.map(openDatabase(plaats), (db) => migrateSqlite(db, BESTAND, steps)),
  ),
);
writeSync(1, "klaar\n");
