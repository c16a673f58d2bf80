import { makeLevensloop, type Levensloop } from "../kern/levensloop.js";
import { VEILIGHEIDSPLAN_OVERGANGEN } from "./overgangen.table.js";
import { VEILIGHEIDSPLAN_TOESTANDEN } from "./toestanden.js";
import type { Veiligheidszaak } from "./veiligheidsplan.js";
import { VEILIGHEIDSPLAN_SCHEMAS } from "./veiligheidsplan.schemas.js";

const BEGIN: Veiligheidszaak = {};

/** The life cycle of work on safety in a household. @source lifecycle.md A8 */
export const VEILIGHEIDSPLAN: Levensloop = makeLevensloop({
  code: "A8",
  titel: "Veiligheidsplan",
  toestanden: VEILIGHEIDSPLAN_TOESTANDEN,
  schemas: VEILIGHEIDSPLAN_SCHEMAS,
  overgangen: VEILIGHEIDSPLAN_OVERGANGEN,
  begin: BEGIN,
  verwerk: {
    "plan-opgesteld": (feiten, plan) => ({ ...feiten, plan }),
    "onveiligheid-neemt-toe": (feiten): Veiligheidszaak => ({ ...feiten, verloop: "onveiliger" }),
    geevalueerd: (feiten, { verloop }) => ({ ...feiten, ...(verloop === undefined ? {} : { verloop }) }),
  },
});
