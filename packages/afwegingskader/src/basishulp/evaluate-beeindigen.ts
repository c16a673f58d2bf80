import type { Uitkomst } from "@wmo-kit/domain";

import { eisWijkteam as eis } from "../contract/programma-wijkteam.js";

/** What somebody wants to do with running help. Suspending counts as ending before its time. @source W-63.1 */
export type Beeindiging = "opschorten" | "voortijdig beëindigen" | "beëindigen";

/** Whether it may, and if not by which code. */
export type Beeindigingsoordeel =
  | { readonly toegestaan: true }
  | { readonly toegestaan: false; readonly code: "ZWAARWEGENDE_GROND_ONTBREEKT" };

/** How the verdict came about. */
export type Beeindigingsstap =
  | { readonly _tag: "SoortBepaald"; readonly voortijdig: boolean }
  | { readonly _tag: "GrondGetoetst"; readonly aanwezig: boolean };

/**
 * Whether help may be suspended or ended before its time: only on a weighty ground.
 * Regular ending, with the solution there or the resident fully transferred, asks no ground.
 *
 * @source W-63.1, W-63.2
 */
export const evaluateBeeindigen = (actie: Beeindiging, grond: string | undefined): Uitkomst<Beeindigingsoordeel, Beeindigingsstap> => {
  const voortijdig = actie !== "beëindigen";
  const soort: Beeindigingsstap = { _tag: "SoortBepaald", voortijdig };
  if (!voortijdig) return { waarde: { toegestaan: true }, stappen: [soort], bronnen: [eis("63.1")] };
  const aanwezig = grond !== undefined && grond.trim() !== "";
  return {
    waarde: aanwezig ? { toegestaan: true } : { toegestaan: false, code: "ZWAARWEGENDE_GROND_ONTBREEKT" },
    stappen: [soort, { _tag: "GrondGetoetst", aanwezig }],
    bronnen: [eis("63.1"), eis("63.2")],
  };
};
