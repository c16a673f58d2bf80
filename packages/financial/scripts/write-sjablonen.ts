import { writeFileSync } from "node:fs";

import { writeCsvSjabloon, writeXlsxSjabloon } from "../src/sjabloon/index.js";

const pad = (naam: string): URL => new URL(`../sjablonen/${naam}`, import.meta.url);

writeFileSync(pad("jaarrekening.csv"), writeCsvSjabloon([]));
writeFileSync(pad("jaarrekening.xlsx"), await writeXlsxSjabloon([]));
