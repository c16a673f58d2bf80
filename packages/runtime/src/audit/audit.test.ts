import { auditContract } from "../../test/audit-contract.js";
import { emptySqlite } from "../../test/empty-databank.js";

auditContract("SQLite", emptySqlite);
