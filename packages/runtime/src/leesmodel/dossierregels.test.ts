import { dossierregelsContract } from "../../test/dossierregels-contract.js";
import { regelsTegelijkContract } from "../../test/regels-tegelijk-contract.js";
import { emptySqlite } from "../../test/empty-databank.js";

dossierregelsContract("SQLite", emptySqlite);
regelsTegelijkContract("SQLite", emptySqlite);
