import { emptySqlite } from "../../test/empty-databank.js";
import { dossierContract } from "../../test/toegang/dossier-contract.js";
import { pogingContract } from "../../test/toegang/poging-contract.js";
import { toegangContract } from "../../test/toegang/toegang-contract.js";

toegangContract("SQLite", emptySqlite);
pogingContract("SQLite", emptySqlite);
dossierContract("SQLite", emptySqlite);
