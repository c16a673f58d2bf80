// Adds up the counts that the named test commands left behind; a command that left none counts as one failure.
import { existsSync, readFileSync } from "node:fs";

import { addCounts, describeCount, isGood, oneFailure } from "./count.mjs";
import { countFile } from "./run-and-count.mjs";

const total = addCounts(
  process.argv.slice(2).map((name) => (existsSync(countFile(name)) ? JSON.parse(readFileSync(countFile(name), "utf8")) : oneFailure)),
);
console.log(describeCount(total));
process.exitCode = isGood(total) ? 0 : 1;
