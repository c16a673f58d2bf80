import type { Lezing } from "@wmo-kit/domain";

import { eisDagbesteding, eisWijkteam, SINDS_DAGBESTEDING, SINDS_WIJKTEAM } from "../norm/document.js";
import type { AantalNorm } from "./aantal-norm.js";

const A_21: Lezing = { id: "A-21", gekozen: "de soort AGB-code volgt de tekst van het eigen programma" };

const CONTRACT = { regime: "contract", aard: "contract", uitvoerder: "opdrachtnemer" } as const;

/**
 * How many there may be of persons and codes. The two programmes each name another kind of AGB code.
 *
 * @source norms.md section 6; dagbesteding 16.1 and 20.6; wijkteam 8.7 and 98.5
 */
export const AANTALNORMEN = [
  {
    id: "D-16.1",
    eis: "D-16.1",
    titel: "Contactpersonen",
    waarde: 2,
    vergelijking: "<=",
    ...CONTRACT,
    telt: "contactpersonen",
    bron: eisDagbesteding("16.1"),
    geldigheid: SINDS_DAGBESTEDING,
  },
  {
    id: "D-20.6",
    eis: "D-20.6",
    titel: "AGB-code bij de inschrijving",
    waarde: 1,
    vergelijking: "<=",
    ...CONTRACT,
    telt: "ondernemingscodes",
    bron: eisDagbesteding("20.6"),
    geldigheid: SINDS_DAGBESTEDING,
    lezing: A_21,
  },
  {
    id: "W-98.5.agb",
    eis: "W-98.5",
    titel: "AGB-code in het berichtenverkeer",
    waarde: 1,
    vergelijking: "<=",
    ...CONTRACT,
    telt: "praktijkcodes",
    bron: eisWijkteam("98.5"),
    geldigheid: SINDS_WIJKTEAM,
    lezing: A_21,
  },
  {
    id: "W-8.7",
    eis: "W-8.7",
    titel: "Verantwoordelijke professional per gezin",
    waarde: 1,
    vergelijking: "=",
    ...CONTRACT,
    telt: "verantwoordelijken",
    bron: eisWijkteam("8.7"),
    geldigheid: SINDS_WIJKTEAM,
  },
] as const satisfies readonly AantalNorm[];
