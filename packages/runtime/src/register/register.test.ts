import { emptySqlite } from "../../test/empty-databank.js";
import { registerContract } from "../../test/register-contract.js";

registerContract("SQLite", emptySqlite);
