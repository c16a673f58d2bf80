import type { Termijneenheid } from "@wmo-kit/domain";
import { DAGBESTEDING_TERMIJNEN, WIJKTEAM_TERMIJNEN, type Programmatermijn } from "@wmo-kit/timeliness";

const TERMIJNEN: readonly Programmatermijn[] = [...WIJKTEAM_TERMIJNEN, ...DAGBESTEDING_TERMIJNEN];

/** Which kind of term a topic is about: the way it is counted and the units of the row. */
export interface Termijnsoort {
  readonly richting: Programmatermijn["richting"];
  readonly eenheden: readonly Termijneenheid[];
}

// A row of no length ("at once") is another kind of term.
const isVanSoort = ({ richting, waarde }: Programmatermijn, soort: Termijnsoort): boolean =>
  richting === soort.richting && waarde !== null && waarde.aantal > 0 && soort.eenheden.includes(waarde.eenheid);

/** The shipped row of the first requirement that has a term of this kind; undefined when none has. */
export const findTermijnrij = (eisen: readonly string[], soort: Termijnsoort): Programmatermijn | undefined => {
  const rijen = TERMIJNEN.filter((rij) => isVanSoort(rij, soort));
  return eisen.map((eis) => rijen.find((rij) => rij.eis === eis)).find((rij) => rij !== undefined);
};
