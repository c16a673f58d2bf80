/** A rule this package does not check, and why. */
export interface BuitenBereik {
  readonly code: string;
  readonly stand: "alleenIjw";
  readonly berichten: readonly string[];
  /** Dutch, for the coverage table. */
  readonly reden: string;
}

/** Rules of the sister standard. @source iWmo 3.2, brontabel */
export const BUITEN_BEREIK = [
  {
    code: "CS318",
    stand: "alleenIjw",
    berichten: ["WMO301"],
    reden: "Staat in de brontabel, maar niet in de iWmo-XSLT 2.10.5; het is tekst van iJw. CS050 weigert dezelfde waarde al.",
  },
] as const satisfies readonly BuitenBereik[];
