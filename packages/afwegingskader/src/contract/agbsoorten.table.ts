import type { EisVerwijzing } from "../kern/eis-verwijzing.js";
import type { Programma } from "../programma.js";

/**
 * The kind of AGB code that goes with each programme. The two programmes each name another kind.
 *
 * @source D-20.6 ("de ondernemingscode"), W-98.5 ("de praktijkcode")
 */
export const AGBSOORTEN = {
  dagbesteding: { soort: "ondernemingscode", eis: "D-20.6" },
  wijkteam: { soort: "praktijkcode", eis: "W-98.5" },
} as const satisfies Readonly<Record<Programma, { readonly soort: string; readonly eis: EisVerwijzing }>>;

/** What an AGB code stands for. The code itself does not say it. */
export const AGB_SOORTEN = ["ondernemingscode", "praktijkcode"] as const;
export type AgbSoort = (typeof AGB_SOORTEN)[number];
