// Answers questions of the protocol of packages/conformance/GUIDE.md: one JSON line in, one JSON line out, until the input ends.
import { createInterface } from "node:readline";

import { beantwoordRegel } from "./beantwoord-regel.js";
import { ONDERWERPEN } from "./onderwerpen.table.js";

for await (const regel of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  if (regel.trim() !== "") process.stdout.write(`${JSON.stringify(beantwoordRegel(ONDERWERPEN, regel))}\n`);
}
