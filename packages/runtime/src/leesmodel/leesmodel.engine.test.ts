import { emptyPostgres } from "../../test/empty-postgres.js";
import { leesmodelContract } from "../../test/leesmodel-contract.js";

leesmodelContract("PostgreSQL", emptyPostgres);
