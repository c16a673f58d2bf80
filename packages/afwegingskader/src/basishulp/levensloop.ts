import { makeLevensloop, type Levensloop } from "../kern/levensloop.js";
import type { Basishulp } from "./basishulp.js";
import { BASISHULP_SCHEMAS } from "./basishulp.schemas.js";
import { BASISHULP_OVERGANGEN } from "./overgangen.table.js";
import { BASISHULP_TOESTANDEN } from "./toestanden.js";
import { openOverdracht, sluitOverdracht, vervangPlan } from "./verwerk.js";

const BEGIN: Basishulp = { veiligheidszorg: false, aanvullendeZorg: false, overdrachten: [], waarschuwingen: [] };

/** The life cycle of basishulp and its plan of approach. @source lifecycle.md A5 */
export const BASISHULP: Levensloop = makeLevensloop({
  code: "A5",
  titel: "Basishulp en plan van aanpak",
  toestanden: BASISHULP_TOESTANDEN,
  schemas: BASISHULP_SCHEMAS,
  overgangen: BASISHULP_OVERGANGEN,
  begin: BEGIN,
  verwerk: {
    "basishulp-gestart": (feiten, { verantwoordelijke, veiligheidszorg }) => ({
      ...feiten,
      veiligheidszorg,
      ...(verantwoordelijke === undefined ? {} : { verantwoordelijke }),
    }),
    "plan-opgesteld": (feiten, plan) => vervangPlan(feiten, plan),
    "inwoner-stemt-in": (feiten, _gegevens, { datum }) => ({ ...feiten, ingestemdOp: datum }),
    geevalueerd: (feiten, { bijEinde }, { datum }) => ({ ...feiten, laatsteEvaluatie: { datum, bijEinde } }),
    "veiligheidszorg-gesignaleerd": (feiten) => ({ ...feiten, veiligheidszorg: true }),
    "aanvullende-zorg-ingeschakeld": (feiten) => ({ ...feiten, aanvullendeZorg: true }),
    "professional-gewisseld": (feiten, { naar }) => ({ ...feiten, verantwoordelijke: naar }),
    "waarschuwing-gegeven": (feiten, _gegevens, { datum }) => ({ ...feiten, waarschuwingen: [...feiten.waarschuwingen, datum] }),
    "overdracht-begonnen": (feiten, { naar }) => openOverdracht(feiten, naar),
    "wlz-besluit-ontvangen": (feiten, { naar }) => openOverdracht(feiten, naar),
    "overdracht-geregeld": (feiten, { naar, volledig }) => sluitOverdracht(feiten, naar, volledig ? "volledig" : "deels"),
    "overdracht-gaat-niet-door": (feiten, { naar }) => sluitOverdracht(feiten, naar, "gaat niet door"),
    "waakvlam-afgesproken": (feiten, { einddatum }) => ({ ...feiten, ...(einddatum === undefined ? {} : { waakvlamTot: einddatum }) }),
    "hulp-hervat": ({ laatsteEvaluatie: _slot, waakvlamTot: _tot, ...feiten }, { verantwoordelijke }) => ({
      ...feiten,
      ...(verantwoordelijke === undefined ? {} : { verantwoordelijke }),
    }),
    "gegevens-gecorrigeerd": (feiten, { veiligheidszorg }) => ({ ...feiten, veiligheidszorg }),
  },
});
