import { emptySqlite } from "../../test/empty-databank.js";
import { verkeerContract } from "../../test/transport/verkeer-contract.js";

verkeerContract("SQLite", emptySqlite);
