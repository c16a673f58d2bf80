import type { Norm } from "@wmo-kit/domain";

import type { GevondenRij } from "./find-rij.js";
import type { Kalenderwaarde, Programmastap } from "./programmastap.js";
import type { Voorwaarde } from "./voorwaarde.table.js";

/** What is known of the circumstances under which duties hold; one that is left out is not known. */
export type Omstandigheden = Readonly<Partial<Record<Voorwaarde, boolean>>>;

/** The steps that tell which row was taken: an agreement, a reading, a circumstance. */
export const rijstappen = <N extends Norm<Kalenderwaarde> & { readonly voorwaarde?: Voorwaarde }>(
  { rij, afwijking }: GevondenRij<N>,
  omstandigheden: Omstandigheden = {},
): readonly Programmastap[] => [
  ...(afwijking === undefined
    ? []
    : [{ _tag: "WaardeAfgesproken", bron: afwijking.bron, waarde: rij.waarde, standaard: afwijking.standaard?.waarde ?? undefined } as const]),
  ...(rij.lezing === undefined ? [] : [{ _tag: "LezingGekozen", lezing: rij.lezing } as const]),
  ...(rij.voorwaarde === undefined
    ? []
    : [{ _tag: "VoorwaardeGesteld", voorwaarde: rij.voorwaarde, geldt: omstandigheden[rij.voorwaarde] } as const]),
];
