import { err, Result } from "@wmo-kit/domain/result";

import type { BestandFailure } from "./errors.js";
import type { Host } from "./host.js";
import { readBytes } from "./open-invoer.js";

const parse = Result.fromThrowable(
  (tekst: string): unknown => JSON.parse(tekst),
  () => undefined,
);

/** Reads a file as JSON in UTF-8; `anders` is what to say when it is not. */
export const readJson = async (host: Host, bestand: string, anders: BestandFailure["_tag"]): Promise<Result<unknown, BestandFailure>> => {
  const bytes = await readBytes(host, bestand);
  if (bytes.isErr()) return err(bytes.error);
  const tekst = host.tekstVan(bytes.value);
  return tekst === undefined ? err({ _tag: anders, bestand }) : parse(tekst).mapErr((): BestandFailure => ({ _tag: anders, bestand }));
};
