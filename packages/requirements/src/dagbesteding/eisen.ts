import type { Eisrij } from "../catalogus/eis.js";
import { DAGBESTEDING_EISEN_001_004 } from "./eisen-001-004.table.js";
import { DAGBESTEDING_EISEN_005_009 } from "./eisen-005-009.table.js";
import { DAGBESTEDING_EISEN_010_013 } from "./eisen-010-013.table.js";
import { DAGBESTEDING_EISEN_014_016 } from "./eisen-014-016.table.js";
import { DAGBESTEDING_EISEN_017_020 } from "./eisen-017-020.table.js";
import { DAGBESTEDING_EISEN_021_022 } from "./eisen-021-022.table.js";
import { DAGBESTEDING_EISEN_023 } from "./eisen-023.table.js";
import { DAGBESTEDING_EISEN_024 } from "./eisen-024.table.js";
import { DAGBESTEDING_EISEN_025 } from "./eisen-025.table.js";
import { DAGBESTEDING_VOETNOTEN } from "./voetnoten.table.js";

/**
 * Every requirement of this programme, in the order of the document, the footnotes last.
 *
 * @source Programma van Eisen Wmo Dagbesteding Regio Rijk van Nijmegen v1.3
 */
export const DAGBESTEDING_EISEN: readonly Eisrij[] = [
  ...DAGBESTEDING_EISEN_001_004,
  ...DAGBESTEDING_EISEN_005_009,
  ...DAGBESTEDING_EISEN_010_013,
  ...DAGBESTEDING_EISEN_014_016,
  ...DAGBESTEDING_EISEN_017_020,
  ...DAGBESTEDING_EISEN_021_022,
  ...DAGBESTEDING_EISEN_023,
  ...DAGBESTEDING_EISEN_024,
  ...DAGBESTEDING_EISEN_025,
  ...DAGBESTEDING_VOETNOTEN,
];
