import { makeRegisterlezer, type Registerdeel } from "@wmo-kit/kit/register";

import { MATCHFEITEN } from "./matchfeiten.js";

/** The part of the registers with what professionals bring for matching. It is filled in on its own page, by account. @source W-7, W-49.4 */
export const MATCHINGDEEL: Registerdeel<typeof MATCHFEITEN> = { vormen: MATCHFEITEN, formulieren: {}, velden: {}, controles: {} };

/** What can be asked of this part. */
export const { stukkenVan: matchstukkenVan } = makeRegisterlezer(MATCHFEITEN);
