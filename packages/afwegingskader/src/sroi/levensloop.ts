import { makeLevensloop, type Levensloop } from "../kern/levensloop.js";
import { SROI_OVERGANGEN } from "./overgangen.table.js";
import type { Sroi } from "./sroi.js";
import { SROI_SCHEMAS } from "./sroi.schemas.js";
import { SROI_TOESTANDEN } from "./toestanden.js";

const BEGIN: Sroi = { perioden: [] };

/** The life cycle of the duty of social return of one contract. @source lifecycle.md B11 */
export const SROI: Levensloop = makeLevensloop({
  code: "B11",
  titel: "Social return",
  toestanden: SROI_TOESTANDEN,
  schemas: SROI_SCHEMAS,
  overgangen: SROI_OVERGANGEN,
  begin: BEGIN,
  verwerk: {
    "overeenkomst-getekend": (feiten, { programma, getekendOp }) => ({ ...feiten, programma, getekend: getekendOp }),
    "gegevens-gecorrigeerd": (feiten, { getekendOp }) => ({ ...feiten, getekend: getekendOp }),
    aangemeld: (feiten, { op }) => ({ ...feiten, aangemeld: op }),
    "uitvoering-begonnen": (feiten, { periode }) => ({ ...feiten, perioden: [periode] }),
    "nieuwe-periode-begonnen": (feiten, { periode }) => ({ ...feiten, perioden: [...feiten.perioden, periode] }),
  },
});
