const MET_PUNTEN = /^-?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/;
const ZONDER_PUNTEN = /^-?\d+(?:,\d+)?$/;

/** Reads a number as people in the Netherlands write it: a comma before the decimals, a dot between the thousands if one likes. */
export const parseGetal = (tekst: string): number | undefined => {
  const invoer = tekst.replaceAll(/\s/g, "");
  if (!MET_PUNTEN.test(invoer) && !ZONDER_PUNTEN.test(invoer)) return undefined;
  const getal = Number(invoer.replaceAll(".", "").replace(",", "."));
  return Number.isFinite(getal) && Math.abs(getal) <= Number.MAX_SAFE_INTEGER ? getal : undefined;
};

/** Writes a number with a comma before the decimals, all of them, so that it reads back as the same number. */
export const formatGetal = (getal: number): string => getal.toLocaleString("nl-NL", { useGrouping: false, maximumFractionDigits: 20 });
