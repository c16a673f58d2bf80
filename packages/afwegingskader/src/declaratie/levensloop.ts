import { makeLevensloop, type Levensloop } from "../kern/levensloop.js";
import type { Declaratie } from "./declaratie.js";
import { DECLARATIE_SCHEMAS } from "./declaratie.schemas.js";
import { DECLARATIE_OVERGANGEN } from "./overgangen.table.js";
import { DECLARATIE_TOESTANDEN } from "./toestanden.js";
import { metKoppeling, zonderRegel, zonderTijd } from "./verwerk.js";

const BEGIN: Declaratie = { tijden: [] };

/** The life cycle of a line to declare, from registered time to the answer of the municipality. @source lifecycle.md B4 */
export const DECLARATIE: Levensloop = makeLevensloop({
  code: "B4",
  titel: "Tijd en declaratie",
  toestanden: DECLARATIE_TOESTANDEN,
  schemas: DECLARATIE_SCHEMAS,
  overgangen: DECLARATIE_OVERGANGEN,
  begin: BEGIN,
  verwerk: {
    "tijd-geregistreerd": (feiten, { product, vervangt, tijd, ...koppeling }) => ({
      ...metKoppeling(feiten, koppeling),
      product,
      ...(vervangt === undefined ? {} : { vervangt }),
      tijden: [tijd],
    }),
    "tijd-toegevoegd": (feiten, { tijd }) => ({ ...feiten, tijden: [...feiten.tijden, tijd] }),
    "tijd-gecorrigeerd": (feiten, { tijd }) => ({
      ...zonderRegel(feiten),
      tijden: feiten.tijden.map((oud) => (oud.registratie === tijd.registratie ? tijd : oud)),
    }),
    "tijd-uitgesloten": (feiten, { registratie }) => zonderTijd(zonderRegel(feiten), registratie),
    "keten-aangevuld": (feiten, koppeling) => metKoppeling(zonderRegel(feiten), koppeling),
    "regel-opgesteld": (feiten, { referentie, eigenAgb }, { datum }) => ({ ...feiten, regel: { referentie, agb: eigenAgb.code, opgesteld: datum } }),
    "te-laat-toegelicht": (feiten, _, { datum }) => ({ ...feiten, toegelicht: datum }),
    "323-verzonden": (feiten, { verzondenOp }, { datum }) => ({ ...feiten, verzonden: verzondenOp ?? datum }),
  },
});
