import { databankContract } from "../../test/databank-contract.js";
import { emptySqlite } from "../../test/empty-databank.js";

databankContract("SQLite", emptySqlite);
