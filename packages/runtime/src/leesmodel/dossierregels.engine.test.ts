import { dossierregelsContract } from "../../test/dossierregels-contract.js";
import { regelsTegelijkContract } from "../../test/regels-tegelijk-contract.js";
import { emptyPostgres } from "../../test/empty-postgres.js";

dossierregelsContract("PostgreSQL", emptyPostgres);
regelsTegelijkContract("PostgreSQL", emptyPostgres);
