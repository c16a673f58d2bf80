import type { Omvang } from "../../release-3-2/basisgroepen.table.js";

/** A unit of volume, as the code list numbers it. @source iWmo 3.2, WJ756 */
export type Eenheid = Omvang["eenheid"];

/** A unit and the way in which support in that unit is delivered, which decides how weeks are counted. */
export interface EenheidUitvoering {
  readonly eenheid: Eenheid;
  readonly uitvoering: "inspanningsgericht" | "outputgericht";
  readonly bron: string;
}

const IV077 = "iWmo 3.2, IV077";

/**
 * Which units are counted by effort and which by output. IV077 names minuut, uur and stuks; dagdeel and etmaal
 * are time as well (IV042, example 1A) and follow the same method.
 */
export const UITVOERING_PER_EENHEID = [
  { eenheid: "01", uitvoering: "inspanningsgericht", bron: IV077 },
  { eenheid: "04", uitvoering: "inspanningsgericht", bron: IV077 },
  { eenheid: "14", uitvoering: "inspanningsgericht", bron: "iWmo 3.2, IV077 met IV042" },
  { eenheid: "16", uitvoering: "inspanningsgericht", bron: "iWmo 3.2, IV077 met IV042" },
  { eenheid: "82", uitvoering: "outputgericht", bron: IV077 },
  { eenheid: "83", uitvoering: "outputgericht", bron: IV077 },
  { eenheid: "84", uitvoering: "inspanningsgericht", bron: IV077 },
] as const satisfies readonly EenheidUitvoering[];

/** What was assigned in one unit may be claimed in another, so many of them to one. */
export interface Omrekening {
  readonly toegewezen: Eenheid;
  readonly gedeclareerd: Eenheid;
  readonly factor: number;
  readonly bron: string;
}

/** Units that may stand in for the assigned one: minutes for hours, not the other way. */
export const OMREKENINGEN = [
  { toegewezen: "04", gedeclareerd: "01", factor: 60, bron: "iWmo 3.2, TR341" },
] as const satisfies readonly Omrekening[];

/** A product category that may always be claimed for a fixed number of weeks per product period. */
export interface VasteWeken {
  readonly categorie: string;
  /** @unit weeks */
  readonly weken: number;
  readonly bron: string;
}

/** Hulp bij het huishouden: six times the weekly volume, whatever the month. */
export const VASTE_WEKEN = [{ categorie: "01", weken: 6, bron: "iWmo 3.2, TR321 en IV077" }] as const satisfies readonly VasteWeken[];
