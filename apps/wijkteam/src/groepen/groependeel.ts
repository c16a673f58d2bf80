import { makeRegisterlezer, type Registerdeel } from "@wmo-kit/kit/register";

import { GROEPFEITEN } from "./groepfeiten.js";

/** The part of the registers with groups and activities. @source W-5.5, W-14.1 */
export const GROEPENDEEL: Registerdeel<typeof GROEPFEITEN> = {
  vormen: GROEPFEITEN,
  formulieren: { "groep-vastgelegd": { boek: "organisatie", titel: "Groep of activiteit vastleggen" } },
  velden: {
    "groep-vastgelegd.naam": { label: "Naam" },
    "groep-vastgelegd.groepssoort": { label: "Wat is het?" },
    "groep-vastgelegd.voorWie": { label: "Voor wie is het?" },
    "groep-vastgelegd.wanneer": { label: "Wanneer is het?", uitleg: "Bijvoorbeeld: elke dinsdag van 10 tot 12 uur." },
    "groep-vastgelegd.waar": { label: "Waar is het?" },
    "groep-vastgelegd.begeleider": { label: "Wie begeleidt het?" },
    "groep-vastgelegd.totEnMet": { label: "Laatste dag", uitleg: "Leeg zolang het doorgaat." },
  },
  controles: {},
};

/** What can be asked of this part. */
export const { stukkenVan: groepstukkenVan } = makeRegisterlezer(GROEPFEITEN);
