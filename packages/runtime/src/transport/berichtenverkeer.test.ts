import { emptySqlite } from "../../test/empty-databank.js";
import { zegelContract } from "../../test/transport/zegel-contract.js";
import { verkeerContract } from "../../test/transport/verkeer-contract.js";

verkeerContract("SQLite", emptySqlite);
zegelContract("SQLite", emptySqlite);
