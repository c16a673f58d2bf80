import { OMREKENINGEN, type Eenheid, type Omrekening } from "./volume.table.js";

const TABEL: readonly Omrekening[] = OMREKENINGEN;

/**
 * How many of the claimed unit go into one of the assigned unit; undefined when the one may not be claimed for the other.
 *
 * @source iWmo 3.2, TR341
 */
export const factorNaar = (toegewezen: Eenheid, gedeclareerd: Eenheid): number | undefined =>
  toegewezen === gedeclareerd ? 1 : TABEL.find((rij) => rij.toegewezen === toegewezen && rij.gedeclareerd === gedeclareerd)?.factor;

/**
 * The finest division of a unit: volumes in several units add up exactly when each is expressed in it.
 *
 * @source iWmo 3.2, TR341
 */
export const fijnsteFactor = (toegewezen: Eenheid): number =>
  Math.max(1, ...TABEL.filter((rij) => rij.toegewezen === toegewezen).map(({ factor }) => factor));

/** The finest unit that may be claimed for an assigned one: minutes for hours. @source iWmo 3.2, TR341 */
export const fijnsteEenheid = (toegewezen: Eenheid): Eenheid =>
  TABEL.find((rij) => rij.toegewezen === toegewezen && rij.factor === fijnsteFactor(toegewezen))?.gedeclareerd ?? toegewezen;
