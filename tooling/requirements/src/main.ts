// Writes the coverage report of the requirements: pnpm requirements
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

import { DEKKINGEN, findZonderToets } from "@wmo-kit/requirements";

import { readDekking, renderRapport } from "./dekking.js";
import { REPOSITORY } from "./repository.js";

const { dekking, onbekend } = readDekking();
for (const [pad, tekst] of Object.entries(renderRapport(dekking))) {
  mkdirSync(dirname(join(REPOSITORY, pad)), { recursive: true });
  writeFileSync(join(REPOSITORY, pad), tekst);
  console.log(`wrote ${pad}`);
}
for (const [stand, naam] of Object.entries(DEKKINGEN)) {
  console.log(`${String(dekking.filter((regel) => regel.dekking === stand).length).padStart(4)} ${naam}`);
}
console.log(`${String(dekking.length).padStart(4)} requirements`);

const zonderToets = findZonderToets(dekking);
for (const { eis, bestand } of onbekend) console.error(`${bestand}: no programme has requirement ${eis}`);
for (const { eis, bestanden } of zonderToets) console.error(`${eis}: no test names it (${bestanden.join(", ")})`);
process.exitCode = onbekend.length + zonderToets.length > 0 ? 1 : 0;
