import { emptyPostgres } from "../../test/empty-postgres.js";
import { schrijfspoorContract } from "../../test/schrijfspoor-contract.js";

schrijfspoorContract("PostgreSQL", emptyPostgres);
