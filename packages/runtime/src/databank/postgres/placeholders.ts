/** A question mark, or a part of the SQL in which it is an ordinary character: text, a quoted name or a comment. */
const DELEN = /\?|'(?:[^']|'')*'|"(?:[^"]|"")*"|--[^\n]*|\/\*[\s\S]*?\*\//g;

/** SQL with `?` in the numbering of PostgreSQL: `$1`, `$2`… */
export const numberPlaceholders = (sql: string): string => {
  let nummer = 0;
  return sql.replaceAll(DELEN, (deel) => (deel === "?" ? `$${(nummer += 1)}` : deel));
};
