import { err, Result } from "@wmo-kit/domain/result";

import type { BestandFailure } from "./errors.js";
import type { Host } from "./host.js";

const parse = Result.fromThrowable(
  (tekst: string): unknown => JSON.parse(tekst),
  () => undefined,
);

/** Reads a file as JSON; `anders` is what to say when it is not. */
export const readJson = async (host: Host, bestand: string, anders: BestandFailure["_tag"]): Promise<Result<unknown, BestandFailure>> => {
  const tekst = await host.readText(bestand);
  if (tekst.isErr()) return err(tekst.error);
  return parse(tekst.value).mapErr((): BestandFailure => ({ _tag: anders, bestand }));
};
