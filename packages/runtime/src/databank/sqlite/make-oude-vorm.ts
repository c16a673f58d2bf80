import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";

import { invariant } from "@wmo-kit/domain";

import { MIGRATIES } from "../migrations.table.js";
import { BESTAND } from "./data-folder.js";
import { migrate } from "./migrate.js";

/** Number of the newest step: the shape that this version works with. */
export const NIEUWSTE_VORM: number = MIGRATIES.at(-1)?.nummer ?? 0;

/** The numbers of all steps. */
export const VORMEN: readonly number[] = MIGRATIES.map(({ nummer }) => nummer);

/** Makes an empty database in a folder in the shape that an earlier step left, to try upgrading from it. Answers its path. */
export const makeOudeVorm = (map: string, nummer: number): string => {
  const pad = join(map, BESTAND);
  using db = new DatabaseSync(pad);
  db.exec("PRAGMA journal_mode = WAL");
  const uitkomst = migrate(db, BESTAND, MIGRATIES.filter((stap) => stap.nummer <= nummer));
  invariant(uitkomst.isOk(), "een leeg bestand krijgt elke vorm");
  return pad;
};
