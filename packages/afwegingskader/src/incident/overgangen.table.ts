import { metReden } from "../kern/met-reden.js";
import type { OvergangVan } from "../kern/overgang.js";
import {
  naAanwijzing,
  naBeoordeling,
  naBevel,
  naCorrectie,
  naFeit,
  naGedaneMelding,
  naStukken,
  naVerscherping,
  volgendeRapportage,
} from "./gevolgen.js";
import {
  aanwijzingVolledig,
  bevelGegeven,
  bevelOpgevolgd,
  bevelUitgevoerd,
  bewijsBewaard,
  handhavingKlaar,
  kenmerkNieuw,
  maatregelenOpTijd,
  meteenOpgevolgd,
  onderVerscherptToezicht,
  rapportageOpTijd,
} from "./handhaving.wachters.js";
import type { Bevelstand, Incident } from "./incident.js";
import type { IncidentGegevens } from "./incident.schemas.js";
import {
  aardBeoordeeld,
  allesGemeld,
  bekendGeweest,
  bevelGeweest,
  bewijsGegeven,
  correctieGeweest,
  feitGeweest,
  gemeldOpTijd,
  ietsTeMelden,
  meldingGeweest,
  meldplichtOpen,
  plichtStaatOpen,
  stukkenGeweest,
} from "./incident.wachters.js";
import type { IncidentToestand } from "./toestanden.js";

// What the supervisor orders does not wait for the judgement of the incident.
const OPEN = ["bekend", "beoordeeld"] as const satisfies readonly IncidentToestand[];

type Feiten = { readonly feiten: Incident };

const zonderToezicht = {
  naam: "zonderVerscherptToezicht",
  geldt: ({ feiten }: Feiten): boolean => feiten.verscherptToezicht === undefined,
};

const heeftBevel = (stand: Bevelstand) => ({
  naam: `heeftBevel ${stand}`,
  geldt: ({ feiten }: Feiten): boolean => feiten.bevelen.some((bevel) => bevel.stand === stand),
});
const heeftAanwijzing = {
  naam: "heeftOpenAanwijzing",
  geldt: ({ feiten }: Feiten): boolean => feiten.aanwijzingen.some(({ uitgevoerd }) => !uitgevoerd),
};

/** The rows of an incident or enforcement. @source lifecycle.md B8; Wmo 2015 art. 3.4 */
export const INCIDENT_OVERGANGEN: readonly OvergangVan<IncidentToestand, Incident, IncidentGegevens>[] = [
  {
    van: "nieuw",
    gebeurtenis: "incident-bekend",
    naar: "bekend",
    wachters: [bekendGeweest],
    gevolgen: () => [{ _tag: "Taak", taak: "Beoordeel wat voor voorval dit is.", eis: "D-3.5" }],
    eisen: ["D-3.5", "D-16.6"],
    artikel: "3.4 lid 1",
  },
  {
    van: ["bekend", "beoordeeld"],
    gebeurtenis: "beoordeeld",
    naar: "beoordeeld",
    wachters: [aardBeoordeeld],
    gevolgen: naBeoordeling,
    eisen: ["D-3.5", "D-16.6", "D-18.1"],
    artikel: "3.4 lid 1",
  },
  {
    van: OPEN,
    gebeurtenis: "gegevens-gecorrigeerd",
    wachters: [metReden, correctieGeweest],
    gevolgen: naCorrectie,
    eisen: ["D-3.5", "D-16.6", "W-95.1"],
  },
  { van: ["beoordeeld"], gebeurtenis: "feit-bekend", wachters: [feitGeweest], gevolgen: naFeit, eisen: ["D-16.6"] },
  { van: ["beoordeeld"], gebeurtenis: "stukken-beschikbaar", wachters: [stukkenGeweest], gevolgen: naStukken, eisen: ["D-16.6.b"] },
  {
    van: ["beoordeeld"],
    gebeurtenis: "gemeld",
    wachters: [ietsTeMelden, plichtStaatOpen, meldingGeweest, bewijsGegeven, gemeldOpTijd],
    gevolgen: naGedaneMelding,
    eisen: ["D-3.5", "D-16.6", "D-18.1"],
    artikel: "3.4 lid 1",
  },
  { van: ["beoordeeld"], gebeurtenis: "maatregel-vastgelegd", wachters: [meldplichtOpen], eisen: ["D-3.5", "D-16.6"] },
  {
    // An order can come without an incident of one's own: the supervisor can give one after an inspection.
    van: "nieuw",
    gebeurtenis: "bevel-ontvangen",
    naar: "beoordeeld",
    wachters: [bevelGeweest],
    gevolgen: naBevel,
    eisen: ["D-17.1", "D-16.6.b"],
  },
  {
    van: OPEN,
    gebeurtenis: "bevel-ontvangen",
    wachters: [bevelGeweest, kenmerkNieuw],
    gevolgen: naBevel,
    eisen: ["D-17.1", "D-16.6.b"],
  },
  {
    van: OPEN,
    gebeurtenis: "bevel-opgevolgd",
    als: heeftBevel("gegeven"),
    wachters: [bevelGegeven, meteenOpgevolgd],
    eisen: ["D-17.1"],
  },
  {
    van: OPEN,
    gebeurtenis: "bevel-uitgevoerd",
    als: heeftBevel("opgevolgd"),
    wachters: [bevelOpgevolgd, maatregelenOpTijd],
    eisen: ["D-17.1"],
  },
  {
    van: OPEN,
    gebeurtenis: "bevel-uitvoering-gemeld",
    als: heeftBevel("uitgevoerd"),
    wachters: [bevelUitgevoerd, bewijsBewaard],
    eisen: ["D-17.1"],
  },
  {
    van: OPEN,
    gebeurtenis: "aanwijzing-ontvangen",
    wachters: [kenmerkNieuw],
    gevolgen: naAanwijzing,
    eisen: ["D-17.2", "D-16.6.b"],
  },
  { van: OPEN, gebeurtenis: "aanwijzing-uitgevoerd", als: heeftAanwijzing, wachters: [aanwijzingVolledig], eisen: ["D-17.2"] },
  {
    van: OPEN,
    gebeurtenis: "verscherpt-toezicht-ingesteld",
    als: zonderToezicht,
    wachters: [],
    gevolgen: naVerscherping,
    eisen: ["D-17.3", "D-16.6.b"],
  },
  {
    van: OPEN,
    gebeurtenis: "voortgang-gerapporteerd",
    wachters: [onderVerscherptToezicht, bewijsBewaard, rapportageOpTijd],
    gevolgen: volgendeRapportage,
    eisen: ["D-17.3"],
  },
  {
    van: OPEN,
    gebeurtenis: "verscherpt-toezicht-beeindigd",
    wachters: [onderVerscherptToezicht],
    eisen: ["D-17.3"],
  },
  {
    van: ["beoordeeld"],
    gebeurtenis: "incident-afgehandeld",
    naar: "afgehandeld",
    wachters: [allesGemeld, handhavingKlaar],
    eisen: ["D-3.5", "D-16.6", "D-17.1", "D-17.2", "D-17.3"],
  },
];
