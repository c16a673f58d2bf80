// Takes spoiled messages through every door until the time is up; what goes wrong is saved and becomes a test.
// Run: pnpm --filter @wmo-kit/iwmo fuzz [--seconds N] [--seed S]
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";

import { beproef } from "../test/vaag/beproef.js";
import { maakInvoer } from "../test/vaag/maak-invoer.js";

const { values } = parseArgs({ options: { seconds: { type: "string", default: "60" }, seed: { type: "string", default: String(Date.now() % 0x1_0000_0000) } } });
const begin = Number(values.seed) >>> 0;
const einde = performance.now() + Number(values.seconds) * 1_000;

let aantal = 0;
for (; performance.now() < einde; aantal += 1) {
  const { zaad, herkomst, bytes } = maakInvoer((begin + aantal) >>> 0);
  const breuken = await beproef(bytes);
  if (breuken.length === 0) continue;
  process.exitCode = 1;
  writeFileSync(new URL(`../test/fixtures/vaag/zaad-${zaad}.xml`, import.meta.url), bytes);
  for (const { deur, soort, wat } of breuken) process.stdout.write(`${herkomst}: ${deur} ${soort}\n  ${wat}\n`);
}
process.stdout.write(`${aantal} documents from seed ${begin}; ${process.exitCode === 1 ? "saved in test/fixtures/vaag" : "nothing wrong"}\n`);
