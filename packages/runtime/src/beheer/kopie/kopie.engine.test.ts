import { Layer } from "effect";

import { emptySqlite } from "../../../test/empty-databank.js";
import { emptyPostgres } from "../../../test/empty-postgres.js";
import { type Bron, kopieContract } from "../../../test/kopie-contract.js";
import { tempFolder } from "../../../test/temp-folder.js";
import { layerSqlite } from "../../databank/sqlite.js";
import { layerMomentopname, layerMomentopnameSqlite } from "./momentopname.js";

const sqlite = (): Bron => {
  const map = tempFolder();
  return Layer.merge(layerSqlite(map), layerMomentopnameSqlite(map));
};
const postgres = (): Bron => Layer.provideMerge(layerMomentopname, emptyPostgres());

kopieContract("van SQLite naar PostgreSQL", sqlite, emptyPostgres);
kopieContract("van PostgreSQL naar SQLite", postgres, emptySqlite);
kopieContract("van PostgreSQL naar PostgreSQL", postgres, emptyPostgres);
