import { describeDuur, formatPercentage, makeVerhouding, parseVerhouding, type Vergelijking, type Verhouding } from "@wmo-kit/domain";

import type { Meetwaarde } from "../norm/normstap.js";

const HONDERD = 100n;

/** A ratio as a Dutch percentage: without decimals when it is whole, else with two. The exact fraction belongs beside it. */
export const describePercentage = (verhouding: Verhouding): string =>
  formatPercentage(verhouding, (verhouding.teller * HONDERD) % verhouding.noemer === 0n ? 0 : 2);

/** A ratio as a Dutch number, exact when it ends within two decimals: “7,5”; else as a fraction: “7 1/3”. */
export const describeGetal = ({ teller, noemer }: Verhouding): string => {
  if (noemer === 1n) return String(teller);
  if (HONDERD % noemer === 0n && teller >= 0n) {
    const honderdsten = (teller * HONDERD) / noemer;
    return `${honderdsten / HONDERD},${String(honderdsten % HONDERD).padStart(2, "0").replace(/0$/, "")}`;
  }
  const heel = teller / noemer;
  const rest = teller - heel * noemer;
  return heel === 0n ? `${teller}/${noemer}` : `${heel} ${rest < 0n ? -rest : rest}/${noemer}`;
};

/** The value of a norm in Dutch: “3 maanden”, “156”, “80%”. */
export const describeMeetwaarde = (waarde: Meetwaarde): string => {
  if (typeof waarde === "number") return parseVerhouding(waarde).map(describeGetal).unwrapOr(String(waarde));
  if ("eenheid" in waarde) return describeDuur(waarde);
  return makeVerhouding(waarde.teller, waarde.noemer).map(describePercentage).unwrapOr("onbekend");
};

const WOORDEN: Readonly<Record<Vergelijking, string>> = {
  "<=": "ten hoogste",
  "<": "minder dan",
  "=": "precies",
  ">=": "minstens",
  ">": "meer dan",
};

/** A norm in Dutch: “ten hoogste 3 maanden”, “minstens 80%”. */
export const describeGrens = (vergelijking: Vergelijking, waarde: Meetwaarde): string =>
  `${WOORDEN[vergelijking]} ${describeMeetwaarde(waarde)}`;
