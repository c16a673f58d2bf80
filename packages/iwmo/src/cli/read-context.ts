import type { IsoDatum } from "@wmo-kit/domain/rekenen";
import { err, ok, type Result } from "@wmo-kit/domain/result";

import type { Niveau3Context } from "../keten/context.js";
import { parseNiveau3Context } from "../keten/parse-context.js";
import type { CliFailure } from "./errors.js";
import type { Host } from "./host.js";
import { readJson } from "./read-json.js";

/** Reads the further facts for level 3. The day of `--peildatum` goes before the one in the file. */
export const readContext = async (
  host: Host,
  bestand: string | undefined,
  peildatum: IsoDatum | undefined,
): Promise<Result<Niveau3Context, CliFailure>> => {
  const dag = peildatum === undefined ? {} : { peildatum };
  if (bestand === undefined) return ok(dag);
  const gelezen = await readJson(host, bestand, "ContextOnjuist");
  if (gelezen.isErr()) return err(gelezen.error);
  return parseNiveau3Context(gelezen.value)
    .map((context) => ({ ...context, ...dag }))
    .mapErr((failure): CliFailure => failure);
};
