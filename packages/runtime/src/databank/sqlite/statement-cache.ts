import type { DatabaseSync, StatementSync } from "node:sqlite";

/** Most statements kept; more would only be statements of which the text is made anew each time. */
const MAX_STATEMENTS = 256;

/** Prepares a statement once per connection; the one unused the longest goes when there are too many. */
export const makeStatementCache = (db: DatabaseSync, max: number = MAX_STATEMENTS): ((sql: string) => StatementSync) => {
  const bewaard = new Map<string, StatementSync>();
  return (sql) => {
    const statement = bewaard.get(sql) ?? db.prepare(sql);
    bewaard.delete(sql);
    bewaard.set(sql, statement);
    const [oudste] = bewaard.keys();
    if (bewaard.size > max && oudste !== undefined) bewaard.delete(oudste);
    return statement;
  };
};
