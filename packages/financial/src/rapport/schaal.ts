import { addVerhouding, compareVerhouding, divideVerhouding, makeVerhouding, multiplyVerhouding, roundVerhouding, subtractVerhouding, type Verhouding } from "@wmo-kit/domain";

/** Puts exact values on a line of so many pixels. */
export interface Schaal {
  /** Where a value stands, to a tenth of a pixel. @unit pixels */
  readonly plek: (waarde: Verhouding) => string;
}

const TIENDE = 10n;

/** Room left on both sides of the values. @unit part of the range */
const RAND = makeVerhouding(1, 10);

const tekst = (tienden: bigint): string => {
  const teken = tienden < 0n ? "-" : "";
  const grootte = tienden < 0n ? -tienden : tienden;
  return grootte % TIENDE === 0n ? `${teken}${grootte / TIENDE}` : `${teken}${grootte / TIENDE}.${grootte % TIENDE}`;
};

/** A scale on which all values fit; null without values. When all are equal they stand in the middle. */
export const maakSchaal = (waarden: readonly Verhouding[], van: number, tot: number): Schaal | null => {
  const [eerste, ...rest] = waarden;
  if (eerste === undefined || RAND.isErr()) return null;
  const minst = rest.reduce((laagst, waarde) => (compareVerhouding(waarde, laagst) < 0 ? waarde : laagst), eerste);
  const meest = rest.reduce((hoogst, waarde) => (compareVerhouding(waarde, hoogst) > 0 ? waarde : hoogst), eerste);
  const rand = multiplyVerhouding(subtractVerhouding(meest, minst), RAND.value);
  const [onder, boven] = [subtractVerhouding(minst, rand), addVerhouding(meest, rand)];
  const lengte = makeVerhouding((tot - van) * Number(TIENDE), 1);
  const begin = BigInt(van) * TIENDE;
  const midden = (BigInt(van) + BigInt(tot)) * (TIENDE / 2n);
  return {
    plek: (waarde) =>
      lengte
        .andThen((heel) => divideVerhouding(subtractVerhouding(waarde, onder), subtractVerhouding(boven, onder)).map((deel) => multiplyVerhouding(deel, heel)))
        .match((afstand) => tekst(begin + roundVerhouding(afstand, "half-weg-van-nul")), () => tekst(midden)),
  };
};
