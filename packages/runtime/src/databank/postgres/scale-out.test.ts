import { readFileSync } from "node:fs";

import { expect, it } from "vitest";

import { MIGRATIES } from "../migrations.table.js";

it("SCHAAL: docs/scale-out.md verdeelt elke tabel op tenant, een tabel waarnaar wordt verwezen eerst, en geen die er niet is", () => {
  const doc = readFileSync(new URL("../../../../../docs/scale-out.md", import.meta.url), "utf8");
  const ddl = MIGRATIES.map((stap) => stap.ddl).join("\n");
  const tabellen = [...ddl.matchAll(/CREATE TABLE (\w+)/g)].map(([, naam]) => naam ?? "");
  const verdeeld = [...doc.matchAll(/create_distributed_table\('(\w+)', 'tenant'(?:, colocate_with => '(\w+)')?\)/g)].map(([, naam, bij]) => ({ naam, bij }));
  expect(verdeeld.map(({ naam }) => naam).toSorted()).toEqual(tabellen.toSorted());
  expect(verdeeld.map(({ bij }) => bij)).toEqual([undefined, ...verdeeld.slice(1).map(() => verdeeld[0]?.naam)]);
  for (const [, van = "", naar = ""] of ddl.matchAll(/CREATE TABLE (\w+) \((?:(?!CREATE TABLE)[\s\S])*?REFERENCES (\w+)/g))
    expect(verdeeld.findIndex(({ naam }) => naam === naar)).toBeLessThan(verdeeld.findIndex(({ naam }) => naam === van));
});
