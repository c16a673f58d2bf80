/**
 * Trained skills that some steps of the procedure ask of the person who takes them, with the words people use for them.
 *
 * @source W-72.7, W-72.8, W-70.1, W-11.8, D-5.2
 */
export const BEKWAAMHEDEN = {
  indicatiestelling: "opleiding indicatiestelling Wmo",
  pgb: "scholing in pgb",
  veiligheid: "scholing in veiligheid",
  regie: "scholing in casus- en procesregie",
  mbo3: "werk- en denkniveau mbo 3",
  mbo4: "werk- en denkniveau mbo 4 in zorg of welzijn",
} as const satisfies Readonly<Record<string, string>>;

/** A trained skill of a person. */
export type Bekwaamheid = keyof typeof BEKWAAMHEDEN;
