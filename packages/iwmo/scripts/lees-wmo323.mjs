// Reads one WMO323 as a stream with the built package, from start to end of the process: typed lines, levels 1 and 2. Prints its peak memory.
import { createReadStream } from "node:fs";

import { readWmo323 } from "../dist/index.js";

let aantal = 0;
for await (const deel of readWmo323(createReadStream(process.argv[2]))) {
  if (deel.deel === "prestaties") aantal += deel.prestaties.length;
  if (deel.deel === "einde" && (deel.uitslag.isErr() || deel.niveau2.length > 0)) process.exitCode = 1;
}
process.stdout.write(`${aantal} prestaties, ${Math.round(process.resourceUsage().maxRSS / 1024)} MB\n`);
