import { redactBsn } from "@wmo-kit/domain";
import { err, ok, type Result } from "@wmo-kit/domain/result";

import type { BsnInTekst } from "./errors.js";

/** Refuses texts in which a number stands that could be a Bsn, and says in which fields. @source Wmo 2015 art. 5.2.9 */
export const checkGeenBsn = (teksten: Readonly<Record<string, string | null>>): Result<void, BsnInTekst> => {
  const velden = Object.entries(teksten).flatMap(([veld, tekst]) => (tekst !== null && redactBsn(tekst) !== tekst ? [veld] : []));
  return velden.length === 0 ? ok(undefined) : err({ _tag: "BsnInTekst", velden });
};
