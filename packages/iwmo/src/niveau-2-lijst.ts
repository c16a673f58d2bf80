import type { Bevinding } from "./bevinding.js";
import { RETOURCODE_NIVEAU_2, type Overtreding } from "./rules/regel.js";
import { MAXIMAAL_AANTAL_BEVINDINGEN } from "./schema/bevindingenlijst.js";
import type { Vindplaats } from "./schema/lezer.js";

/** Findings of level 2 as they are made: the first thousand are kept, the others counted. */
export interface Niveau2lijst {
  readonly bevindingen: Bevinding[];
  readonly meld: (regel: string, plaatsen: Overtreding, path: string, vindplaats?: Vindplaats) => void;
  /** The finding that says how many more there were, if there were. */
  readonly listMeer: () => readonly Bevinding[];
}

const maakBevinding = (rule: string, path: string, oorzaak: Bevinding["oorzaak"], { line, column }: Partial<Vindplaats> = {}): Bevinding => ({
  rule,
  level: 2,
  retourcode: RETOURCODE_NIVEAU_2,
  path,
  ...(line === undefined || column === undefined ? {} : { line, column }),
  oorzaak,
});

/** No findings yet. */
export const createNiveau2lijst = (): Niveau2lijst => {
  const bevindingen: Bevinding[] = [];
  let eerste = "";
  let meer = 0;
  return {
    bevindingen,
    meld: (regel, plaatsen, path, vindplaats) => {
      if (bevindingen.length < MAXIMAAL_AANTAL_BEVINDINGEN) bevindingen.push(maakBevinding(regel, path, { _tag: "RegelOvertreden", regel, plaatsen }, vindplaats));
      else {
        if (meer === 0) eerste = regel;
        meer += 1;
      }
    },
    listMeer: () => (meer === 0 ? [] : [maakBevinding(eerste, "/Bericht", { _tag: "MeerBevindingen", aantal: meer })]),
  };
};
