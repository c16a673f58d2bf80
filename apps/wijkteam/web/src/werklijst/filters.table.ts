import type { Taakweergave } from "@wmo-kit/kit/api";

import type { Werklijst } from "../../../src/api/weergave.js";

/** A choice above the worklist, and where its number stands. */
export interface Filter {
  readonly id: string;
  readonly naam: string;
  readonly stand: Taakweergave["stand"];
  readonly aantal: keyof Werklijst["aantallen"];
}

/** The choices above the worklist, in the order of haste. */
export const FILTERS: readonly Filter[] = [
  { id: "te-laat", naam: "Te laat", stand: "verstreken", aantal: "verstreken" },
  { id: "bijna", naam: "Bijna te laat", stand: "bijna verstreken", aantal: "bijnaVerstreken" },
  { id: "loopt", naam: "Op tijd", stand: "lopend", aantal: "lopend" },
  { id: "zonder-datum", naam: "Zonder datum", stand: "geen norm", aantal: "zonderDatum" },
];
