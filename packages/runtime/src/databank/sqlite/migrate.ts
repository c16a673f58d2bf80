import type { DatabaseSync } from "node:sqlite";

import { err, ok, type Result } from "@wmo-kit/domain/result";

import type { OpslagNieuwer, OpslagVreemd } from "../errors.js";
import { type Migratie, renderDdl } from "../migratie.js";
import { MIGRATIES } from "../migrations.table.js";

/** Marks the file as ours: “WMOK” in the header. @source sqlite.org/fileformat2, application id */
export const APPLICATION_ID = 0x574d4f4b;

const readNumber = (db: DatabaseSync, sql: string): number => Number(Object.values(db.prepare(sql).get() ?? {})[0] ?? 0);

const isEmpty = (db: DatabaseSync): boolean => readNumber(db, "SELECT count(*) FROM sqlite_schema") === 0;

const isDone = (db: DatabaseSync, steps: readonly Migratie[]): boolean =>
  readNumber(db, "PRAGMA application_id") === APPLICATION_ID && readNumber(db, "PRAGMA user_version") === (steps.at(-1)?.nummer ?? 0);

const runSteps = (db: DatabaseSync, bestand: string, steps: readonly Migratie[]): Result<void, OpslagVreemd | OpslagNieuwer> => {
  const eigenaar = readNumber(db, "PRAGMA application_id");
  const versie = readNumber(db, "PRAGMA user_version");
  const bekend = steps.at(-1)?.nummer ?? 0;
  const isNew = eigenaar === 0 && versie === 0 && isEmpty(db);
  if (eigenaar !== APPLICATION_ID && !isNew) return err({ _tag: "OpslagVreemd", bestand });
  if (versie > bekend) return err({ _tag: "OpslagNieuwer", gevonden: versie, bekend });
  for (const { ddl } of steps.filter(({ nummer }) => nummer > versie)) db.exec(renderDdl(ddl, "sqlite"));
  db.exec(`PRAGMA application_id = ${APPLICATION_ID}`);
  db.exec(`PRAGMA user_version = ${bekend}`);
  return ok(undefined);
};

/**
 * Brings a database to the present shape (or to that of the steps given) in one transaction; refuses one of another application or of a newer version.
 * A database in the present shape is only read, so that starting never waits for one who writes.
 */
export const migrate = (
  db: DatabaseSync,
  bestand: string,
  steps: readonly Migratie[] = MIGRATIES,
): Result<void, OpslagVreemd | OpslagNieuwer> => {
  if (isDone(db, steps)) return ok(undefined);
  db.exec("BEGIN IMMEDIATE");
  try {
    const uitkomst = runSteps(db, bestand, steps);
    db.exec(uitkomst.isOk() ? "COMMIT" : "ROLLBACK");
    return uitkomst;
  } finally {
    if (db.isTransaction) db.exec("ROLLBACK");
  }
};
