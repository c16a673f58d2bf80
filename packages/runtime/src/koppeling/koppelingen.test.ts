import { emptySqlite } from "../../test/empty-databank.js";
import { koppelingenContract } from "../../test/koppeling/koppelingen-contract.js";

koppelingenContract("SQLite", emptySqlite);
