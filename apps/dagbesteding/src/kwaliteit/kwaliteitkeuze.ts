import { Kwaliteitkeuze } from "@wmo-kit/kit/kwaliteit";
import { EISEN, type Eis } from "@wmo-kit/requirements";
import { Layer } from "effect";

import { listIncidenten } from "./list-incidenten.js";
import { listWijzigingen } from "./list-wijzigingen.js";

/** Whose duties these are. @source norms.md section 4 */
export const PARTIJ = "dagbesteding";

/** The requirements of this programme. */
export const EISEN_DAGBESTEDING: readonly Eis[] = EISEN.filter(({ programma }) => programma === "dagbesteding");

const AGENDA = { naam: "Plichten dagbesteding", domein: "dagbesteding.wmo-kit.invalid", herinneringenInDagen: [14, 3] } as const;

/** What the quality registers of a provider are held against. */
export const layerAanbiederkwaliteit = Layer.succeed(
  Kwaliteitkeuze,
  Kwaliteitkeuze.of({ partij: PARTIJ, eisen: EISEN_DAGBESTEDING, agenda: AGENDA, listIncidenten, listWijzigingen }),
);
