import { err, ok, type Result } from "@wmo-kit/domain/result";

import type { Bevinding } from "../bevinding.js";
import { decodeBericht } from "../decode-bericht.js";
import type { DecodeFailure } from "../errors.js";
import type { Argumenten } from "./argumenten.js";
import { describeCliFailure } from "./describe-error.js";
import type { BestandFailure } from "./errors.js";
import type { Host, Uitgang } from "./host.js";
import { bytesVan, delenVan, openInvoer } from "./open-invoer.js";
import { describeRapport, makeOnleesbaarRapport, makeRapport, type Rapport } from "./rapport.js";
import { sniffStroomsoort } from "./sniff-soort.js";
import { stop } from "./stop.js";
import { readToetsing, type Toetsing } from "./toetsing.js";
import { validateStroom } from "./validate-stroom.js";

/** A file that cannot be judged ends the program with 2, but the others are judged all the same. */
interface Oordeel {
  readonly rapport: Rapport;
  readonly uitgang: Uitgang;
}

const makeOordeel = (file: string, soort: string | undefined, bevindingen: readonly Bevinding[]): Oordeel => ({
  rapport: makeRapport(file, soort, bevindingen),
  uitgang: bevindingen.length === 0 ? 0 : 1,
});

const weiger = (host: Host, file: string, failure: DecodeFailure): Oordeel => {
  if (failure._tag === "BerichtOngeldig") return makeOordeel(file, failure.soort, failure.bevindingen);
  host.err(`${file}: ${describeCliFailure(failure)}`);
  const { line, column } = failure;
  return { ...makeOordeel(file, undefined, [{ rule: "XSD", level: 1, path: "/", line, column, oorzaak: { _tag: "WortelOnbekend" } }]), uitgang: 2 };
};

const beoordeel = async (host: Host, file: string, toetsing: Toetsing): Promise<Result<Oordeel, BestandFailure>> => {
  const geopend = await openInvoer(host, file);
  if (geopend.isErr()) return err(geopend.error);
  const invoer = geopend.value;
  const soort = invoer.maat === "groot" && !toetsing.vraagtGeheel ? sniffStroomsoort(invoer.begin) : undefined;
  if (invoer.maat === "groot" && soort !== undefined) {
    const gelezen = await validateStroom(soort, delenVan(invoer));
    return ok(
      gelezen.match(
        (bevindingen) => makeOordeel(file, soort, bevindingen),
        (failure) => weiger(host, file, failure),
      ),
    );
  }
  const bytes = await bytesVan(invoer);
  const gelezen = decodeBericht(bytes);
  if (gelezen.isErr()) return ok(weiger(host, file, gelezen.error));
  const { bevindingen, nietGetoetst } = toetsing.toets(gelezen.value, bytes, file);
  for (const plaats of nietGetoetst) host.err(`${file}: ${plaats}`);
  return ok(makeOordeel(file, gelezen.value.soort, bevindingen));
};

const slechtste = (een: Uitgang, ander: Uitgang): Uitgang => (een > ander ? een : ander);

/** `validate`: all findings of all files, in one pass, a report for each file in the order given. */
export const runValidate = async ({ bestanden, opties }: Argumenten, host: Host): Promise<Uitgang> => {
  const toetsing = await readToetsing(host, opties);
  if (toetsing.isErr()) return stop(host, toetsing.error);
  const rapporten: Rapport[] = [];
  let uitgang: Uitgang = 0;
  for (const bestand of bestanden) {
    const oordeel = await beoordeel(host, bestand, toetsing.value);
    if (oordeel.isErr()) {
      uitgang = stop(host, oordeel.error);
      rapporten.push(makeOnleesbaarRapport(bestand, describeCliFailure(oordeel.error)));
      continue;
    }
    uitgang = slechtste(uitgang, oordeel.value.uitgang);
    if (opties.json === true) rapporten.push(oordeel.value.rapport);
    else host.out(describeRapport(oordeel.value.rapport));
  }
  if (opties.json === true) host.out(`${JSON.stringify(rapporten, undefined, 2)}\n`);
  return uitgang;
};
