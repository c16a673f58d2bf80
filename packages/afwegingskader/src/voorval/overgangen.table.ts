import type { Gevolg } from "../kern/gevolg.js";
import { metReden } from "../kern/met-reden.js";
import type { OvergangVan } from "../kern/overgang.js";
import type { Vraag } from "../kern/wachter.js";
import { listMeldplichten, takenVoor } from "../meldplicht/list-meldplichten.js";
import { WIJKTEAM_MELDPLICHTEN } from "./meldplichten.table.js";
import type { VoorvalToestand } from "./toestanden.js";
import { addBeoordeling, addCorrectie, addFeit, addGedaneMelding, addWijziging } from "./verwerk.js";
import type { Voorval } from "./voorval.js";
import type { VoorvalGegevens } from "./voorval.schemas.js";
import {
  aardBeoordeeld,
  allesGemeld,
  bekendGeweest,
  bewijsGegeven,
  correctieGeweest,
  feitGeweest,
  gemeldOpTijd,
  ietsTeMelden,
  meldingGeweest,
  meldplichtOpen,
  plichtStaatOpen,
} from "./voorval.wachters.js";

const openTaken = (voorval: Voorval, { normen }: Pick<Vraag<unknown, unknown>, "normen">): readonly Gevolg[] =>
  takenVoor(listMeldplichten<Voorval["feiten"][number]["soort"]>(WIJKTEAM_MELDPLICHTEN, voorval, normen));

/** The rows of an incident or planned change. @source lifecycle.md A9; Wmo 2015 art. 3.4 */
export const VOORVAL_OVERGANGEN: readonly OvergangVan<VoorvalToestand, Voorval, VoorvalGegevens>[] = [
  {
    van: "nieuw",
    gebeurtenis: "voorval-bekend",
    naar: "bekend",
    wachters: [bekendGeweest],
    gevolgen: () => [{ _tag: "Taak", taak: "Beoordeel wat voor voorval dit is.", eis: "W-64.4" }],
    eisen: ["W-64.3", "W-64.4", "W-65.1"],
    artikel: "3.4 lid 1",
  },
  {
    // A planned change needs no judgement of its kind
    van: "nieuw",
    gebeurtenis: "wijziging-voorgenomen",
    naar: "beoordeeld",
    wachters: [],
    gevolgen: (vraag) => openTaken(addWijziging(vraag.feiten, vraag.gegevens, vraag.gebeurtenis), vraag),
    eisen: ["W-65.2"],
  },
  {
    van: ["bekend", "beoordeeld"],
    gebeurtenis: "beoordeeld",
    naar: "beoordeeld",
    wachters: [aardBeoordeeld],
    gevolgen: (vraag) => openTaken(addBeoordeling(vraag.feiten, vraag.gegevens, vraag.gebeurtenis), vraag),
    eisen: ["W-fn8", "W-64.3", "W-64.4", "W-65.1"],
    artikel: "3.4 lid 1",
  },
  {
    van: ["beoordeeld"],
    gebeurtenis: "feit-bekend",
    wachters: [feitGeweest],
    gevolgen: (vraag) => openTaken(addFeit(vraag.feiten, vraag.gegevens, vraag.gebeurtenis), vraag),
    eisen: ["W-65.1"],
  },
  {
    van: ["beoordeeld"],
    gebeurtenis: "gemeld",
    wachters: [ietsTeMelden, plichtStaatOpen, meldingGeweest, bewijsGegeven, gemeldOpTijd],
    gevolgen: (vraag) => openTaken(addGedaneMelding(vraag.feiten, vraag.gegevens, vraag.gebeurtenis), vraag),
    eisen: ["W-64.3", "W-64.4", "W-65.1", "W-65.2"],
    artikel: "3.4 lid 1",
  },
  { van: ["beoordeeld"], gebeurtenis: "maatregel-vastgelegd", wachters: [meldplichtOpen], eisen: ["W-64.4", "W-65.1"] },
  {
    van: ["bekend", "beoordeeld"],
    gebeurtenis: "gegevens-gecorrigeerd",
    wachters: [metReden, correctieGeweest],
    gevolgen: (vraag) => openTaken(addCorrectie(vraag.feiten, vraag.gegevens, vraag.gebeurtenis), vraag),
    eisen: ["W-95.1", "W-64.4", "W-65.1"],
  },
  { van: ["beoordeeld"], gebeurtenis: "voorval-afgehandeld", naar: "afgehandeld", wachters: [allesGemeld], eisen: ["W-64.4", "W-65.1"] },
];
