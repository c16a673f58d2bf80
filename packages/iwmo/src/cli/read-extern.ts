import type { IsoDatum } from "@wmo-kit/domain/rekenen";
import { err, ok, type Result } from "@wmo-kit/domain/result";

import type { ExterneBron } from "../extern/externe-bron.js";
import type { CliFailure } from "./errors.js";
import type { Host } from "./host.js";
import { readJson } from "./read-json.js";

/**
 * Reads the answers of the external source; without them there is no level 4. The day of `--peildatum` goes before the one in the file.
 * What checks their form is only loaded when it is asked for.
 */
export const readExterneBron = async (
  host: Host,
  bestand: string | undefined,
  peildatum: IsoDatum | undefined,
): Promise<Result<ExterneBron | undefined, CliFailure>> => {
  if (bestand === undefined) return ok(undefined);
  const gelezen = await readJson(host, bestand, "ExternOnjuist");
  if (gelezen.isErr()) return err(gelezen.error);
  const { makeExterneBron, parseExterneGegevens } = await import("./externe-gegevens.js");
  return parseExterneGegevens(gelezen.value)
    .map((gegevens) => makeExterneBron(peildatum === undefined ? gegevens : { ...gegevens, systeemdatum: peildatum }))
    .mapErr((oorzaak): CliFailure => ({ _tag: "ExternOngeldig", bestand, oorzaak }));
};
