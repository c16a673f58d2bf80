import { err, ok, type Result } from "@wmo-kit/domain/result";

import type { Bevinding } from "./bevinding.js";

/** Longest text that is read. @unit characters */
const MAXIMUM = 5_000_000;

const bevinding = (code: string): readonly [Bevinding] => [{ plaats: "", code }];

/** A JSON text as a value. What is wrong with it is one finding: a text that is no JSON has no places. */
export const leesJson = (tekst: string): Result<unknown, readonly [Bevinding]> => {
  if (tekst.length > MAXIMUM) return err(bevinding("teGroot"));
  try {
    const waarde: unknown = JSON.parse(tekst);
    return ok(waarde);
  } catch {
    return err(bevinding("geenJson"));
  }
};
