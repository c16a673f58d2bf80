import { MIGRATIES } from "../../databank/migrations.table.js";
import { ZONDER_KOPIE } from "./tabellen.table.js";

/** Version of the shape of the database that this version of the application knows. */
export const SCHEMAVERSIE: number = MIGRATIES.at(-1)?.nummer ?? 0;

const alle = MIGRATIES.flatMap(({ ddl }) => [...ddl.matchAll(/CREATE TABLE (\w+)/g)].map(([, naam = ""]) => naam));

/** The tables of a reserve copy, each after those it refers to. */
export const KOPIETABELLEN: readonly string[] = alle.filter((naam) => !ZONDER_KOPIE.some(({ tabel }) => tabel === naam));

/**
 * What the steps after a version did to the data that were there. Steps only add; so after an older copy went into the
 * present shape, doing just this again gives what bringing it up to date would have given.
 */
export const dataStepsAfter = (versie: number): readonly string[] =>
  MIGRATIES.filter(({ nummer }) => nummer > versie)
    .flatMap(({ ddl }) => ddl.split(";"))
    .map((opdracht) => opdracht.trim())
    .filter((opdracht) => /^(?:INSERT|UPDATE)\b/.test(opdracht));
