/** A rule this package does not decide by itself, and why. */
export interface BuitenBereik {
  readonly code: string;
  readonly stand: "externeBron" | "alleenIjw";
  readonly berichten: readonly string[];
  /** Dutch, for the coverage table. */
  readonly reden: string;
}

const ALLE = ["WMO301", "WMO305", "WMO307", "WMO315", "WMO317", "WMO319", "WMO323", "WMO325"] as const;

/** Rules that need a source outside the messages (level 4), and rules of the sister standard. @source iWmo 3.2, controleniveau 4 en brontabel */
export const BUITEN_BEREIK = [
  {
    code: "TR135",
    stand: "externeBron",
    berichten: ALLE,
    reden: "Vraagt de systeemdatum van de ontvanger; een pakket heeft geen klok.",
  },
  {
    code: "TR346",
    stand: "externeBron",
    berichten: ["WMO323"],
    reden: "Vraagt het contract: het uurtarief en de afronding bij declareren in minuten staan niet in een bericht.",
  },
  {
    code: "TR378",
    stand: "externeBron",
    berichten: ALLE,
    reden: "Vraagt de CBS-lijst met gemeentecodes zoals die geldt op de ingangsdatum, met de herindelingen.",
  },
  {
    code: "TR381",
    stand: "externeBron",
    berichten: ["WMO301", "WMO305", "WMO307", "WMO315", "WMO317", "WMO323"],
    reden: "Vraagt de productcodelijst die gemeente en aanbieder gebruiken.",
  },
  {
    code: "CS318",
    stand: "alleenIjw",
    berichten: ["WMO301"],
    reden: "Staat in de brontabel, maar niet in de iWmo-XSLT 2.10.5; het is tekst van iJw. CS050 weigert dezelfde waarde al.",
  },
] as const satisfies readonly BuitenBereik[];
