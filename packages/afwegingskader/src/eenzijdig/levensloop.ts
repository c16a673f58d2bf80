import { makeLevensloop, type Levensloop } from "../kern/levensloop.js";
import type { Eenzijdig } from "./eenzijdig.js";
import { EENZIJDIG_SCHEMAS } from "./eenzijdig.schemas.js";
import { EENZIJDIG_OVERGANGEN } from "./overgangen.table.js";
import { EENZIJDIG_TOESTANDEN } from "./toestanden.js";

const BEGIN: Eenzijdig = { overleg: [] };

/** The life cycle of a stop or suspension that a provider decides on its own. @source lifecycle.md B3 */
export const EENZIJDIG: Levensloop = makeLevensloop({
  code: "B3",
  titel: "Eenzijdig beëindigen of opschorten",
  toestanden: EENZIJDIG_TOESTANDEN,
  schemas: EENZIJDIG_SCHEMAS,
  overgangen: EENZIJDIG_OVERGANGEN,
  begin: BEGIN,
  verwerk: {
    "voornemen-vastgelegd": (feiten, { ondersteuning, soort, grond }, { datum }) => ({
      ...feiten,
      ondersteuning,
      soort,
      ...(grond === undefined ? {} : { grond }),
      voornemen: datum,
    }),
    "belangen-afgewogen": (feiten, { gedragVolgtUitProblematiek }) => ({ ...feiten, gedragVolgtUitProblematiek }),
    "alternatieven-benut": (feiten, { alleMogelijkhedenBenut }) => ({ ...feiten, alternatievenBenut: alleMogelijkhedenBenut }),
    "overleg-gevoerd": (feiten, { met }) => ({ ...feiten, overleg: met }),
    "warm-overgedragen": (feiten, { overgedragenAan }) => (overgedragenAan === undefined ? feiten : { ...feiten, overgedragenAan }),
    "eenzijdig-gestopt": (feiten, { laatsteDag, motivering }) => ({ ...feiten, laatsteDag, motivering }),
  },
});
