import { describeDuur, type Lezing, type Norm } from "@wmo-kit/domain";

import type { Eisrij } from "../../src/eis/eisrij.js";
import { VOORWAARDEN } from "../../src/eis/voorwaarde.table.js";
import type { TermijnNorm } from "../../src/termijn/termijn-norm.js";

const TEKENS = { "<=": "≤", "<": "<", "=": "=", ">=": "≥", ">": ">" } as const;

/** The comparison as one sign. */
export const teken = ({ vergelijking }: Norm<unknown>): string => TEKENS[vergelijking];

/** The name of a row, with the reading that can be set. */
export const naam = ({ id, lezing }: { readonly id: string; readonly lezing?: Lezing }): string =>
  lezing === undefined ? id : `${id} (${lezing.id})`;

// A term without length: on the day itself, or for “vóór” on a day before it.
const zonderLengte = ({ richting, vergelijking }: TermijnNorm): string =>
  richting === "na" ? "at once" : vergelijking === ">" ? "before that day" : "on that day at the latest";

/** The length of a term: “≤ 5 werkdagen”, “≥ 8 weken before”, “at once”, “open”. */
export const lengte = (rij: TermijnNorm): string => {
  if (rij.waarde === null) return "open";
  if (rij.waarde.aantal === 0) return zonderLengte(rij);
  return `${teken(rij)} ${describeDuur(rij.waarde)}${rij.richting === "voor" ? " before" : ""}`;
};

/** Who has to act, and the circumstance under which. */
export const wie = ({ uitvoerder, voorwaarde }: Eisrij): string =>
  voorwaarde === undefined ? uitvoerder : `${uitvoerder}, als ${VOORWAARDEN[voorwaarde]}`;

/** The window of a row. */
export const venster = ({ geldigheid: { begindatum, einddatum } }: Norm<unknown>): string =>
  einddatum === undefined ? `from ${begindatum}` : `${begindatum} – ${einddatum}`;
