import { AVG_TERMIJNEN } from "./avg.table.js";
import { AWB_TERMIJNEN } from "./awb.table.js";
import { IWMO_TERMIJNEN } from "./iwmo.table.js";
import type { TermijnNorm } from "./termijn-norm.js";
import { UITVOERINGSREGELING_TERMIJNEN } from "./uitvoeringsregeling.table.js";
import { WMO_TERMIJNEN } from "./wmo.table.js";

/** Every term that holds for all municipalities and providers: the laws, the ministerial rule and the rules of iWmo. */
export const WETTELIJKE_TERMIJNEN: readonly TermijnNorm[] = [
  ...WMO_TERMIJNEN,
  ...UITVOERINGSREGELING_TERMIJNEN,
  ...AWB_TERMIJNEN,
  ...IWMO_TERMIJNEN,
  ...AVG_TERMIJNEN,
];
