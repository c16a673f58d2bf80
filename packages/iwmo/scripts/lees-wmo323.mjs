// Reads one WMO323 as a stream with the built package, from start to end of the process, and prints its peak memory.
import { createReadStream } from "node:fs";

import { readWmo323 } from "../dist/index.js";

let aantal = 0;
for await (const deel of readWmo323(createReadStream(process.argv[2], { highWaterMark: 1 << 18 }))) {
  if (deel.deel === "prestaties") aantal += deel.prestaties.length;
  if (deel.deel === "einde" && deel.uitslag.isErr()) process.exitCode = 1;
}
process.stdout.write(`${aantal} prestaties, ${Math.round(process.resourceUsage().maxRSS / 1024)} MB\n`);
