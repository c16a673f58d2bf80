import type { Bekwaamheid } from "@wmo-kit/kit/api";

import type { Optie } from "../../weergave.js";

/** What each qualification is called on the page of accounts. @source W-72.7, W-72.8, W-70.1, W-11.8, D-5.2 */
const NAMEN = {
  indicatiestelling: "Opleiding indicatiestelling Wmo",
  pgb: "Scholing in pgb",
  veiligheid: "Scholing in veiligheid",
  regie: "Scholing in casus- en procesregie",
  mbo3: "Werk- en denkniveau mbo 3",
  mbo4: "Werk- en denkniveau mbo 4 in zorg of welzijn",
} as const satisfies Record<Bekwaamheid, string>;

/** All qualifications in words. */
export const BEKWAAMHEIDOPTIES: readonly Optie[] = Object.entries(NAMEN).map(([waarde, label]) => ({ waarde, label }));
