import { invariant, isIsoDatum, type Bron, type Periode } from "@wmo-kit/domain";

const DAGTEKENING = "2025-04-29";
invariant(isIsoDatum(DAGTEKENING), "de dagtekening van het programma bestaat");

/** Version 1.3 is dated 29-04-2025 and names no day from which it applies, so its own date is taken; it names no end either. */
export const SINDS_DAGBESTEDING: Periode = { begindatum: DAGTEKENING };

/** A requirement of the programme for dagbesteding as a source. */
export const eisDagbesteding = (eis: string): Bron => ({
  soort: "eis",
  document: "Programma van Eisen Wmo Dagbesteding Regio Rijk van Nijmegen v1.3",
  eis,
});
