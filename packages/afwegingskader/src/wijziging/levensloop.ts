import { makeLevensloop, type Levensloop } from "../kern/levensloop.js";
import { WIJZIGING_OVERGANGEN } from "./overgangen.table.js";
import { WIJZIGING_TOESTANDEN } from "./toestanden.js";
import type { Wijziging } from "./wijziging.js";
import { WIJZIGING_SCHEMAS } from "./wijziging.schemas.js";

const BEGIN: Wijziging = { goedgekeurd: false, addendumGetekend: false };

/** The life cycle of a change to the contract, the contact data, the locations or the supply. @source lifecycle.md B10 */
export const WIJZIGING: Levensloop = makeLevensloop({
  code: "B10",
  titel: "Wijziging",
  toestanden: WIJZIGING_TOESTANDEN,
  schemas: WIJZIGING_SCHEMAS,
  overgangen: WIJZIGING_OVERGANGEN,
  begin: BEGIN,
  verwerk: {
    "wijziging-voorgenomen": (feiten, { programma, soort, gewensteDatum, nieuweAgb }) => ({
      ...feiten,
      programma,
      soort,
      gewensteDatum,
      ...(nieuweAgb === undefined ? {} : { nieuweAgb }),
    }),
    "gegevens-gecorrigeerd": (feiten, { gewensteDatum, nieuweAgb }) => ({
      ...feiten,
      ...(gewensteDatum === undefined ? {} : { gewensteDatum }),
      ...(nieuweAgb === undefined ? {} : { nieuweAgb }),
    }),
    "wijziging-goedgekeurd": (feiten) => ({ ...feiten, goedgekeurd: true }),
    "addendum-getekend": (feiten) => ({ ...feiten, addendumGetekend: true }),
  },
});
