import { describe, expect, it } from "vitest";

import { type DdlViolation, findDdlViolations } from "../../test/ddl-rules.js";
import { renderDdl } from "./migratie.js";
import { MIGRATIES } from "./migrations.table.js";

const tabel = (kolommen: string, slot = "{strict}"): string => `CREATE TABLE t (tenant TEXT NOT NULL, x TEXT NOT NULL, ${kolommen}) ${slot};`;
const PK = "PRIMARY KEY (tenant, x)";

describe("Migraties: ook goed voor een verdeelde database", () => {
  it.each(MIGRATIES)("SCHAAL: stap $nummer ($naam) houdt zich aan alle regels", ({ ddl }) => {
    expect(findDdlViolations(ddl)).toEqual([]);
  });

  it("SCHAAL: de nummers lopen op en elke stap heeft een naam", () => {
    const nummers = MIGRATIES.map(({ nummer }) => nummer);
    expect(nummers).toEqual([...new Set(nummers)].toSorted((a, b) => a - b));
    expect(nummers[0]).toBe(1);
    for (const { naam } of MIGRATIES) expect(naam).toMatch(/^[a-z]+$/);
  });

  it.each<readonly [DdlViolation["regel"], string]>([
    ["tenant niet vooraan", tabel("PRIMARY KEY (x, tenant)")],
    ["tenant niet vooraan", tabel(`${PK}, UNIQUE (x)`)],
    ["tenant niet vooraan", tabel(`${PK}, FOREIGN KEY (x) REFERENCES t (x)`)],
    ["tenant niet vooraan", tabel(`${PK}, FOREIGN KEY (tenant, x) REFERENCES t (x, tenant)`)],
    ["tenant niet vooraan", "CREATE INDEX t_x ON t (x, tenant);"],
    ["tenant niet vooraan", "CREATE UNIQUE INDEX t_x ON t (tenant_x);"],
    ["sleutel in een kolom", tabel(`id TEXT UNIQUE, ${PK}`)],
    ["sleutel in een kolom", tabel(`y TEXT REFERENCES t (x), ${PK}`)],
    ["onbekend type", tabel(`y BIGINT NOT NULL, ${PK}`)],
    ["onbekend type", tabel(`y TIMESTAMP, ${PK}`)],
    ["verboden woord", tabel(`y BIGSERIAL, ${PK}`)],
    ["verboden woord", tabel(`y {int} GENERATED ALWAYS AS IDENTITY, ${PK}`)],
    ["verboden woord", tabel(`y {int} DEFAULT nextval('s'), ${PK}`)],
    ["verboden woord", tabel(`${PK}, EXCLUDE USING gist (x WITH =)`)],
    ["verboden woord", "CREATE SEQUENCE s;"],
    ["verboden woord", "CREATE TRIGGER g AFTER INSERT ON t BEGIN SELECT 1; END;"],
    ["verboden woord", "NOTIFY kanaal;"],
    ["verboden woord", "SELECT pg_advisory_lock(1);"],
    ["verboden woord", "LOCK TABLE t;"],
    ["verboden woord", "DROP TABLE t;"],
    ["verboden woord", "ALTER TABLE t DROP COLUMN x;"],
    ["verboden woord", "ALTER TABLE t RENAME COLUMN x TO y;"],
    ["onbekende opdracht", "ALTER TABLE t ALTER COLUMN x TYPE {int};"],
    ["onbekende opdracht", "UPDATE t SET x = 'y';"],
    ["onbekende opdracht", "INSERT INTO t (x) SELECT x FROM u;"],
    ["onbekende opdracht", "CREATE TABLE t AS SELECT 1;"],
    ["onbekende opdracht", tabel(`CONSTRAINT k UNIQUE (x), ${PK}`)],
    ["geen tenant", "CREATE TABLE t (x TEXT NOT NULL, PRIMARY KEY (tenant, x)) {strict};"],
    ["geen sleutel", tabel("y TEXT")],
    ["niet streng", tabel(PK, "")],
  ])("SCHAAL: de controle vindt een ingebouwde fout: %s in %s", (regel, ddl) => {
    expect(findDdlViolations(ddl).map((fout) => fout.regel)).toContain(regel);
  });
});

describe("Migraties: in de woorden van elke databank", () => {
  it("OPSLAG: SQLite krijgt strenge tabellen, PostgreSQL tekst die op tekens sorteert", () => {
    const ddl = "CREATE TABLE t (a TEXT NOT NULL, b {int}, c {blob}) {strict};";
    expect(renderDdl(ddl, "sqlite")).toBe("CREATE TABLE t (a TEXT NOT NULL, b INTEGER, c BLOB) STRICT;");
    expect(renderDdl(ddl, "postgresql")).toBe('CREATE TABLE t (a TEXT COLLATE "C" NOT NULL, b BIGINT, c BYTEA) ;');
  });
});
