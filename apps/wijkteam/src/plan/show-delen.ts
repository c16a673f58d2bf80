import { listOntbrekendePlanonderdelen, type Bevinding, type PlanVanAanpak } from "@wmo-kit/afwegingskader";
import { showBevinding } from "@wmo-kit/kit";
import type { Veld } from "@wmo-kit/kit/api";

import { ALLEEN_BIJ, PLANDELEN, type Plandeel } from "./plandelen.table.js";
import type { Plandeelweergave } from "./weergave.js";

const toVeld = (velden: readonly Veld[], naam: Plandeel["velden"][number]): readonly Veld[] => {
  const veld = velden.find((kandidaat) => kandidaat.naam === naam);
  return veld === undefined ? [] : [{ ...veld, alleenBij: ALLEEN_BIJ[naam] ?? veld.alleenBij }];
};

/** The parts of a plan with what each misses: the elements by their requirement, and what the guards of the plan find. @source W-8.1, W-8.2, W-8.4, W-8.7 */
export const showDelen = (plan: PlanVanAanpak, velden: readonly Veld[], bevindingen: readonly Bevinding[]): readonly Plandeelweergave[] => {
  const ontbreekt = listOntbrekendePlanonderdelen(plan);
  return PLANDELEN.map(({ deel, titel, eisen, velden: namen, wachters = [] }) => ({
    deel,
    titel,
    eisen,
    mist: [
      ...ontbreekt.filter(({ eis }) => eisen.includes(eis)).map(({ naam }) => naam),
      ...bevindingen.filter(({ wachter }) => wachters.includes(wachter)).map((bevinding) => showBevinding(bevinding).tekst),
    ],
    velden: namen.flatMap((naam) => toVeld(velden, naam)),
  }));
};
