import { emptyPostgres } from "../../test/empty-postgres.js";
import { zegelContract } from "../../test/transport/zegel-contract.js";
import { verkeerContract } from "../../test/transport/verkeer-contract.js";

verkeerContract("PostgreSQL", emptyPostgres);
zegelContract("PostgreSQL", emptyPostgres);
