import { makeLevensloop, type Levensloop } from "../kern/levensloop.js";
import { PGB_OVERGANGEN } from "./overgangen.table.js";
import { PGB_SCHEMAS } from "./pgb-toets.schemas.js";
import type { PgbToets } from "./pgb-toets.js";
import { PGB_TOESTANDEN } from "./toestanden.js";

const BEGIN: PgbToets = { gesprekGevoerd: false };

// A sample is a new test on the same plan: there is a new conversation and a new verdict.
const zonderOordeel = ({ bekwaamheid: _bekwaamheid, kwaliteit: _kwaliteit, ...rest }: PgbToets): PgbToets => ({ ...rest, gesprekGevoerd: false });

/** The life cycle of a pgb test. @source lifecycle.md A4 */
export const PGB_TOETS: Levensloop = makeLevensloop({
  code: "A4",
  titel: "Pgb-toets",
  toestanden: PGB_TOESTANDEN,
  schemas: PGB_SCHEMAS,
  overgangen: PGB_OVERGANGEN,
  begin: BEGIN,
  verwerk: {
    "pgb-overwogen": (feiten, { onderzoek }) => ({ ...feiten, onderzoek }),
    "pgb-uitgelegd": (feiten, { wensGemotiveerd }) => ({ ...feiten, wens: wensGemotiveerd }),
    "pgb-plan-ontvangen": (feiten, { plan }) => ({ ...feiten, plan }),
    "pgb-gesprek-gevoerd": (feiten) => ({ ...feiten, gesprekGevoerd: true }),
    "pgb-beoordeeld": (feiten, { bekwaamheid, kwaliteit }) => ({
      ...feiten,
      ...(bekwaamheid === undefined ? {} : { bekwaamheid }),
      ...(kwaliteit === undefined ? {} : { kwaliteit }),
    }),
    "steekproef-getrokken": (feiten, { isGetrokken }) => (isGetrokken ? zonderOordeel(feiten) : feiten),
  },
});
