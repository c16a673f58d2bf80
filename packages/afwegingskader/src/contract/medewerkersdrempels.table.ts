import type { Norm } from "@wmo-kit/domain";

import { eisDagbesteding, SINDS_DAGBESTEDING } from "./programma-dagbesteding.js";

const DREMPEL = { waarde: 25, vergelijking: ">", regime: "contract", geldigheid: SINDS_DAGBESTEDING } as const;

/**
 * From how many employees a provider has more duties. The norm is met, and the duty there, above the number.
 *
 * @source D-7.2, D-2.4
 * @unit employees
 */
export const MEDEWERKERSDREMPELS = [
  { ...DREMPEL, id: "D-7.2", titel: "Cliëntenraad", bron: eisDagbesteding("7.2") },
  { ...DREMPEL, id: "D-2.4.medewerkers", titel: "Onafhankelijk medewerkersonderzoek", bron: eisDagbesteding("2.4") },
] as const satisfies readonly Norm<number>[];
