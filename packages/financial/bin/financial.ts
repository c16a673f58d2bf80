import { parseArgs } from "node:util";

import { OPTIES } from "../src/cli/opties.table.js";
import { run } from "../src/cli/run.js";
import { host } from "./host.js";
import { codeVan } from "./schrijf.js";

/** A mistake in reading, or in the program itself; its text could quote the figures, so only its kind is said. */
const describeStoring = (fout: unknown): string => {
  const code = codeVan(fout);
  if (code.startsWith("E") && !code.startsWith("ERR")) return `Het lezen of schrijven is afgebroken (${code}). Controleer de schijf of de verbinding en probeer het opnieuw.`;
  return `Het programma is gestopt door een eigen fout (${fout instanceof Error ? fout.name : "onbekend"}). Meld dit bij de makers.`;
};

const { tokens } = parseArgs({ args: process.argv.slice(2), options: OPTIES, allowPositionals: true, strict: false, tokens: true });

void run(tokens, host)
  .catch((fout: unknown) => {
    host.err(describeStoring(fout));
    return 2;
  })
  .then((uitgang) => {
    process.exitCode = uitgang;
  });
