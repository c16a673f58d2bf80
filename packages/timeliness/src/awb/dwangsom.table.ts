import type { Bron, Norm } from "@wmo-kit/domain";

import { tabeldatum } from "../tabeldatum.js";

/** What one day in default costs, for a stretch of days in default. @source Awb 4:17 lid 2 @unit eurocent per day */
export interface Dwangsomschijf extends Norm<number> {
  readonly vanafDag: number;
  readonly totEnMetDag: number;
}

const lid = (nummer: string): Bron => ({ soort: "wet", wet: "Awb", artikel: "4:17", lid: nummer });

// The day on which the written notice of default was received decides which amounts hold; the older amounts hold since the article came into force.
const OUD = { begindatum: tabeldatum("2009-10-01"), einddatum: tabeldatum("2018-12-31") };
const NIEUW = { begindatum: tabeldatum("2019-01-01") };
const SCHIJF = { vergelijking: "=", regime: "awb", bron: lid("2") } as const;

/**
 * The amounts of the dwangsom per day in default.
 *
 * @source Awb 4:17 lid 2; Regeling indexering van bedragen in de Awb (in force 01-01-2019, by the day of receipt)
 */
export const DWANGSOMSCHIJVEN = [
  { ...SCHIJF, id: "Awb-4:17.2.eerste", titel: "Dwangsom, dag 1 tot en met 14", waarde: 2000, vanafDag: 1, totEnMetDag: 14, geldigheid: OUD },
  { ...SCHIJF, id: "Awb-4:17.2.eerste", titel: "Dwangsom, dag 1 tot en met 14", waarde: 2300, vanafDag: 1, totEnMetDag: 14, geldigheid: NIEUW },
  { ...SCHIJF, id: "Awb-4:17.2.tweede", titel: "Dwangsom, dag 15 tot en met 28", waarde: 3000, vanafDag: 15, totEnMetDag: 28, geldigheid: OUD },
  { ...SCHIJF, id: "Awb-4:17.2.tweede", titel: "Dwangsom, dag 15 tot en met 28", waarde: 3500, vanafDag: 15, totEnMetDag: 28, geldigheid: NIEUW },
  { ...SCHIJF, id: "Awb-4:17.2.overig", titel: "Dwangsom, dag 29 tot en met 42", waarde: 4000, vanafDag: 29, totEnMetDag: 42, geldigheid: OUD },
  { ...SCHIJF, id: "Awb-4:17.2.overig", titel: "Dwangsom, dag 29 tot en met 42", waarde: 4500, vanafDag: 29, totEnMetDag: 42, geldigheid: NIEUW },
] as const satisfies readonly Dwangsomschijf[];

/**
 * For how many days at most a dwangsom is due, and whether the day of the decision itself still counts.
 * "Voor elke dag dat het in gebreke is, doch voor ten hoogste 42 dagen. De Algemene termijnenwet is op laatstgenoemde termijn niet van toepassing."
 *
 * @source Awb 4:17 lid 1
 * @unit days
 */
export const DWANGSOMDAGEN = [
  {
    id: "Awb-4:17.1",
    titel: "Dagen waarover dwangsom verschuldigd is",
    waarde: 42,
    vergelijking: "<",
    regime: "awb",
    bron: lid("1"),
    geldigheid: { begindatum: tabeldatum("2009-10-01") },
    lezing: {
      id: "Awb-4:17.1",
      gekozen: "de dag van de beschikking telt niet meer mee",
      alternatief: "de dag van de beschikking telt nog mee",
    },
    alternatief: { vergelijking: "<=" },
  },
] as const satisfies readonly Norm<number>[];

/**
 * The sources of what is no number: when the notice counts, when nothing is due, and how applicants share.
 * The numbers of lid 5 and 6 are those of the text of 01-07-2026; before 2026 they were lid 6 and 7.
 */
export const DWANGSOMBRONNEN = { ingebrekestelling: lid("3"), uitsluiting: lid("5"), verdeling: lid("6") } as const;
