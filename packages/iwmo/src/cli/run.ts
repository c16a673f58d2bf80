import { readArgumenten, type Argumenten, type Opties } from "./argumenten.js";
import { describeGebruik } from "./describe-gebruik.js";
import type { Host, Uitgang } from "./host.js";
import type { Opdracht } from "./opdrachten.table.js";
import { runCodes } from "./run-codes.js";
import { runDecode, runEncode } from "./run-decode.js";
import { runMatch } from "./run-match.js";
import { runRetour } from "./run-retour.js";
import { runRules } from "./run-rules.js";
import { runMerge, runSplit } from "./run-split.js";
import { runValidate } from "./run-validate.js";
import { stop } from "./stop.js";

const UITVOERING: { readonly [O in Opdracht]: (argumenten: Argumenten, host: Host) => Promise<Uitgang> } = {
  validate: runValidate,
  decode: runDecode,
  encode: runEncode,
  retour: runRetour,
  split: runSplit,
  merge: runMerge,
  match: runMatch,
  rules: runRules,
  codes: runCodes,
};

/** Does what the command line asks and says how the program ends. */
export const run = async (woorden: readonly string[], opties: Opties, host: Host): Promise<Uitgang> => {
  if (opties.help === true) {
    host.out(`${describeGebruik()}\n`);
    return 0;
  }
  const argumenten = readArgumenten(woorden, opties);
  return argumenten.isErr() ? stop(host, argumenten.error) : UITVOERING[argumenten.value.opdracht](argumenten.value, host);
};
