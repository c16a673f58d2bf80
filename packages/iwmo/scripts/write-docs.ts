// Writes the pages under docs/iwmo from the rows. Run: pnpm --filter @wmo-kit/iwmo docs
import { mkdirSync, writeFileSync } from "node:fs";

import { PAGINAS, plaatsVan } from "./docs/paginas.js";

mkdirSync(plaatsVan("."), { recursive: true });
for (const { naam, render } of PAGINAS) writeFileSync(plaatsVan(naam), render());
