/** Lines up rows of text in columns, for a terminal. */
export const formatTabel = (koppen: readonly string[], rijen: readonly (readonly string[])[]): string => {
  const breedten = koppen.map((kop, kolom) => Math.max(kop.length, ...rijen.map((rij) => (rij[kolom] ?? "").length)));
  const schrijf = (rij: readonly string[]): string => rij.map((cel, kolom) => cel.padEnd(breedten[kolom] ?? 0)).join("  ").trimEnd();
  return [schrijf(koppen), schrijf(breedten.map((breedte) => "─".repeat(breedte))), ...rijen.map(schrijf)].join("\n");
};
