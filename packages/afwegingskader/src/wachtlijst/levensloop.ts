import { makeLevensloop, type Levensloop } from "../kern/levensloop.js";
import { WACHTLIJST_OVERGANGEN } from "./overgangen.table.js";
import { WACHTLIJST_TOESTANDEN } from "./toestanden.js";
import type { Wachtlijst } from "./wachtlijst.js";
import { WACHTLIJST_SCHEMAS } from "./wachtlijst.schemas.js";

const BEGIN: Wachtlijst = { wachtenden: 0, gemeld: false };

/** The life cycle of the waiting list of one location. @source lifecycle.md B5 */
export const WACHTLIJST: Levensloop = makeLevensloop({
  code: "B5",
  titel: "Wachtlijst per locatie",
  toestanden: WACHTLIJST_TOESTANDEN,
  schemas: WACHTLIJST_SCHEMAS,
  overgangen: WACHTLIJST_OVERGANGEN,
  begin: BEGIN,
  verwerk: {
    "wachtlijst-ontstaan": (feiten, { locatie, wachtenden }, { datum }) => ({ ...feiten, locatie, wachtenden, sinds: datum }),
    "wachtlijst-opnieuw-ontstaan": (feiten, { wachtenden }, { datum }) => ({ ...feiten, wachtenden, sinds: datum, gemeld: false }),
    "wachtlijst-bijgewerkt": (feiten, { wachtenden }) => ({ ...feiten, wachtenden }),
    "wachtlijst-gemeld": (feiten) => ({ ...feiten, gemeld: true }),
    "wachtlijst-opgeheven": (feiten) => ({ ...feiten, wachtenden: 0 }),
  },
});
