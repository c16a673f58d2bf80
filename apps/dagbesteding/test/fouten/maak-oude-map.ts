import { DatabaseSync } from "node:sqlite";

import { layerOpslag } from "@wmo-kit/kit/installatie";
import { EventStore, makeOudeVorm } from "@wmo-kit/runtime";
import { ConfigProvider, Effect, Layer, Stream } from "effect";
import { cpSync, existsSync } from "node:fs";
import { join } from "node:path";


/** From this step on the database has keys; before it, facts stood there as they were said. */
const MET_SLEUTELS = 7;

/** Facts of another tenant, so that an upgrade takes long enough to be hit. */
const BALLAST = 40_000;

type Rij = Readonly<Record<string, unknown>>;

const leesOpen = (map: string): Promise<ReadonlyMap<string, string>> =>
  Effect.runPromise(
    Effect.flatMap(EventStore, (store) => Stream.runCollect(store.readAll("eigen"))).pipe(
      Effect.map((feiten) => new Map(feiten.map(({ id, gegevens }) => [id, JSON.stringify(gegevens)]))),
      Effect.provide(layerOpslag({ map }).pipe(Layer.provide(ConfigProvider.layer(ConfigProvider.fromUnknown({}))))),
    ),
  );

const kolommenVan = (db: DatabaseSync, tabel: string): readonly string[] => db.prepare(`SELECT name FROM pragma_table_info('${tabel}')`).all().map((rij) => String((rij as Rij)["name"]));

/**
 * Fills a folder with what an earlier version would have left of the work in another folder: its shape, its rows,
 * and before there were keys the facts as they were said.
 */
export const maakOudeMap = async (vol: string, naar: string, nummer: number): Promise<void> => {
  const pad = makeOudeVorm(naar, nummer);
  if (nummer >= MET_SLEUTELS && existsSync(join(vol, "sleutel"))) cpSync(join(vol, "sleutel"), join(naar, "sleutel"));
  const open = nummer < MET_SLEUTELS ? await leesOpen(vol) : new Map<string, string>();
  const db = new DatabaseSync(pad);
  db.prepare("ATTACH ? AS vol").run(join(vol, "dossiers.sqlite"));
  db.exec("BEGIN");
  const tabellen = db.prepare("SELECT name FROM main.sqlite_schema WHERE type = 'table'").all().map((rij) => String((rij as Rij)["name"]));
  const bron = new DatabaseSync(join(vol, "dossiers.sqlite"));
  for (const tabel of tabellen) {
    // The lists are made of the facts; an earlier version made them its own way.
    if (tabel === "leesregel" || tabel === "leesstand") continue;
    const nieuw = new Set(kolommenVan(bron, tabel));
    const kolommen = kolommenVan(db, tabel).filter((kolom) => nieuw.has(kolom)).join(", ");
    db.exec(`INSERT OR REPLACE INTO main.${tabel} (${kolommen}) SELECT ${kolommen} FROM vol.${tabel}`);
  }
  bron.close();
  const zet = db.prepare("UPDATE main.gebeurtenis SET gegevens = ? WHERE id = ?");
  for (const [id, gegevens] of open) zet.run(gegevens, id);
  db.exec(`
    INSERT INTO main.gebeurtenis (tenant, positie, dossier, versie, id, soort, schemaversie, opgetreden, actor, gegevens)
    WITH RECURSIVE t(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM t LIMIT ${BALLAST})
    SELECT 'ander', x, 'd', x, 'ballast-' || x, 'proef', 1, '2026-01-01T00:00:00Z', 'proef', '{}' FROM t`);
  if (tabellen.includes("tenantstand")) db.exec(`INSERT INTO main.tenantstand (tenant, positie) VALUES ('ander', ${BALLAST})`);
  db.exec("COMMIT");
  db.close();
};
