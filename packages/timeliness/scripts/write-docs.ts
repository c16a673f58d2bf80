// Writes the tables of the README and the default profiles from the rows. Run: pnpm --filter @wmo-kit/timeliness docs
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";

import { TABELLEN } from "./docs/tabellen.js";
import { vervangTabellen } from "./docs/vervang-tabellen.js";
import { plaatsVanProfiel, schrijfProfiel } from "./profielen/maak-profiel.js";

const readme = new URL("../README.md", import.meta.url);
writeFileSync(readme, vervangTabellen(readFileSync(readme, "utf8"), TABELLEN));
mkdirSync(new URL(".", plaatsVanProfiel("wijkteam")), { recursive: true });
for (const partij of ["dagbesteding", "wijkteam"] as const) writeFileSync(plaatsVanProfiel(partij), schrijfProfiel(partij));
