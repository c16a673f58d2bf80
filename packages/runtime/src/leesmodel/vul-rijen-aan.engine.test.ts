import { aanvulregelsContract } from "../../test/aanvulregels-contract.js";
import { emptyPostgres } from "../../test/empty-postgres.js";

aanvulregelsContract("PostgreSQL", emptyPostgres);
