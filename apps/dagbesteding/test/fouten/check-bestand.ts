import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";

/** Holes and doubles in the numbers of the stored facts, and what SQLite says of its file. */
export const checkBestand = (map: string): readonly unknown[] => {
  const databank = new DatabaseSync(join(map, "dossiers.sqlite"), { readOnly: true });
  const lees = (sql: string): readonly unknown[] => databank.prepare(sql).all().map((rij) => ({ ...rij }));
  const gebreken = [
    ...lees("PRAGMA integrity_check").filter((rij) => JSON.stringify(rij) !== '{"integrity_check":"ok"}'),
    ...lees("SELECT 'positie' AS wat, tenant FROM gebeurtenis GROUP BY tenant HAVING count(*) <> max(positie) OR min(positie) <> 1"),
    ...lees("SELECT 'versie' AS wat, dossier FROM gebeurtenis GROUP BY tenant, dossier HAVING count(*) <> max(versie) OR count(DISTINCT versie) <> count(*)"),
  ];
  databank.close();
  return gebreken;
};
