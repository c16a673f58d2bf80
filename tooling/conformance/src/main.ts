// Runs files of worked examples: pnpm conformance FILE…
import { resolve } from "node:path";

import { ONDERWERPEN } from "./onderwerpen.table.js";
import { runConformance } from "./run-conformance.js";

const paden = process.argv.slice(2).filter((woord) => woord !== "--");
if (paden.length === 0) {
  console.error("Name at least one file of worked examples: pnpm conformance FILE…");
  process.exitCode = 2;
} else {
  // pnpm runs a script in the folder of its package; the names are meant from where the user stands.
  const vanaf = process.env["INIT_CWD"] ?? process.cwd();
  const { regels, code } = runConformance(ONDERWERPEN, paden.map((pad) => resolve(vanaf, pad)));
  for (const regel of regels) console.log(regel);
  process.exitCode = code;
}
