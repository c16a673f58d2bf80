// Writes the table of topics in docs/conformance.md. Run: pnpm --filter @wmo-kit/tooling-conformance docs
import { readFileSync, writeFileSync } from "node:fs";

import { vervangOnderwerpen } from "./render-onderwerpen.js";
import { ONDERWERPEN } from "./onderwerpen.table.js";
import { DOCUMENTATIE } from "./plaatsen.js";

writeFileSync(DOCUMENTATIE, vervangOnderwerpen(readFileSync(DOCUMENTATIE, "utf8"), ONDERWERPEN));
