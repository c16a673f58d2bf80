import { bundelContract } from "../../test/bundel-contract.js";
import { emptySqlite } from "../../test/empty-databank.js";

bundelContract("SQLite", emptySqlite);
