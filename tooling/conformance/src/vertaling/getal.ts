import { invariant, makeVerhouding, parseVerhouding, roundVerhouding, type Verhouding } from "@wmo-kit/domain";

const DECIMALEN = 6;
const SCHAAL = 10n ** BigInt(DECIMALEN);

/** The exact ratio of a JSON number: the decimals that are written. */
export const alsVerhouding = (getal: number): Verhouding => {
  const verhouding = parseVerhouding(getal);
  invariant(verhouding.isOk(), "een getal uit JSON is eindig");
  return verhouding.value;
};

const maalDeling = ({ teller, noemer }: Verhouding, maal: bigint, gedeeldDoor: bigint): Verhouding => {
  const verhouding = makeVerhouding(teller * maal, noemer * gedeeldDoor);
  invariant(verhouding.isOk(), "er wordt door iets anders dan nul gedeeld");
  return verhouding.value;
};

/** A ratio as a JSON number with at most six decimals, half up. @source topics.json, semantics */
export const alsGetal = (verhouding: Verhouding): number => {
  const afgerond = roundVerhouding(maalDeling(verhouding, SCHAAL, 1n), "half-weg-van-nul");
  const cijfers = (afgerond < 0n ? -afgerond : afgerond).toString().padStart(DECIMALEN + 1, "0");
  return Number(`${afgerond < 0n ? "-" : ""}${cijfers.slice(0, -DECIMALEN)}.${cijfers.slice(-DECIMALEN)}`);
};

/** A ratio as a percentage from 0 to 100; null when there is no ratio. @source topics.json, semantics */
export const alsPercentage = (verhouding: Verhouding | null): number | null =>
  verhouding === null ? null : alsGetal(maalDeling(verhouding, 100n, 1n));

/** A ratio in a unit that is so many times as large: minutes in hours, cents in euros. */
export const inEenheidVan = (verhouding: Verhouding, aantal: bigint): Verhouding => maalDeling(verhouding, 1n, aantal);
