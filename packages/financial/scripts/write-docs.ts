// Writes the tables of the README from the rows. Run: pnpm --filter @wmo-kit/financial docs
import { readFileSync, writeFileSync } from "node:fs";

import { TABELLEN } from "./docs/tabellen.js";
import { vervangTabellen } from "./docs/vervang-tabellen.js";

const readme = new URL("../README.md", import.meta.url);
writeFileSync(readme, vervangTabellen(readFileSync(readme, "utf8"), TABELLEN));
