import { makeLevensloop, type Levensloop } from "../kern/levensloop.js";
import { TOELEIDING_OVERGANGEN } from "./overgangen.table.js";
import { TOELEIDING_TOESTANDEN } from "./toestanden.js";
import type { Toeleiding } from "./toeleiding.js";
import { TOELEIDING_SCHEMAS } from "./toeleiding.schemas.js";

const BEGIN: Toeleiding = { route: "route 1", uitgesloten: false };

/** The life cycle of how a resident comes to a provider of dagbesteding. @source lifecycle.md B1 */
export const TOELEIDING: Levensloop = makeLevensloop({
  code: "B1",
  titel: "Toeleiding",
  toestanden: TOELEIDING_TOESTANDEN,
  schemas: TOELEIDING_SCHEMAS,
  overgangen: TOELEIDING_OVERGANGEN,
  begin: BEGIN,
  verwerk: {
    "301-ontvangen": (feiten, { aanAgb, toewijzing }, { tijdstip, datum }) => ({ ...feiten, aanAgb, toewijzing, ontvangen: { tijdstip, datum } }),
    "301-gewijzigd": (feiten, { toewijzing }) => ({ ...feiten, toewijzing }),
    "contact-gelegd": (feiten, { datum }) => ({ ...feiten, contact: datum }),
    "contact-gecorrigeerd": (feiten, { datum }) => ({ ...feiten, contact: datum }),
    "start-afgesproken": (feiten, { startdatum }) => ({ ...feiten, startafspraak: startdatum }),
    "aanvraag-begonnen": (feiten): Toeleiding => ({ ...feiten, route: "route 2" }),
    "afwegingskader-ingevuld": (feiten, { behoortTotDoelgroep, dagbestedingPast }, { datum }) => ({
      ...feiten,
      kader: { behoortTotDoelgroep, dagbestedingPast, datum },
    }),
    "315-verzonden": (feiten, { verzoek }, { datum }) => ({ ...feiten, verzoek, verzonden: datum }),
    "uitsluiting-ontvangen": (feiten) => ({ ...feiten, uitgesloten: true }),
    "uitsluiting-opgeheven": (feiten) => ({ ...feiten, uitgesloten: false }),
  },
});
