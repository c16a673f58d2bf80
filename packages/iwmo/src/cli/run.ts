import { readArgumenten, type Argumenten } from "./argumenten.js";
import { describeGebruik, describeOpdracht } from "./describe-gebruik.js";
import type { Host, Uitgang } from "./host.js";
import { OPDRACHTEN, type Opdracht } from "./opdrachten.table.js";
import { readOpties, type Woord } from "./read-opties.js";
import { runCodes } from "./run-codes.js";
import { runDecode, runEncode } from "./run-decode.js";
import { runGrootboek } from "./run-grootboek.js";
import { runMatch } from "./run-match.js";
import { runMerge } from "./run-merge.js";
import { runRetour } from "./run-retour.js";
import { runRules } from "./run-rules.js";
import { runSplit } from "./run-split.js";
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
  grootboek: runGrootboek,
  rules: runRules,
  codes: runCodes,
};

/** Does what the command line asks and says how the program ends. */
export const run = async (regel: readonly Woord[], host: Host): Promise<Uitgang> => {
  const gelezen = readOpties(regel);
  if (gelezen.isErr()) return stop(host, gelezen.error);
  const { opties, woorden } = gelezen.value;
  if (opties.help === true) {
    const rij = OPDRACHTEN.find(({ opdracht }) => opdracht === woorden[0]);
    host.out(`${rij === undefined ? describeGebruik() : describeOpdracht(rij)}\n`);
    return 0;
  }
  const argumenten = readArgumenten(gelezen.value);
  return argumenten.isErr() ? stop(host, argumenten.error) : UITVOERING[argumenten.value.opdracht](argumenten.value, host);
};
