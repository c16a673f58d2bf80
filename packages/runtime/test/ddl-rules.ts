/** One thing in a migration that a distributed PostgreSQL cannot do, or that would lose what older programs need. */
export interface DdlViolation {
  readonly regel: "onbekende opdracht" | "verboden woord" | "tenant niet vooraan" | "sleutel in een kolom" | "onbekend type" | "geen tenant" | "geen sleutel" | "niet streng";
  readonly waar: string;
}

const VERBODEN =
  /\b(serial|bigserial|smallserial|identity|autoincrement|generated|sequence|nextval|trigger|listen|notify|advisory\w*|pg_advisory\w*|exclude|lock|drop|rename|truncate|view|default|current_timestamp|random)\b/i;
const TYPEN = new Set(["TEXT", "{int}", "{blob}"]);

/** The parts of a list between brackets, cut at the commas that are not inside deeper brackets. */
const topLevel = (lijst: string): readonly string[] => {
  const delen = [""];
  let diepte = 0;
  for (const teken of lijst) {
    if (teken === "(") diepte += 1;
    if (teken === ")") diepte -= 1;
    if (teken === "," && diepte === 0) delen.push("");
    else delen[delen.length - 1] += teken;
  }
  return delen.map((deel) => deel.trim().replaceAll(/\s+/g, " "));
};

const startsWithTenant = (kolommen: string | undefined): boolean => /^\s*tenant\s*(,|$)/.test(kolommen ?? "");

const checkElement = (tabel: string, element: string): readonly DdlViolation[] => {
  const waar = `${tabel}: ${element}`;
  const sleutel = /^(?:PRIMARY KEY|UNIQUE) \(([^)]*)\)$/.exec(element);
  if (sleutel !== null) return startsWithTenant(sleutel[1]) ? [] : [{ regel: "tenant niet vooraan", waar }];
  const verwijzing = /^FOREIGN KEY \(([^)]*)\) REFERENCES \w+ \(([^)]*)\)( ON DELETE CASCADE)?$/.exec(element);
  if (verwijzing !== null) return startsWithTenant(verwijzing[1]) && startsWithTenant(verwijzing[2]) ? [] : [{ regel: "tenant niet vooraan", waar }];
  const kolom = /^(\w+) (\S+)(.*)$/.exec(element);
  if (kolom === null || /^(CONSTRAINT|CHECK|FOREIGN|PRIMARY|UNIQUE)$/.test(kolom[1] ?? "")) return [{ regel: "onbekende opdracht", waar }];
  const fouten: DdlViolation[] = [];
  if (!TYPEN.has(kolom[2] ?? "")) fouten.push({ regel: "onbekend type", waar });
  if (/\b(PRIMARY KEY|UNIQUE|REFERENCES)\b/.test(kolom[3] ?? "")) fouten.push({ regel: "sleutel in een kolom", waar });
  return fouten;
};

const checkTable = (tabel: string, inhoud: string, slot: string): readonly DdlViolation[] => {
  const elementen = topLevel(inhoud);
  const fouten = elementen.flatMap((element) => checkElement(tabel, element));
  if (!elementen.some((element) => /^tenant TEXT NOT NULL$/.test(element))) fouten.push({ regel: "geen tenant", waar: tabel });
  if (!elementen.some((element) => element.startsWith("PRIMARY KEY ("))) fouten.push({ regel: "geen sleutel", waar: tabel });
  if (slot.trim() !== "{strict}") fouten.push({ regel: "niet streng", waar: tabel });
  return fouten;
};

const checkStatement = (opdracht: string): readonly DdlViolation[] => {
  const tabel = /^CREATE TABLE (\w+) \(([\s\S]*)\)([^)]*)$/.exec(opdracht);
  if (tabel !== null) return checkTable(tabel[1] ?? "", tabel[2] ?? "", tabel[3] ?? "");
  const index = /^CREATE (?:UNIQUE )?INDEX \w+ ON \w+ \(([^)]*)\)(?: WHERE [^;]*)?$/.exec(opdracht);
  if (index !== null) return startsWithTenant(index[1]) ? [] : [{ regel: "tenant niet vooraan", waar: opdracht }];
  const kolom = /^ALTER TABLE (\w+) ADD COLUMN ([\s\S]*)$/.exec(opdracht);
  if (kolom !== null) return checkElement(kolom[1] ?? "", (kolom[2] ?? "").trim());
  return /^INSERT INTO \w+ \(tenant,[^)]*\)\s+SELECT tenant,/.test(opdracht) ? [] : [{ regel: "onbekende opdracht", waar: opdracht.slice(0, 60) }];
};

/**
 * Everything in the DDL that breaks the rules for spreading tenants over machines: tenant first in every key and index,
 * ids and counts made by the application, nothing that needs one server, only additions.
 *
 * @source Citus, “Migrating an existing app”: distribution column in keys; PostgreSQL features not supported on distributed tables
 */
export const findDdlViolations = (ddl: string): readonly DdlViolation[] =>
  ddl
    .replaceAll(/--[^\n]*/g, "")
    .split(";")
    .map((opdracht) => opdracht.trim())
    .filter((opdracht) => opdracht !== "")
    .flatMap((opdracht) => {
      const verboden = VERBODEN.exec(opdracht);
      return [...(verboden === null ? [] : [{ regel: "verboden woord", waar: verboden[0] } as const]), ...checkStatement(opdracht)];
    });
