/** How the help is paid, and who sits at the table. */
export interface Gespreksvraag {
  readonly financiering: "zin" | "pgb";
  readonly deelnemers: readonly string[];
}

/** With a pgb the provider is not at the table; with zorg in natura it may be. @source W-39 */
export const magAanTafel = ({ financiering, deelnemers }: Gespreksvraag): boolean =>
  financiering !== "pgb" || !deelnemers.includes("zorgaanbieder");
