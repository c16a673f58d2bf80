import { makeLevensloop, type Levensloop } from "../kern/levensloop.js";
import type { Onderzoek } from "./onderzoek.js";
import { ONDERZOEK_SCHEMAS } from "./onderzoek.schemas.js";
import { ONDERZOEK_OVERGANGEN } from "./overgangen.table.js";
import { ONDERZOEK_TOESTANDEN } from "./toestanden.js";

const BEGIN: Onderzoek = { uitkomsten: [] };

// What was made of the steps falls away when a step is recorded again.
const metStap = ({ verslag: _verslag, reactie: _reactie, besluit: _besluit, besloten: _besloten, ...rest }: Onderzoek): Onderzoek => ({
  ...rest,
  uitkomsten: [],
});

/** The life cycle of an investigation. @source lifecycle.md A2 */
export const ONDERZOEK: Levensloop = makeLevensloop({
  code: "A2",
  titel: "Onderzoek",
  toestanden: ONDERZOEK_TOESTANDEN,
  schemas: ONDERZOEK_SCHEMAS,
  overgangen: ONDERZOEK_OVERGANGEN,
  begin: BEGIN,
  verwerk: {
    "onderzoek-gestart": (feiten, { aanleiding }, { tijdstip, datum }) => ({ ...feiten, aanleiding, begonnen: { tijdstip, datum } }),
    "onderzoek-overgeslagen": (feiten, { melding, oplossing }): Onderzoek => ({
      ...feiten,
      aanleiding: { soort: "melding", melding },
      uitkomsten: [oplossing],
    }),
    "stap-1-vastgelegd": (feiten, stap1) => ({ ...metStap(feiten), stap1 }),
    "stap-2-vastgelegd": (feiten, stap2) => ({ ...metStap(feiten), stap2 }),
    "stap-3-vastgelegd": (feiten, stap3) => ({ ...metStap(feiten), stap3 }),
    "stap-4-vastgelegd": (feiten, stap4) => ({ ...metStap(feiten), stap4 }),
    "stap-5-vastgelegd": (feiten, stap5) => ({ ...metStap(feiten), stap5 }),
    "stap-6-vastgelegd": (feiten, stap6) => ({ ...metStap(feiten), stap6 }),
    "verslag-opgesteld": (feiten, verslag) => ({ ...metStap(feiten), verslag }),
    "inwoner-reageerde-op-verslag": (feiten, reactie) => ({ ...feiten, reactie }),
    "verslag-achterwege-gelaten": (feiten, { uitkomsten }, { tijdstip, datum }) => ({ ...feiten, uitkomsten, besloten: { tijdstip, datum } }),
    "onderzoek-besloten": (feiten, besluit, { tijdstip, datum }) => ({
      ...feiten,
      besluit,
      uitkomsten: besluit.uitkomsten,
      besloten: { tijdstip, datum },
    }),
    // The other law is no prior solution any more: f and what was carried together must be judged again (W-42.3).
    "andere-wet-wees-af": ({ stap4, ...feiten }) => ({
      ...metStap(feiten),
      ...(stap4 === undefined ? {} : { stap4: { ...stap4, samen: [], oordelen: stap4.oordelen.filter(({ element }) => element !== "f") } }),
    }),
  },
});
