// Writes what is published beside the hand-made examples: the JSON Schema from the topics, the examples that come from the
// fixtures of packages, and the index. Run: pnpm --filter @wmo-kit/tooling-conformance schema
import { writeFileSync } from "node:fs";

import { BRONNEN } from "./bronnen/bronnen.table.js";
import { schrijfVoorbeelden } from "./bronnen/schrijf-voorbeelden.js";
import { schrijfIndex } from "./make-index.js";
import { schrijfSchema } from "./make-schema.js";
import { ONDERWERPEN } from "./onderwerpen.table.js";
import { INDEXBESTAND, SCHEMABESTAND, VOORBEELDENMAP } from "./plaatsen.js";

writeFileSync(SCHEMABESTAND, schrijfSchema(ONDERWERPEN));
for (const [topic, voorbeelden] of BRONNEN) writeFileSync(new URL(`${topic}.json`, VOORBEELDENMAP), schrijfVoorbeelden(topic, voorbeelden()));
writeFileSync(INDEXBESTAND, schrijfIndex());
