import type { DatabaseSync, StatementSync } from "node:sqlite";

/** The statements of the store, prepared once per connection. */
export interface Statements {
  readonly lastVersie: StatementSync;
  readonly lastPositie: StatementSync;
  readonly holderOfSleutel: StatementSync;
  readonly insertGebeurtenis: StatementSync;
  readonly insertSleutel: StatementSync;
  readonly dossier: StatementSync;
  readonly page: StatementSync;
  readonly pageSizes: StatementSync;
}

const KOLOMMEN = "tenant, positie, dossier, versie, id, soort, schemaversie, opgetreden, actor, gegevens";

/** Prepares every statement; a database that lacks a table or column fails here and not later. */
export const prepareStatements = (db: DatabaseSync): Statements => ({
  lastVersie: db.prepare("SELECT coalesce(max(versie), 0) AS n FROM gebeurtenis WHERE tenant = ? AND dossier = ?"),
  lastPositie: db.prepare("SELECT coalesce(max(positie), 0) AS n FROM gebeurtenis WHERE tenant = ?"),
  holderOfSleutel: db.prepare("SELECT dossier FROM sleutel WHERE tenant = ? AND sleutel = ?"),
  insertGebeurtenis: db.prepare(`INSERT INTO gebeurtenis (${KOLOMMEN}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`),
  insertSleutel: db.prepare("INSERT INTO sleutel (tenant, sleutel, dossier, versie) VALUES (?, ?, ?, ?)"),
  dossier: db.prepare(`SELECT ${KOLOMMEN} FROM gebeurtenis WHERE tenant = ? AND dossier = ? ORDER BY versie`),
  page: db.prepare(`SELECT ${KOLOMMEN} FROM gebeurtenis WHERE tenant = ? AND positie > ? ORDER BY positie LIMIT ?`),
  pageSizes: db.prepare("SELECT octet_length(gegevens) AS bytes FROM gebeurtenis WHERE tenant = ? AND positie > ? ORDER BY positie LIMIT ?"),
});
