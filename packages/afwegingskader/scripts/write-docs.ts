// Writes the pages under docs/afwegingskader from the rows. Run: pnpm --filter @wmo-kit/afwegingskader docs
import { mkdirSync, writeFileSync } from "node:fs";

import { PAGINAS, plaatsVan } from "./docs/paginas.js";

mkdirSync(plaatsVan("."), { recursive: true });
for (const { naam, render } of PAGINAS) writeFileSync(plaatsVan(naam), render());
