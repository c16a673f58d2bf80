import type { Verzoek } from "../release-3-2/wmo317.js";
import { GOED, type Regel } from "./regel.js";

/** A request to change names what there is, and asks for something. @source iWmo 3.2, TR352, TR353 */
export const VERZOEKREGELS: readonly Regel<Verzoek>[] = [
  {
    code: "TR352",
    toets: ({ ongewijzigdeProducten, teWijzigenProducten }) =>
      ongewijzigdeProducten === undefined && teWijzigenProducten === undefined ? [[""]] : GOED,
  },
  {
    code: "TR353",
    toets: ({ teWijzigenProducten, nieuweProducten }) =>
      teWijzigenProducten === undefined && nieuweProducten === undefined ? [[""]] : GOED,
  },
];
