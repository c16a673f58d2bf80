// Writes the JSON Schema of the file format from the topics. Run: pnpm --filter @wmo-kit/tooling-conformance schema
import { writeFileSync } from "node:fs";

import { schrijfSchema } from "./make-schema.js";
import { ONDERWERPEN } from "./onderwerpen.table.js";
import { SCHEMABESTAND } from "./plaatsen.js";

writeFileSync(SCHEMABESTAND, schrijfSchema(ONDERWERPEN));
