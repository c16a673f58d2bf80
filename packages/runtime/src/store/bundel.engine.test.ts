import { bundelContract } from "../../test/bundel-contract.js";
import { emptyPostgres } from "../../test/empty-postgres.js";

bundelContract("PostgreSQL", emptyPostgres);
