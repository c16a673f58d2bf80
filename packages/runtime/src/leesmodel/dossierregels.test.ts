import { dossierregelsContract } from "../../test/dossierregels-contract.js";
import { emptySqlite } from "../../test/empty-databank.js";

dossierregelsContract("SQLite", emptySqlite);
