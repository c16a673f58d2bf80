import { makeLevensloop, type Levensloop } from "../kern/levensloop.js";
import { REGIE_OVERGANGEN } from "./overgangen.table.js";
import type { Regie } from "./regie.js";
import { REGIE_SCHEMAS } from "./regie.schemas.js";
import { REGIE_TOESTANDEN } from "./toestanden.js";

const BEGIN: Regie = { organisaties: [], verbeterafspraken: [], managementGesproken: [] };

const zonderProcesregie = ({ procesregisseur: _vorige, ...regie }: Regie): Regie => regie;
const zonderRegisseur = ({ regisseur: _vorige, ...regie }: Regie): Regie => regie;

/** The life cycle of direction over the help in a household: one family, one plan, one director. @source lifecycle.md A7 */
export const REGIE: Levensloop = makeLevensloop({
  code: "A7",
  titel: "Regie en escalatie",
  toestanden: REGIE_TOESTANDEN,
  schemas: REGIE_SCHEMAS,
  overgangen: REGIE_OVERGANGEN,
  begin: BEGIN,
  verwerk: {
    "gezin-in-beeld": (feiten, { organisaties }) => ({ ...feiten, organisaties }),
    "organisaties-gewijzigd": (feiten, { organisaties }) => ({ ...feiten, organisaties }),
    "regie-bij-inwoner-of-netwerk": (feiten, { organisaties, regisseur }) => ({ ...feiten, organisaties, regisseur }),
    "casusregie-belegd": (feiten, { organisaties, casemanager }) => ({ ...feiten, organisaties, regisseur: casemanager }),
    "opgeschaald-naar-procesregie": (feiten, { procesregisseur }) => ({ ...feiten, procesregisseur }),
    "afgeschaald-naar-casusregie": zonderProcesregie,
    "regie-niet-meer-nodig": (feiten, { organisaties }) => ({ ...zonderRegisseur(feiten), organisaties }),
    "verbeterafspraak-gemaakt": (feiten, { partner, schriftelijk }) => ({
      ...feiten,
      verbeterafspraken: [...feiten.verbeterafspraken, { partner, schriftelijk, geevalueerd: false }],
    }),
    "verbeterafspraak-geevalueerd": (feiten, { partner }) => ({
      ...feiten,
      verbeterafspraken: feiten.verbeterafspraken.map((afspraak) => (afspraak.partner === partner ? { ...afspraak, geevalueerd: true } : afspraak)),
    }),
    "management-gesproken": (feiten, { aanbieder }) => ({ ...feiten, managementGesproken: [...feiten.managementGesproken, aanbieder] }),
  },
});
