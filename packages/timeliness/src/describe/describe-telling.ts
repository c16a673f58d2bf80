import { describeDuur } from "@wmo-kit/domain";

import { FEITEN } from "../termijn/feit.table.js";
import type { Telling } from "../termijn/stap.js";

const INLEIDING = {
  na: { "<=": "Binnen", "<": "In minder dan", "=": "Na precies", ">=": "Na minstens", ">": "Na meer dan" },
  voor: { "<=": "Ten hoogste", "<": "Minder dan", "=": "Precies", ">=": "Minstens", ">": "Meer dan" },
} as const;

/** The length of a term and what must happen: “Binnen 5 werkdagen: verzending van het startbericht (305).” */
export const describeTelling = ({ duur, vergelijking, richting, einde }: Telling): string =>
  `${INLEIDING[richting][vergelijking]} ${describeDuur(duur)}${richting === "voor" ? " ervoor" : ""}: ${FEITEN[einde]}.`;
