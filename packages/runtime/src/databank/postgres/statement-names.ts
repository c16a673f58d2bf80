import { numberPlaceholders } from "./placeholders.js";

/** Most statements that a connection keeps ready. */
const MAX_STATEMENTS = 256;

/** SQL in the words of PostgreSQL, with a name when the server may keep it ready. */
export interface NamedStatement {
  readonly text: string;
  readonly name?: string;
}

/** Translates a statement once and names it; after `max` of them new ones go without a name, so that the server is not filled up. */
export const makeStatementNames = (max: number = MAX_STATEMENTS): ((sql: string) => NamedStatement) => {
  const bewaard = new Map<string, NamedStatement>();
  return (sql) => {
    const bekend = bewaard.get(sql);
    if (bekend !== undefined) return bekend;
    const text = numberPlaceholders(sql);
    if (bewaard.size >= max) return { text };
    const nieuw = { text, name: `wmo_kit_${bewaard.size + 1}` };
    bewaard.set(sql, nieuw);
    return nieuw;
  };
};
