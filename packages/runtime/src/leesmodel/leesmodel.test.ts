import { emptySqlite } from "../../test/empty-databank.js";
import { leesmodelContract } from "../../test/leesmodel-contract.js";

leesmodelContract("SQLite", emptySqlite);
