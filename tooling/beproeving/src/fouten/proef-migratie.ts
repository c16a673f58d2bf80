import { cpSync, existsSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";

import { makeZender } from "../http/verzoek.js";
import { killTijdensStart } from "../proces/kill-tijdens-start.js";
import { checkBestand, DATABANKBESTAND } from "./check-bestand.js";
import { startOp, type Proefapp } from "./proefapp.js";
import { checkLeesmodellen } from "./proef-stroomuitval.js";
import { verwacht } from "./verwacht.js";

/** A data folder as an earlier version left it, and how to see that everything in it is there. */
export interface OudeMap {
  readonly nummer: number;
  readonly map: string;
}

/** How the upgrade is tried. */
export interface Migratieproef {
  readonly ronden: number;
  readonly oud: readonly OudeMap[];
  /** Number of the shape that the app brings it to. */
  readonly nieuwste: number;
}

/** What the rounds hit: killed before anything was changed, and killed after it was all done; never in between. */
export interface Migratieuitslag {
  readonly gebreken: readonly string[];
  readonly nogOud: number;
  readonly alNieuw: number;
}

const lees = (map: string, sql: string): readonly string[] => {
  const databank = new DatabaseSync(join(map, DATABANKBESTAND));
  try {
    return databank.prepare(sql).all().map((rij) => JSON.stringify(rij));
  } finally {
    databank.close();
  }
};

const FEITEN = "SELECT tenant, positie, dossier, versie, id, soort, opgetreden, actor, gegevens FROM gebeurtenis ORDER BY tenant, positie";

const versieVan = (map: string): number => Number(/(\d+)/.exec(lees(map, "PRAGMA user_version")[0] ?? "")?.[1] ?? -1);

/** Kills an upgrade at random moments: the old shape stays whole or the new one is there; the next start finishes it with every fact. */
export const proefMigratie = async (proef: Proefapp, { ronden, oud, nieuwste }: Migratieproef): Promise<Migratieuitslag> => {
  const gebreken: string[] = [];
  let [nogOud, alNieuw] = [0, 0];
  for (let ronde = 0; ronde < ronden && gebreken.length === 0; ronde += 1) {
    const bron = oud[ronde % oud.length];
    if (bron === undefined) break;
    const map = proef.eenMap();
    cpSync(bron.map, map, { recursive: true });
    const feiten = lees(map, FEITEN);
    // Opening the database leaves a file beside it: then the upgrade begins.
    const zodra = (): boolean => ["-journal", "-wal", "-shm"].some((staart) => existsSync(join(map, `${DATABANKBESTAND}${staart}`)));
    await killTijdensStart(proef.opdracht(map), { zodra, naMs: Math.random() * 120 });
    const versie = versieVan(map);
    gebreken.push(...verwacht(versie === bron.nummer || versie === nieuwste, `ronde ${ronde}: halverwege blijven staan op ${versie}`));
    if (versie === bron.nummer) nogOud += 1;
    else alNieuw += 1;
    const app = await startOp(proef, map);
    const gezond = await makeZender(app.adres)({ method: "GET", pad: "/api/gezondheid" });
    gebreken.push(...verwacht(gezond.status === 200, `ronde ${ronde}: gezondheid ${gezond.status}`));
    await app.stop();
    const na = lees(map, FEITEN);
    gebreken.push(...verwacht(versieVan(map) === nieuwste, `ronde ${ronde}: niet bijgewerkt`), ...verwacht(na.join("\n") === feiten.join("\n"), `ronde ${ronde}: ${feiten.length} feiten werden er ${na.length}, of andere`));
    gebreken.push(...checkBestand(map), ...(await checkLeesmodellen(proef, map)));
  }
  return { gebreken, nogOud, alNieuw };
};
