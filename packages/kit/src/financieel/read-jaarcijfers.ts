import { err, ok, type Result } from "@wmo-kit/domain/result";
import type { Jaarrekening } from "@wmo-kit/financial";
import { readCsvSjabloon, readXlsxSjabloon, type SjabloonFailure } from "@wmo-kit/financial/sjabloon";
import { liftResult } from "@wmo-kit/runtime";
import { Effect } from "effect";

import type { BestandGeenTekst, GeenJaren, MeerRechtspersonen } from "./errors.js";

/** The accounts of one legal entity, oldest year first. */
export type Jaren = readonly [Jaarrekening, ...Jaarrekening[]];

/** With these bytes a spreadsheet begins: it is a zip file. */
const ZIP = [0x50, 0x4b, 0x03, 0x04];

const isRekenblad = (bytes: Uint8Array): boolean => ZIP.every((byte, plek) => bytes[plek] === byte);

const leesTekst = (bytes: Uint8Array): Result<string, BestandGeenTekst> => {
  try {
    return ok(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return err({ _tag: "BestandGeenTekst" });
  }
};

const ordenJaren = (jaren: readonly Jaarrekening[]): Result<Jaren, GeenJaren | MeerRechtspersonen> => {
  const [eerste, ...rest] = jaren.toSorted((links, rechts) => (links.boekjaar.einddatum < rechts.boekjaar.einddatum ? -1 : 1));
  if (eerste === undefined) return err({ _tag: "GeenJaren" });
  return rest.every(({ rechtspersoon }) => rechtspersoon === eerste.rechtspersoon) ? ok([eerste, ...rest]) : err({ _tag: "MeerRechtspersonen" });
};

const leesRekenblad = (bytes: Uint8Array) =>
  // Whatever a hostile file does to the reader, it is a file that cannot be read.
  Effect.tryPromise({
    try: () => readXlsxSjabloon(bytes),
    catch: (): SjabloonFailure => ({ _tag: "SjabloonOnleesbaar", reden: "geen xlsx" }),
  }).pipe(Effect.flatMap(liftResult));

/** Reads the template as XLSX or CSV, by what the file is and not by its name; every fault at once. @source D-16.7 */
export const readJaarcijfers = (bytes: Uint8Array): Effect.Effect<Jaren, SjabloonFailure | BestandGeenTekst | GeenJaren | MeerRechtspersonen> =>
  Effect.flatMap(isRekenblad(bytes) ? leesRekenblad(bytes) : liftResult(leesTekst(bytes).andThen(readCsvSjabloon)), (jaren) => liftResult(ordenJaren(jaren)));
