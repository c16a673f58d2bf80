import { emptyPostgres } from "../../test/empty-postgres.js";
import { registerContract } from "../../test/register-contract.js";

registerContract("PostgreSQL", emptyPostgres);
