import { emptyPostgres } from "../../test/empty-postgres.js";
import { dossierContract } from "../../test/toegang/dossier-contract.js";
import { pogingContract } from "../../test/toegang/poging-contract.js";
import { toegangContract } from "../../test/toegang/toegang-contract.js";

toegangContract("PostgreSQL", emptyPostgres);
pogingContract("PostgreSQL", emptyPostgres);
dossierContract("PostgreSQL", emptyPostgres);
