import type { Databanksoort } from "./databank.js";

/**
 * One step in the shape of the database. A step is never changed once released, and only adds.
 * Tokens in the DDL: `{int}` whole number, `{blob}` bytes, `{strict}` after the closing bracket of a table.
 */
export interface Migratie {
  readonly nummer: number;
  readonly naam: string;
  readonly ddl: string;
}

const WOORDEN: Record<Databanksoort, Readonly<Record<string, string>>> = {
  sqlite: { int: "INTEGER", blob: "BLOB", strict: "STRICT" },
  postgresql: { int: "BIGINT", blob: "BYTEA", strict: "" },
};

/**
 * The DDL of a step in the words of an engine. Text in PostgreSQL sorts by its bytes, as it does in SQLite;
 * otherwise the order of a list would depend on where it is stored.
 */
export const renderDdl = (ddl: string, soort: Databanksoort): string => {
  const woorden = WOORDEN[soort];
  const vertaald = ddl.replaceAll(/\{(\w+)\}/g, (geheel, naam: string) => woorden[naam] ?? geheel);
  return soort === "postgresql" ? vertaald.replaceAll(/\bTEXT\b/g, 'TEXT COLLATE "C"') : vertaald;
};
