import type { ToegewezenProduct } from "../release-3-2/wmo301.js";
import { GOED, type Regel } from "./regel.js";

/** An assignment is deleted by ending it on its first day; an open one is not looked at. @source iWmo 3.2, CS335, CS336 */
export const REDENREGELS: readonly Regel<ToegewezenProduct>[] = [
  {
    code: "CS335",
    toets: ({ redenWijziging, ingangsdatum, einddatum }) =>
      redenWijziging === "13" && einddatum !== undefined && einddatum !== ingangsdatum
        ? [["Ingangsdatum", "Einddatum"]]
        : GOED,
  },
  { code: "CS336", toets: ({ redenWijziging }) => (redenWijziging === "01" ? [["RedenWijziging"]] : GOED) },
];
