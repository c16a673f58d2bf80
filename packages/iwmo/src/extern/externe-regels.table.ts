/** One rule that asks an external source, and the code a return gives for it. */
export interface ExterneRegelRij {
  readonly code: string;
  readonly retourcode: string;
  readonly berichten: readonly string[];
  /** Dutch, for the coverage table: what it is decided with. */
  readonly reden: string;
}

const ALLE = ["WMO301", "WMO305", "WMO307", "WMO315", "WMO317", "WMO319", "WMO323", "WMO325"] as const;

/** The rules of level 4. @source iWmo 3.2, controleniveau 4; WJ001 */
export const EXTERNE_REGELS = [
  {
    code: "TR135",
    retourcode: "8848",
    berichten: ALLE,
    reden: "Met een externe bron: de systeemdatum van de ontvanger.",
  },
  {
    code: "TR346",
    retourcode: "9346",
    berichten: ["WMO323"],
    reden: "Binnen de prestatie; bij declareren in minuten met een externe bron: het contract, voor het uurtarief.",
  },
  {
    code: "TR378",
    retourcode: "S300",
    berichten: ALLE,
    reden: "Met een externe bron: de CBS-lijst met gemeentecodes zoals die toen gold.",
  },
  {
    code: "TR381",
    retourcode: "S329",
    berichten: ["WMO301", "WMO305", "WMO307", "WMO315", "WMO317", "WMO323"],
    reden: "Met een externe bron: de productcodelijst die gemeente en aanbieder gebruiken.",
  },
] as const satisfies readonly ExterneRegelRij[];

/** Code of a rule of level 4. */
export type ExterneRegelCode = (typeof EXTERNE_REGELS)[number]["code"];
