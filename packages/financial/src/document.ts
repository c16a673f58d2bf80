import type { Bron, Periode } from "@wmo-kit/domain";

import { tabeldatum } from "./tabelwaarde.js";

/** A requirement of the programme for dagbesteding as a source. */
export const eisDagbesteding = (eis: string): Bron => ({
  soort: "eis",
  document: "Programma van Eisen Wmo Dagbesteding Regio Rijk van Nijmegen v1.3",
  eis,
});

/** A requirement of the programme for the wijkteam as a source. */
export const eisWijkteam = (eis: string): Bron => ({
  soort: "eis",
  document: "Programma van Eisen sociaal wijkteam volwassenen Nijmegen",
  eis,
});

/** Version 1.3 is dated 29-04-2025 and names no day from which it applies, so its own date is taken; it names no end either. */
export const SINDS_DAGBESTEDING: Periode = { begindatum: tabeldatum("2025-04-29") };

/** The programme has no version or date; the work under it starts on 1 January 2022. */
export const SINDS_WIJKTEAM: Periode = { begindatum: tabeldatum("2022-01-01") };
