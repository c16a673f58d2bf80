import { dossierregelsContract } from "../../test/dossierregels-contract.js";
import { emptyPostgres } from "../../test/empty-postgres.js";

dossierregelsContract("PostgreSQL", emptyPostgres);
