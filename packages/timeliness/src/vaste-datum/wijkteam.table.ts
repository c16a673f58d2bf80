import { AANLOOPJAAR_WIJKTEAM } from "../eis/aanloop.js";
import { eisWijkteam as eis } from "../norm/document.js";
import { tabeldatum } from "../tabeldatum.js";
import type { VasteDatumNorm } from "./vaste-datum-norm.js";

const CONTRACT = {
  regime: "contract",
  aard: "contract",
  uitvoerder: "opdrachtnemer",
  vergelijking: "<=",
  geldigheid: AANLOOPJAAR_WIJKTEAM,
} as const;

/**
 * Dates that the wijkteam programme names.
 *
 * @source Programma van Eisen sociaal wijkteam volwassenen Nijmegen; norms.md section 3
 */
export const WIJKTEAM_VASTE_DATUMS = [
  {
    // "Uiterlijk 2 weken voor de start van de dienstverlening (15 december 2021)": two weeks before 1 January 2022 is another day
    ...CONTRACT,
    id: "W-46.3",
    eis: "W-46.3",
    titel: "Website voor de start",
    waarde: tabeldatum("2021-12-15"),
    feit: "website-beschikbaar",
    bron: eis("46.3"),
    lezing: { id: "A-14", gekozen: "de genoemde dag, 15 december 2021", alternatief: "twee weken voor de start, 18 december 2021" },
    alternatief: { waarde: tabeldatum("2021-12-18") },
  },
  {
    // "uiterlijk op 1 november 2021"
    ...CONTRACT,
    id: "W-69.1.aanbod",
    eis: "W-69.1",
    titel: "Aanbod aan de medewerkers",
    waarde: tabeldatum("2021-11-01"),
    feit: "personeel-aangeboden",
    bron: eis("69.1"),
  },
  {
    // "in 3-4 MAANDEN DAARVOOR nog een peiling": from four months before 1 November 2021 …
    ...CONTRACT,
    id: "W-69.1.peiling-vanaf",
    eis: "W-69.1",
    titel: "Begin van de peiling onder medewerkers",
    waarde: tabeldatum("2021-07-01"),
    vergelijking: ">=",
    feit: "peiling-gehouden",
    uitvoerder: "opdrachtgever",
    bron: eis("69.1"),
  },
  {
    // … up to and including three months before it
    ...CONTRACT,
    id: "W-69.1.peiling-tot",
    eis: "W-69.1",
    titel: "Einde van de peiling onder medewerkers",
    waarde: tabeldatum("2021-08-01"),
    feit: "peiling-gehouden",
    uitvoerder: "opdrachtgever",
    bron: eis("69.1"),
  },
  {
    // "uiterlijk X"
    ...CONTRACT,
    id: "W-87.2.datum",
    eis: "W-87.2",
    titel: "Rechtspersoon, genoemde dag",
    waarde: null,
    feit: "rechtspersoon-aangewezen",
    bron: eis("87.2"),
  },
  {
    // "(1 … 2021)": the month is missing
    ...CONTRACT,
    id: "W-91.tekendatum",
    eis: "W-91",
    titel: "Verzekering, genoemde dag van tekenen",
    waarde: null,
    feit: "verzekering-ingegaan",
    bron: eis("91"),
  },
  {
    // "uiterlijk 1-11-2021"
    ...CONTRACT,
    id: "W-98.5.opgave",
    eis: "W-98.5",
    titel: "Opgave van de AGB-code",
    waarde: tabeldatum("2021-11-01"),
    feit: "agb-opgegeven",
    bron: eis("98.5"),
  },
] as const satisfies readonly VasteDatumNorm[];
