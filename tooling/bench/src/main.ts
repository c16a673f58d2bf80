// pnpm bench [-- --filter=…]: runs the benches, prints their results as one table, and writes docs/benchmarks.json and its page.
import { writeFileSync } from "node:fs";

import { leesResultaten, voegSamen } from "./lees-verslagen.js";
import { PAGINA, RESULTATENBESTAND } from "./plaatsen.js";
import { renderPagina, renderTabel } from "./render-pagina.js";
import { runBenches } from "./run-benches.js";

const { verslagen, isGelukt } = runBenches("bench", process.argv.slice(2).filter((woord) => woord !== "--"));
for (const regel of renderTabel(verslagen)) console.log(regel);
const resultaten = voegSamen(leesResultaten(RESULTATENBESTAND), verslagen);
writeFileSync(RESULTATENBESTAND, `${JSON.stringify(resultaten, undefined, 2)}\n`);
writeFileSync(PAGINA, renderPagina(resultaten));
process.exitCode = isGelukt ? 0 : 1;
