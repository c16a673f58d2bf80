import { Kwaliteitkeuze } from "@wmo-kit/kit/kwaliteit";
import { EISEN, type Eis } from "@wmo-kit/requirements";
import { Layer } from "effect";

import { listIncidenten } from "./list-incidenten.js";

/** Whose duties these are. @source norms.md section 4 */
export const PARTIJ = "wijkteam";

/** The requirements of this programme. */
export const EISEN_WIJKTEAM: readonly Eis[] = EISEN.filter(({ programma }) => programma === "wijkteam");

const AGENDA = { naam: "Plichten wijkteam", domein: "wijkteam.wmo-kit.invalid", herinneringenInDagen: [14, 3] } as const;

/** What the quality registers of a district team are held against. Planned changes stand with the incidents (A9). @source W-64.1 to W-64.4, W-65.1 to W-65.2, W-106.4 */
export const layerWijkteamkwaliteit = Layer.succeed(
  Kwaliteitkeuze,
  Kwaliteitkeuze.of({ partij: PARTIJ, eisen: EISEN_WIJKTEAM, agenda: AGENDA, listIncidenten, listWijzigingen: () => [] }),
);
