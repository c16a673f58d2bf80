import { it } from "vitest";

import { auditContract } from "../../test/audit-contract.js";
import { auditMutationProperty } from "../../test/audit-mutation.js";
import { emptyPostgres } from "../../test/empty-postgres.js";

auditContract("PostgreSQL", emptyPostgres);

it("NEN7513: verify vindt op PostgreSQL elke losse wijziging van een regel of van het anker", async () => {
  await auditMutationProperty(emptyPostgres, 300);
});
