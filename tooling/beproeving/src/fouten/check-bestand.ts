import { DatabaseSync } from "node:sqlite";

/** Name of the database in a data folder. */
export const DATABANKBESTAND = "dossiers.sqlite";

/** Holes and doubles in the numbers of the stored facts, and what SQLite says of its file. */
export const checkBestand = (map: string): readonly string[] => {
  const databank = new DatabaseSync(`${map}/${DATABANKBESTAND}`);
  const lees = (sql: string): readonly string[] => databank.prepare(sql).all().map((rij) => JSON.stringify(rij));
  const gebreken = [
    ...lees("PRAGMA integrity_check").filter((rij) => rij !== '{"integrity_check":"ok"}'),
    ...lees("SELECT 'positie' AS wat, tenant FROM gebeurtenis GROUP BY tenant HAVING count(*) <> max(positie) OR min(positie) <> 1"),
    ...lees("SELECT 'versie' AS wat, dossier FROM gebeurtenis GROUP BY tenant, dossier HAVING count(*) <> max(versie) OR count(DISTINCT versie) <> count(*)"),
  ];
  databank.close();
  return gebreken;
};
