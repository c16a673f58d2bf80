import { it } from "vitest";

import { auditMutationProperty } from "../../test/audit-mutation.js";
import { emptySqlite } from "../../test/empty-databank.js";

it("NEN7513: verify vindt elke losse wijziging van een regel of van het anker", { timeout: 120_000 }, async () => {
  await auditMutationProperty(emptySqlite, 1000);
});
