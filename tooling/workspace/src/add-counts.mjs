// Adds up the counts that the named test commands left behind, under a line for each failure; a command that left none
// counts as one failure.
import { existsSync, readFileSync } from "node:fs";

import { addCounts, describeCount, isGood, oneFailure } from "./count.mjs";
import { countFile } from "./run-and-count.mjs";

/** @typedef {{ readonly count: import("./count.mjs").Count, readonly failures: readonly string[] }} Outcome */

const readOutcome = (/** @type {string} */ name) =>
  existsSync(countFile(name))
    ? /** @type {Outcome} */ (JSON.parse(readFileSync(countFile(name), "utf8")))
    : { count: oneFailure, failures: [`${name}: did not run to its end`] };

const outcomes = process.argv.slice(2).map(readOutcome);
for (const failure of outcomes.flatMap(({ failures }) => failures)) console.log(failure);
const total = addCounts(outcomes.map(({ count }) => count));
console.log(describeCount(total));
process.exitCode = isGood(total) ? 0 : 1;
