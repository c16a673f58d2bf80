import { invariant, isIsoDatum, type Bron, type IsoDatum } from "@wmo-kit/domain";

const tabeldatum = (tekst: string): IsoDatum => {
  invariant(isIsoDatum(tekst), "een tabelrij noemt een datum die niet bestaat");
  return tekst;
};

/** A requirement of the programme for the wijkteam as a source. */
export const eisWijkteam = (eis: string): Bron => ({ soort: "eis", document: "Programma van Eisen sociaal wijkteam volwassenen Nijmegen", eis });

/** A requirement of the programme for dagbesteding as a source. */
export const eisDagbesteding = (eis: string): Bron => ({
  soort: "eis",
  document: "Programma van Eisen Wmo Dagbesteding Regio Rijk van Nijmegen v1.3",
  eis,
});

/** The programme has no version or date; the work under it starts on 1 January 2022. */
export const SINDS_WIJKTEAM = { begindatum: tabeldatum("2022-01-01") } as const;

/** Version 1.3 is dated 29-04-2025 and names no day from which it applies, so its own date is taken. */
export const SINDS_DAGBESTEDING = { begindatum: tabeldatum("2025-04-29") } as const;
