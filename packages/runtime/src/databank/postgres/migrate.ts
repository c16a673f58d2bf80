import { Effect } from "effect";

import type { Transactie } from "../databank.js";
import { opslagMislukt, type OpenOpslagError, type OpslagMislukt, type OpslagNieuwer } from "../errors.js";
import { makeLopend, tussen } from "../lopende-transactie.js";
import { type Migratie, renderDdl } from "../migratie.js";
import { MIGRATIES } from "../migrations.table.js";
import { retryBotsing } from "../retry-botsing.js";
import type { Motor, Verbinding } from "../verbinding.js";

/** Which steps have been done. Not data of a tenant: on a distributed database this table stays on the coordinator. */
const OPSLAGVORM = "CREATE TABLE IF NOT EXISTS opslagvorm (nummer BIGINT PRIMARY KEY, naam TEXT NOT NULL)";

const TABELLEN = `
  SELECT CAST(c.relname AS TEXT) AS naam FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE n.nspname = current_schema() AND c.relkind IN ('r', 'p')`;

const SERVER = `
  SELECT current_setting('server_encoding') AS tekens, current_schema() AS ruimte,
  CAST(current_setting('server_version_num') AS INTEGER) AS versie`;

/** Oldest server that is known to work. @unit server_version_num */
const MIN_SERVER = 150_000;

const checkServer = (db: Transactie): Effect.Effect<void, OpslagMislukt> =>
  Effect.flatMap(db.all(SERVER), ([rij]) => {
    if (Number(rij?.["versie"]) < MIN_SERVER) return Effect.fail(opslagMislukt("onbekend", "POSTGRESQL VOOR 15"));
    if (rij?.["tekens"] !== "UTF8") return Effect.fail(opslagMislukt("onbekend", "GEEN UTF8"));
    return rij["ruimte"] === null ? Effect.fail(opslagMislukt("geen-toegang", "GEEN SCHEMA")) : Effect.void;
  });

const readVersie = (db: Transactie): Effect.Effect<number, OpslagMislukt> =>
  Effect.map(db.all("SELECT coalesce(max(nummer), 0) AS versie FROM opslagvorm"), ([rij]) => Number(rij?.["versie"]));

const runSteps = (verbinding: Verbinding, steps: readonly Migratie[]): Effect.Effect<void, OpslagMislukt | OpslagNieuwer> =>
  Effect.gen(function* () {
    // Takes a row that every starting process wants: one goes first, the others find the work done.
    yield* verbinding.run("INSERT INTO opslagvorm (nummer, naam) VALUES (0, 'slot') ON CONFLICT (nummer) DO UPDATE SET naam = excluded.naam");
    const gevonden = yield* readVersie(verbinding);
    const bekend = steps.at(-1)?.nummer ?? 0;
    if (gevonden > bekend) return yield* Effect.fail({ _tag: "OpslagNieuwer", gevonden, bekend } as const);
    for (const { nummer, naam, ddl } of steps.filter((stap) => stap.nummer > gevonden)) {
      yield* verbinding.exec(renderDdl(ddl, "postgresql"));
      yield* verbinding.run("INSERT INTO opslagvorm (nummer, naam) VALUES (?, ?)", [nummer, naam]);
    }
  });

const runInTransaction = (motor: Motor, steps: readonly Migratie[]): Effect.Effect<void, OpslagMislukt | OpslagNieuwer> =>
  retryBotsing(
    Effect.scoped(
      Effect.flatMap(motor.claim, (verbinding) =>
        tussen(verbinding.exec(motor.begin), runSteps(verbinding, steps), makeLopend(verbinding, 0), verbinding.commit, verbinding.rollback),
      ),
    ),
  );

/**
 * Brings a database to the present shape, all steps or none; refuses one of another application or of a newer version.
 * A database in the present shape is only read.
 */
export const migrate = (motor: Motor, steps: readonly Migratie[] = MIGRATIES): Effect.Effect<void, OpenOpslagError> =>
  Effect.gen(function* () {
    yield* checkServer(motor);
    const namen = new Set((yield* motor.all(TABELLEN)).map(({ naam }) => naam));
    const isOurs = namen.has("opslagvorm");
    if (!isOurs && namen.size > 0) return yield* Effect.fail({ _tag: "OpslagVreemd", bestand: null } as const);
    if (isOurs && (yield* readVersie(motor)) === steps.at(-1)?.nummer) return;
    // Two processes that start together can get in each other's way here; then the table is there, and that is all we want.
    if (!isOurs) yield* Effect.catchDefect(motor.run(OPSLAGVORM), () => Effect.void);
    yield* runInTransaction(motor, steps);
  });
