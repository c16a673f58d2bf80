import { invariant } from "@wmo-kit/domain";

import { KOPPELINGEN } from "./koppelingen.table.js";
import type { Wijkteamkoppeling } from "./wijkteamkoppeling.js";

/** The code of a system around a district team. */
export type Koppelingcode = (typeof KOPPELINGEN)[number]["code"];

/** The row of a system. */
export const koppelingVan = (code: Koppelingcode): Wijkteamkoppeling => {
  const rij: Wijkteamkoppeling | undefined = KOPPELINGEN.find((koppeling) => koppeling.code === code);
  invariant(rij !== undefined, "elke koppeling staat in de tabel");
  return rij;
};
