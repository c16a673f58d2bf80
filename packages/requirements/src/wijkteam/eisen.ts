import type { Eisrij } from "../catalogus/eis.js";
import { WIJKTEAM_EISEN_001_010 } from "./eisen-001-010.table.js";
import { WIJKTEAM_EISEN_011_019 } from "./eisen-011-019.table.js";
import { WIJKTEAM_EISEN_020_024 } from "./eisen-020-024.table.js";
import { WIJKTEAM_EISEN_025_029 } from "./eisen-025-029.table.js";
import { WIJKTEAM_EISEN_030_040 } from "./eisen-030-040.table.js";
import { WIJKTEAM_EISEN_041_050 } from "./eisen-041-050.table.js";
import { WIJKTEAM_EISEN_051_060 } from "./eisen-051-060.table.js";
import { WIJKTEAM_EISEN_061_070 } from "./eisen-061-070.table.js";
import { WIJKTEAM_EISEN_071_074 } from "./eisen-071-074.table.js";
import { WIJKTEAM_EISEN_075_084 } from "./eisen-075-084.table.js";
import { WIJKTEAM_EISEN_085_092 } from "./eisen-085-092.table.js";
import { WIJKTEAM_EISEN_094_103 } from "./eisen-094-103.table.js";
import { WIJKTEAM_EISEN_104_106 } from "./eisen-104-106.table.js";
import { WIJKTEAM_EISEN_107_108 } from "./eisen-107-108.table.js";
import { WIJKTEAM_VOETNOTEN } from "./voetnoten.table.js";

/**
 * Every requirement of this programme, in the order of the document, the footnotes last.
 *
 * @source Programma van Eisen sociaal wijkteam volwassenen Nijmegen
 */
export const WIJKTEAM_EISEN: readonly Eisrij[] = [
  ...WIJKTEAM_EISEN_001_010,
  ...WIJKTEAM_EISEN_011_019,
  ...WIJKTEAM_EISEN_020_024,
  ...WIJKTEAM_EISEN_025_029,
  ...WIJKTEAM_EISEN_030_040,
  ...WIJKTEAM_EISEN_041_050,
  ...WIJKTEAM_EISEN_051_060,
  ...WIJKTEAM_EISEN_061_070,
  ...WIJKTEAM_EISEN_071_074,
  ...WIJKTEAM_EISEN_075_084,
  ...WIJKTEAM_EISEN_085_092,
  ...WIJKTEAM_EISEN_094_103,
  ...WIJKTEAM_EISEN_104_106,
  ...WIJKTEAM_EISEN_107_108,
  ...WIJKTEAM_VOETNOTEN,
];
