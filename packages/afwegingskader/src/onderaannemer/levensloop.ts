import type { IsoDatum } from "@wmo-kit/domain";

import { makeLevensloop, type Levensloop } from "../kern/levensloop.js";
import type { Inzet, Onderaannemer } from "./onderaannemer.js";
import { ONDERAANNEMER_SCHEMAS } from "./onderaannemer.schemas.js";
import { ONDERAANNEMER_OVERGANGEN } from "./overgangen.table.js";
import { ONDERAANNEMER_TOESTANDEN } from "./toestanden.js";

const BEGIN: Onderaannemer = { producten: [], bewijzen: [], inzet: [] };

const sluitInzet = (inzet: readonly Inzet[], laatsteDag: IsoDatum): readonly Inzet[] =>
  inzet.map((stuk) => (stuk.laatsteDag === undefined ? { ...stuk, laatsteDag } : stuk));

/** The life cycle of a subcontractor. @source lifecycle.md B6 */
export const ONDERAANNEMER: Levensloop = makeLevensloop({
  code: "B6",
  titel: "Onderaannemer",
  toestanden: ONDERAANNEMER_TOESTANDEN,
  schemas: ONDERAANNEMER_SCHEMAS,
  overgangen: ONDERAANNEMER_OVERGANGEN,
  begin: BEGIN,
  verwerk: {
    "onderaannemer-opgenomen": (feiten, { vorm, inUea, producten }): Onderaannemer => ({
      ...feiten,
      vorm,
      producten,
      ...(inUea ? { goedkeuring: { grond: "UEA" } } : vorm === "zzp" ? { goedkeuring: { grond: "zzp" } } : {}),
    }),
    "onderaannemer-gemeld": (feiten, { producten }) => ({ ...feiten, producten }),
    "goedkeuring-ontvangen": (feiten, { vanaf }): Onderaannemer => ({ ...feiten, goedkeuring: { grond: "besluit", vanaf } }),
    "bewijs-vastgelegd": (feiten, { soort }) => ({ ...feiten, bewijzen: [...feiten.bewijzen, soort] }),
    "tarief-getoetst": (feiten, { aandeelZorg, doorbelasting }) => ({ ...feiten, aandeelZorg, doorbelasting }),
    ingezet: (feiten, { vanaf }) => ({ ...feiten, inzet: [...feiten.inzet, { vanaf }] }),
    opgeschort: (feiten, { laatsteDag }) => ({ ...feiten, inzet: sluitInzet(feiten.inzet, laatsteDag) }),
    hervat: (feiten, { vanaf }) => ({ ...feiten, inzet: [...feiten.inzet, { vanaf }] }),
    beeindigd: (feiten, { laatsteDag }) => ({ ...feiten, inzet: sluitInzet(feiten.inzet, laatsteDag) }),
  },
});
