import { makeLevensloop, type Levensloop } from "../kern/levensloop.js";
import { momentVan } from "../kern/moment.js";
import { VOORVAL_OVERGANGEN } from "./overgangen.table.js";
import { VOORVAL_TOESTANDEN } from "./toestanden.js";
import { addBeoordeling, addCorrectie, addFeit, addGedaneMelding, addWijziging } from "./verwerk.js";
import type { Voorval } from "./voorval.js";
import { VOORVAL_SCHEMAS } from "./voorval.schemas.js";

const BEGIN: Voorval = { feiten: [], meldingen: [] };

/** The life cycle of an incident or planned change of the wijkteam, with its duties to report. @source lifecycle.md A9 */
export const VOORVAL: Levensloop = makeLevensloop({
  code: "A9",
  titel: "Incidenten en meldplichten",
  toestanden: VOORVAL_TOESTANDEN,
  schemas: VOORVAL_SCHEMAS,
  overgangen: VOORVAL_OVERGANGEN,
  begin: BEGIN,
  verwerk: {
    "voorval-bekend": (feiten, { bekendOp }, kop) => ({ ...feiten, bekend: momentVan(bekendOp, kop) }),
    "wijziging-voorgenomen": addWijziging,
    beoordeeld: addBeoordeling,
    "feit-bekend": addFeit,
    gemeld: addGedaneMelding,
    "gegevens-gecorrigeerd": addCorrectie,
  },
});
