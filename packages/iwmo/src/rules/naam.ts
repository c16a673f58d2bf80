import type { VolledigeNaam } from "../release-3-2/basisgroepen.table.js";
import { GOED, type Regel } from "./regel.js";

/** The client, or somebody around them. */
export interface MetNaam {
  readonly naam: VolledigeNaam;
}

const MET_PARTNER: readonly string[] = ["1", "2", "3", "4"];
const ZONDER_PARTNER: readonly string[] = ["1"];

/**
 * How the name is used asks for a partner's name that is not there, or does not belong to a person.
 * The source table also lets 6 pass without a partner; that is the text of iJw, the official stylesheet of iWmo does not.
 *
 * @source iWmo 3.2, CS050
 */
export const CS050: Regel<MetNaam> = {
  code: "CS050",
  toets: ({ naam: { partnernaam, naamGebruik } }) => {
    if (partnernaam === undefined) return ZONDER_PARTNER.includes(naamGebruik) ? GOED : [["Naam/NaamGebruik"]];
    return MET_PARTNER.includes(naamGebruik) ? GOED : [["Naam/Partnernaam", "Naam/NaamGebruik"]];
  },
};
