import type { DatabaseSync } from "node:sqlite";

import { err, ok, type Result } from "@wmo-kit/domain/result";

import type { OpslagNieuwer, OpslagVreemd } from "../errors.js";
import { APPLICATION_ID, MIGRATIONS } from "./migrations.table.js";
import { runImmediate } from "./transaction.js";

const readNumber = (db: DatabaseSync, sql: string): number => Number(Object.values(db.prepare(sql).get() ?? {})[0] ?? 0);

const isEmpty = (db: DatabaseSync): boolean => readNumber(db, "SELECT count(*) FROM sqlite_schema") === 0;

/** Brings a database to the present shape in one transaction; refuses one of another application or of a newer version. */
export const migrate = (
  db: DatabaseSync,
  bestand: string,
  steps: readonly string[] = MIGRATIONS,
): Result<void, OpslagVreemd | OpslagNieuwer> =>
  runImmediate(db, () => {
    const eigenaar = readNumber(db, "PRAGMA application_id");
    const versie = readNumber(db, "PRAGMA user_version");
    const isNew = eigenaar === 0 && versie === 0 && isEmpty(db);
    if (eigenaar !== APPLICATION_ID && !isNew) return err({ _tag: "OpslagVreemd", bestand });
    if (versie > steps.length) return err({ _tag: "OpslagNieuwer", gevonden: versie, bekend: steps.length });
    if (versie === steps.length) return ok(undefined);
    for (const stap of steps.slice(versie)) db.exec(stap);
    db.exec(`PRAGMA application_id = ${APPLICATION_ID}`);
    db.exec(`PRAGMA user_version = ${steps.length}`);
    return ok(undefined);
  });
