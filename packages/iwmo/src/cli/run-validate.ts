import { err, ok, type Result } from "@wmo-kit/domain/result";

import { decodeBericht } from "../decode-bericht.js";
import { describeNietGetoetst } from "../describe-context.js";
import type { Argumenten } from "./argumenten.js";
import { checkBericht } from "./check-bericht.js";
import { describeCliFailure } from "./describe-error.js";
import type { CliFailure } from "./errors.js";
import type { Host, Uitgang } from "./host.js";
import { readKetencontext, type Ketencontext } from "./ketencontext.js";
import { describeRapport, toRapportregel, type Rapport } from "./rapport.js";
import { stop } from "./stop.js";

/** A file that cannot be judged ends the program with 2, but the others are judged all the same. */
interface Oordeel {
  readonly rapport: Rapport;
  readonly onbruikbaar: boolean;
}

const beoordeel = async (host: Host, file: string, keten: Ketencontext | undefined): Promise<Result<Oordeel, CliFailure>> => {
  const bytes = await host.read(file);
  if (bytes.isErr()) return err(bytes.error);
  const gelezen = decodeBericht(bytes.value);
  if (gelezen.isOk()) {
    const { bevindingen, nietGetoetst } = checkBericht(gelezen.value, bytes.value, file, keten);
    for (const plaats of nietGetoetst) host.err(`${file}: ${describeNietGetoetst(plaats)}`);
    return ok({ rapport: { file, message: gelezen.value.soort, findings: bevindingen.map(toRapportregel) }, onbruikbaar: false });
  }
  const failure = gelezen.error;
  if (failure._tag === "BerichtOngeldig")
    return ok({ rapport: { file, message: failure.soort ?? null, findings: failure.bevindingen.map(toRapportregel) }, onbruikbaar: false });
  host.err(`${file}: ${describeCliFailure(failure)}`);
  const { line, column } = failure;
  const regel = toRapportregel({ rule: "XSD", level: 1, path: "/", line, column, oorzaak: { _tag: "WortelOnbekend" } });
  return ok({ rapport: { file, message: null, findings: [regel] }, onbruikbaar: true });
};

/** `validate`: all findings of all files, in one pass. */
export const runValidate = async ({ bestanden, opties }: Argumenten, host: Host): Promise<Uitgang> => {
  const keten = await readKetencontext(host, opties);
  if (keten.isErr()) return stop(host, keten.error);
  const rapporten: Rapport[] = [];
  let uitgang: Uitgang = 0;
  for (const bestand of bestanden) {
    const oordeel = await beoordeel(host, bestand, keten.value);
    if (oordeel.isErr()) {
      uitgang = stop(host, oordeel.error);
      continue;
    }
    const { rapport, onbruikbaar } = oordeel.value;
    if (opties.json === true) rapporten.push(rapport);
    else host.out(describeRapport(rapport));
    if (onbruikbaar) uitgang = 2;
    else if (uitgang === 0 && rapport.findings.length > 0) uitgang = 1;
  }
  if (opties.json === true) host.out(`${JSON.stringify(rapporten, undefined, 2)}\n`);
  return uitgang;
};
