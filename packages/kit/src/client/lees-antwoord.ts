import { err, ok, type Result } from "@wmo-kit/domain/result";

import type { Clientfout } from "./errors.js";

const isJson = (soort: string): boolean => /^application\/(?:problem\+)?json\b/.test(soort);

const leesJson = async (antwoord: Response): Promise<Result<unknown, undefined>> => {
  try {
    return ok(await antwoord.json());
  } catch {
    return err(undefined);
  }
};

/** What came back: JSON as a value, a file as bytes, nothing as undefined, and a problem as a failure. */
export const leesAntwoord = async (antwoord: Response): Promise<Result<unknown, Clientfout<unknown>>> => {
  const { status, ok: gelukt } = antwoord;
  const soort = antwoord.headers.get("content-type") ?? "";
  const anders: Clientfout<never> = { _tag: "OnverwachtAntwoord", status };
  if (isJson(soort)) {
    const json = await leesJson(antwoord);
    if (json.isErr()) return err(anders);
    return gelukt ? ok(json.value) : err({ _tag: "Geweigerd", status, probleem: json.value });
  }
  if (!gelukt) return err(anders);
  if (status === 204) return ok(undefined);
  // A page instead of data: this is not the API.
  if (soort.startsWith("text/html")) return err(anders);
  return ok(new Uint8Array(await antwoord.arrayBuffer()));
};
