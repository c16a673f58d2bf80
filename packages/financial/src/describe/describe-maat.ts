import {
  formatEurocent,
  formatPercentage,
  makeVerhouding,
  multiplyVerhouding,
  parseEurocent,
  parseVerhouding,
  roundVerhouding,
  type Vergelijking,
  type Verhouding,
} from "@wmo-kit/domain";

import type { Eenheid } from "../jaarrekening/velden.table.js";
import type { Maateenheid, Normbedrag } from "../norm/financiele-norm.js";

const MEESTE_DECIMALEN = 8;
const HONDERD = 100n;

/** The fewest decimals that write a percentage exactly; null when no row of decimals up to the limit does. */
const exacteDecimalen = ({ teller, noemer }: Verhouding): number | null => {
  for (let decimalen = 0; decimalen <= MEESTE_DECIMALEN; decimalen += 1) {
    if ((teller * HONDERD * 10n ** BigInt(decimalen)) % noemer === 0n) return decimalen;
  }
  return null;
};

/** Enough decimals that a value just beside a round one is not written as that one. */
const leesbareDecimalen = (verhouding: Verhouding): number => {
  for (let decimalen = 2; decimalen < MEESTE_DECIMALEN; decimalen += 1) {
    if (!/,0+%$/.test(formatPercentage(verhouding, decimalen))) return decimalen;
  }
  return MEESTE_DECIMALEN;
};

/** A ratio as a Dutch percentage: exact when it can be, else “ongeveer” with as many decimals as it takes. @source norms.md K-08 */
export const describePercentage = (verhouding: Verhouding): string => {
  const exact = exacteDecimalen(verhouding);
  return exact === null ? `ongeveer ${formatPercentage(verhouding, leesbareDecimalen(verhouding))}` : formatPercentage(verhouding, exact);
};

/** A ratio as a Dutch number: exact when it can be, else “ongeveer”. */
export const describeGetal = (verhouding: Verhouding): string =>
  makeVerhouding(1, 100)
    .map((procent) => describePercentage(multiplyVerhouding(verhouding, procent)).replace("%", ""))
    .unwrapOr("");

/** An amount in Dutch: exact in cents, else “ongeveer” to the nearest cent. @unit eurocent */
export const describeBedrag = (centen: Verhouding): string =>
  parseEurocent(Number(roundVerhouding(centen, "half-weg-van-nul"))).match(
    (bedrag) => `${centen.noemer === 1n ? "" : "ongeveer "}${formatEurocent(bedrag)}`,
    () => `${describeGetal(centen)} eurocent`,
  );

const ACHTERVOEGSEL: Readonly<Record<Exclude<Eenheid, "eurocent">, string>> = {
  personen: "",
  fte: " fte",
  dagen: " dagen",
  uren: " uur",
};

/** A measured value in the words of its unit. */
export const describeMaat = (waarde: Verhouding, eenheid: Maateenheid | Eenheid): string => {
  switch (eenheid) {
    case "percentage":
      return describePercentage(waarde);
    case "eurocent":
      return describeBedrag(waarde);
    case "verhouding":
    case "aantal":
      return describeGetal(waarde);
    default:
      return `${describeGetal(waarde)}${ACHTERVOEGSEL[eenheid]}`;
  }
};

const leesWaarde = (waarde: Normbedrag): Verhouding | null =>
  (typeof waarde === "number" ? parseVerhouding(waarde) : makeVerhouding(waarde.teller, waarde.noemer)).unwrapOr(null);

/** The value of a norm in Dutch: “15%”, “€ 178.000,00”. */
export const describeNormbedrag = (waarde: Normbedrag, eenheid: Maateenheid): string => {
  const gelezen = leesWaarde(waarde);
  return gelezen === null ? "onbekend" : describeMaat(gelezen, eenheid);
};

/** A comparison in words. @source norms.md K-09 */
export const VERGELIJKINGEN: Readonly<Record<Vergelijking, string>> = {
  "<=": "ten hoogste",
  "<": "minder dan",
  "=": "precies",
  ">=": "minstens",
  ">": "meer dan",
};
