import { err, type Result } from "@wmo-kit/domain/result";
import type { Cel } from "@wmo-kit/financial/sjabloon";
import { parseCsv } from "hucre/csv";

import type { InleesFailure } from "./errors.js";
import { BESTANDSGRENZEN } from "./grenzen.table.js";
import { leesBlad, type Ingelezen } from "./lees-blad.js";
import type { Kolommen, Rij, Sjabloon } from "./sjabloon.js";

/** A text that a spreadsheet would take for a formula is written with an apostrophe in front; that is not part of it. */
const ontdoe = (tekst: string): string => (/^'[=+\-@']/.test(tekst) ? tekst.slice(1) : tekst);

/** Reads a file in CSV: semicolons, as a Dutch spreadsheet writes it. The text comes in as it was decoded from UTF-8. */
export const readCsv = <K extends Kolommen>(sjabloon: Sjabloon<K>, tekst: string): Result<Ingelezen<Rij<K>>, InleesFailure> => {
  if (tekst.length > BESTANDSGRENZEN.tekens) return err({ _tag: "BestandOnleesbaar", reden: "te groot" });
  if (tekst.replace(/^\uFEFF/, "").trim() === "") return err({ _tag: "BestandOnleesbaar", reden: "leeg" });
  if ((tekst.match(/"/g)?.length ?? 0) % 2 !== 0) return err({ _tag: "BestandOnleesbaar", reden: "geen csv" });
  const rijen = parseCsv(tekst, { delimiter: ";" }).map((rij) => rij.map((cel): Cel => (typeof cel === "string" ? ontdoe(cel) : null)));
  return leesBlad(sjabloon, rijen);
};
