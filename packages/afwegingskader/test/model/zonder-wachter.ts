import type { Omgeving } from "../../src/kern/transition.js";
import { omgeving } from "./paden.js";

/** The surroundings with one guard of one life cycle planted out: it finds nothing any more. */
export const zonderWachter = (code: string, naam: string): Omgeving => ({
  ...omgeving,
  levenslopen: new Map(
    [...omgeving.levenslopen].map(([eigen, levensloop]) => [
      eigen,
      eigen !== code
        ? levensloop
        : {
            ...levensloop,
            beoordeel: (...vraag) => {
              const beoordeling = levensloop.beoordeel(...vraag);
              return beoordeling === undefined ? undefined : { ...beoordeling, bevindingen: beoordeling.bevindingen.filter(({ wachter }) => wachter.naam !== naam) };
            },
          },
    ]),
  ),
});
