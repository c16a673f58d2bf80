import type { DatabaseSync } from "node:sqlite";

import type { Result } from "@wmo-kit/domain/result";

/** Runs work as the only writer; a failure or exception leaves nothing behind. */
export const runImmediate = <A, E>(db: DatabaseSync, work: () => Result<A, E>): Result<A, E> => {
  db.exec("BEGIN IMMEDIATE");
  try {
    const uitkomst = work();
    db.exec(uitkomst.isOk() ? "COMMIT" : "ROLLBACK");
    return uitkomst;
  } finally {
    if (db.isTransaction) db.exec("ROLLBACK");
  }
};
