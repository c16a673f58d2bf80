import { emptyPostgres } from "../../test/empty-postgres.js";
import { koppelingenContract } from "../../test/koppeling/koppelingen-contract.js";

koppelingenContract("PostgreSQL", emptyPostgres);
