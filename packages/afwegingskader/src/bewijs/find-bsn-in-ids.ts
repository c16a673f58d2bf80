import { redactBsn } from "@wmo-kit/domain";

import type { Gebeurtenis } from "../kern/gebeurtenis.js";
import type { IdBevatBsn } from "./receipt.js";

const kanBsnZijn = (id: string): boolean => redactBsn(id) !== id;

/** Finds an id that could be a Bsn, and says of what: those ids stand in a receipt as they are. */
export const findBsnInIds = (dossier: string, gebeurtenissen: readonly Gebeurtenis[]): IdBevatBsn | undefined => {
  if (kanBsnZijn(dossier)) return { _tag: "IdBevatBsn", soort: "dossier" };
  if (gebeurtenissen.some(({ zaak }) => kanBsnZijn(zaak))) return { _tag: "IdBevatBsn", soort: "zaak" };
  return gebeurtenissen.some(({ id }) => kanBsnZijn(id)) ? { _tag: "IdBevatBsn", soort: "gebeurtenis" } : undefined;
};
