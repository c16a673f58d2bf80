// Writes the published files of the contracts and the page about them. Run: pnpm --filter @wmo-kit/backoffice contract
import { mkdirSync, writeFileSync } from "node:fs";

import { CONTRACTBESTANDEN } from "./contractbestanden.js";

for (const { plaats, tekst } of CONTRACTBESTANDEN) {
  mkdirSync(new URL(".", plaats), { recursive: true });
  writeFileSync(plaats, tekst);
}
