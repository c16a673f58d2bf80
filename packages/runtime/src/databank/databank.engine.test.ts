import { databankContract } from "../../test/databank-contract.js";
import { emptyPostgres } from "../../test/empty-postgres.js";

databankContract("PostgreSQL", emptyPostgres);
