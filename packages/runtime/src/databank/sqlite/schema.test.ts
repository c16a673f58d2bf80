import { DatabaseSync } from "node:sqlite";

import { expect, it } from "vitest";

import { BESTAND } from "./data-folder.js";
import { migrate } from "./migrate.js";

const rows = (db: DatabaseSync, sql: string): readonly Record<string, unknown>[] => db.prepare(sql).all();

it("SCHAAL: in SQLite zelf is elke tabel streng, begint elke sleutel en index met de tenant, en zijn er geen triggers of views", () => {
  using db = new DatabaseSync(":memory:");
  migrate(db, BESTAND)._unsafeUnwrap();
  const tabellen = rows(db, "SELECT name, type, strict FROM pragma_table_list WHERE schema = 'main' AND name NOT LIKE 'sqlite_%'");
  expect(tabellen.length).toBeGreaterThan(4);
  for (const { name, ...rest } of tabellen) {
    expect(rest).toEqual({ type: "table", strict: 1 });
    const indexen = rows(db, `SELECT name FROM pragma_index_list('${name}')`);
    const eerste = indexen.map((index) => rows(db, `SELECT name FROM pragma_index_info('${index["name"]}') WHERE seqno = 0`)[0]?.["name"]);
    expect([name, ...new Set(eerste)]).toEqual([name, "tenant"]);
    expect(rows(db, `SELECT name FROM pragma_table_info('${name}') WHERE pk = 1`)).toEqual([{ name: "tenant" }]);
    for (const verwijzing of rows(db, `SELECT "from", "to" FROM pragma_foreign_key_list('${name}') WHERE seq = 0`))
      expect(verwijzing).toEqual({ from: "tenant", to: "tenant" });
  }
  expect(rows(db, "SELECT name FROM sqlite_schema WHERE type IN ('trigger', 'view')")).toEqual([]);
});
