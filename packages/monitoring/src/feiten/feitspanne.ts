import type { IsoDatum } from "@wmo-kit/domain";

import type { Dossierfeiten } from "./dossierfeiten.js";
import type { Feit } from "./feit.js";

/** The first and the last day on which something can be counted; without `laatste` it still runs. */
export interface Feitspanne {
  readonly eerste: IsoDatum;
  readonly laatste?: IsoDatum;
}

const spanneVan = (feit: Feit): Feitspanne => {
  switch (feit._tag) {
    case "Termijnfeit":
      return { eerste: feit.aanvang.datum, laatste: feit.aanvang.datum };
    case "Telfeit":
    case "Somfeit":
      return { eerste: feit.dag, laatste: feit.dag };
    case "Loopfeit":
      return feit.tot === undefined ? { eerste: feit.van } : { eerste: feit.van, laatste: feit.tot < feit.van ? feit.van : feit.tot };
  }
};

/**
 * Between which days the facts of a dossier can add to a figure: a month that lies wholly before or after counts nothing of it, on whatever day it is asked.
 * So a report needs only the dossiers whose span touches its period. Undefined without facts.
 */
export const findFeitspanne = ({ feiten }: Pick<Dossierfeiten, "feiten">): Feitspanne | undefined =>
  feiten.map(spanneVan).reduce<Feitspanne | undefined>((samen, { eerste, laatste }) => {
    if (samen === undefined) return laatste === undefined ? { eerste } : { eerste, laatste };
    const vroegste = eerste < samen.eerste ? eerste : samen.eerste;
    if (laatste === undefined || samen.laatste === undefined) return { eerste: vroegste };
    return { eerste: vroegste, laatste: laatste > samen.laatste ? laatste : samen.laatste };
  }, undefined);
