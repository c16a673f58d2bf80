import { Layer } from "effect";

import { emptySqlite } from "../../../test/empty-databank.js";
import { beschadigdeKopieContract, type Bron, kopieContract } from "../../../test/kopie-contract.js";
import { tempFolder } from "../../../test/temp-folder.js";
import { layerSqlite } from "../../databank/sqlite.js";
import { layerMomentopnameSqlite } from "./momentopname.js";

const bron = (): Bron => {
  const map = tempFolder();
  return Layer.merge(layerSqlite(map), layerMomentopnameSqlite(map));
};

kopieContract("van SQLite naar SQLite", bron, emptySqlite);
beschadigdeKopieContract(bron, emptySqlite);
