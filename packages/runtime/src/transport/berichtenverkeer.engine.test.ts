import { emptyPostgres } from "../../test/empty-postgres.js";
import { verkeerContract } from "../../test/transport/verkeer-contract.js";

verkeerContract("PostgreSQL", emptyPostgres);
