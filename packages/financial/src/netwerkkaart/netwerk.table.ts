import type { Breuk, Norm } from "@wmo-kit/domain";

import { eisDagbesteding, SINDS_DAGBESTEDING } from "../document.js";
import { tabeldatum, tabeleuro } from "../tabelwaarde.js";

const CONTRACT = { regime: "contract", geldigheid: SINDS_DAGBESTEDING } as const;

/** The norms of the network map, one row each. @source dagbesteding 23.1.i and footnote 3; Uitvoeringsbesluit Wwft 2018 artikel 3 */
export const UBO_GRENZEN = [
  {
    // "meer dan 25 procent van de aandelen, van de stemrechten of van het eigendomsbelang"; the register holds since 27-09-2020.
    id: "UBO.grens",
    titel: "Belang van een uiteindelijk belanghebbende",
    waarde: { teller: 1, noemer: 4 },
    vergelijking: ">",
    regime: "regeling",
    bron: { soort: "wet", wet: "Uitvoeringsbesluit Wwft 2018", artikel: "3" },
    geldigheid: { begindatum: tabeldatum("2020-09-27") },
  },
] as const satisfies readonly Norm<Breuk>[];

/** How many years a supervisor must be free of ties. @unit years */
export const TERUGKIJKTERMIJNEN = [
  {
    // "Leden zijn in de afgelopen drie jaar op geen enkele wijze verbonden geweest"
    id: "D-23.1.i",
    titel: "Onafhankelijkheid van toezichthouders",
    waarde: 3,
    vergelijking: ">",
    ...CONTRACT,
    bron: eisDagbesteding("23.1.i"),
    lezing: { id: "A-36", gekozen: "precies drie jaar na de laatste dag is nog niet vrij; vrij vanaf de dag erna" },
  },
] as const satisfies readonly Norm<number>[];

/** The example of a structure that does not fit: so many entities, for so little turnover, on so few services. */
export const STRUCTUURVOORBEELDEN = [
  {
    // "drie rechtspersonen voor 3 ton omzet op 1 dienst past niet"
    id: "D-fn3",
    titel: "Structuur die niet past bij de omvang",
    waarde: { rechtspersonen: 3, omzet: tabeleuro(300_000), diensten: 1 },
    vergelijking: "<=",
    ...CONTRACT,
    bron: eisDagbesteding("23.1.p, voetnoot 3"),
  },
] as const satisfies readonly Norm<Structuurvoorbeeld>[];

/** What the example of the footnote counts. @unit entities, eurocent, services */
export interface Structuurvoorbeeld {
  readonly rechtspersonen: number;
  readonly omzet: number;
  readonly diensten: number;
}
