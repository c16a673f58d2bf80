import { aanvulregelsContract } from "../../test/aanvulregels-contract.js";
import { emptySqlite } from "../../test/empty-databank.js";

aanvulregelsContract("SQLite", emptySqlite);
