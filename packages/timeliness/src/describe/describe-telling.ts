import { describeDuur } from "@wmo-kit/domain";

import { FEITEN } from "../termijn/feit.table.js";
import type { Telling } from "../termijn/stap.js";

const INLEIDING = {
  na: { "<=": "Binnen", "<": "In minder dan", "=": "Na precies", ">=": "Na minstens", ">": "Na meer dan" },
  voor: { "<=": "Ten hoogste", "<": "Minder dan", "=": "Precies", ">=": "Minstens", ">": "Meer dan" },
} as const;

// A duration of nothing: "at once", on the day itself.
const meteen = ({ duur, vergelijking }: Telling): boolean => duur.aantal === 0 && (vergelijking === "<=" || vergelijking === "=");

/** The length of a term and what must happen: “Binnen 5 werkdagen: verzending van het startbericht (305).” */
export const describeTelling = (telling: Telling): string => {
  const { duur, vergelijking, richting, einde } = telling;
  if (meteen(telling)) return `Meteen, op dezelfde dag: ${FEITEN[einde]}.`;
  if (duur.aantal === 0 && richting === "voor" && vergelijking === ">=") return `Uiterlijk op de dag zelf: ${FEITEN[einde]}.`;
  if (duur.aantal === 0 && richting === "voor" && vergelijking === ">") return `Vóór die dag: ${FEITEN[einde]}.`;
  return `${INLEIDING[richting][vergelijking]} ${describeDuur(duur)}${richting === "voor" ? " ervoor" : ""}: ${FEITEN[einde]}.`;
};
