import { emptySqlite } from "../../test/empty-databank.js";
import { schrijfspoorContract } from "../../test/schrijfspoor-contract.js";

schrijfspoorContract("SQLite", emptySqlite);
