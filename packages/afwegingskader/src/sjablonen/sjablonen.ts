import { ARABISCH } from "./arabisch.table.js";
import { ENGELS } from "./engels.table.js";
import { NEDERLANDS } from "./nederlands.table.js";
import { POOLS } from "./pools.table.js";
import type { Sjabloon, Sjabloonsoort, Taalsjablonen } from "./sjabloon.js";
import type { Taalcode } from "./taal.table.js";
import { TURKS } from "./turks.table.js";

/** The texts for residents and reporters, in every language. @source W-30, W-31, W-40, W-49.2, W-50.2.1 */
export const SJABLONEN: readonly Taalsjablonen[] = [NEDERLANDS, ENGELS, TURKS, ARABISCH, POOLS];

/** The text for a purpose in a language; undefined when there is none in it. */
export const findSjabloon = (soort: Sjabloonsoort, taal: Taalcode): Sjabloon | undefined =>
  SJABLONEN.find((eigen) => eigen.taal === taal)?.sjablonen.find((sjabloon) => sjabloon.soort === soort);
