import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { eenVerhouding } from "../../test/arbitraries.js";
import { breuk } from "../../test/bouwers.js";
import { AFRONDINGEN, roundVerhouding } from "./afronding.js";
import { formatVerhouding, parseVerhouding } from "./parse-verhouding.js";
import { addVerhouding, compareVerhouding, divideVerhouding, multiplyVerhouding, subtractVerhouding } from "./verhouding-rekenen.js";
import { vereenvoudig } from "./verhouding.js";

const NUL = breuk(0, 1);
const EEN = breuk(1, 1);

describe("verhouding, wetten", () => {
  it("K-08: optellen en vermenigvuldigen houden zich aan de rekenregels, zonder verlies", () => {
    fc.assert(
      fc.property(eenVerhouding, eenVerhouding, eenVerhouding, (a, b, c) => {
        expect(addVerhouding(a, b)).toEqual(addVerhouding(b, a));
        expect(addVerhouding(addVerhouding(a, b), c)).toEqual(addVerhouding(a, addVerhouding(b, c)));
        expect(multiplyVerhouding(a, addVerhouding(b, c))).toEqual(addVerhouding(multiplyVerhouding(a, b), multiplyVerhouding(a, c)));
        expect(subtractVerhouding(addVerhouding(a, b), b)).toEqual(a);
        expect(addVerhouding(a, NUL)).toEqual(a);
        expect(multiplyVerhouding(a, EEN)).toEqual(a);
        if (b.teller !== 0n) expect(divideVerhouding(multiplyVerhouding(a, b), b)._unsafeUnwrap()).toEqual(a);
      }),
    );
  });

  it("K-08: een verhouding staat altijd in de kleinste termen, met een noemer boven nul", () => {
    const deelt = (deler: bigint, getal: bigint): boolean => getal % deler === 0n;
    fc.assert(
      fc.property(eenVerhouding, fc.bigInt({ min: 1n, max: 10n ** 9n }), (a, factor) => {
        expect(a.noemer > 0n).toBe(true);
        expect(vereenvoudig(a.teller * factor, a.noemer * factor)).toEqual(a);
        expect([2n, 3n, 5n, 7n, 11n, 13n].some((priem) => deelt(priem, a.teller) && deelt(priem, a.noemer))).toBe(false);
      }),
    );
  });

  it("K-08: vergelijken is kruislings vermenigvuldigen, en past bij het verschil", () => {
    fc.assert(
      fc.property(eenVerhouding, eenVerhouding, (a, b) => {
        const { teller } = subtractVerhouding(a, b);
        expect(compareVerhouding(a, b)).toBe(teller === 0n ? 0 : teller < 0n ? -1 : 1);
        expect(compareVerhouding(a, b)).toBe(-compareVerhouding(b, a) + 0);
        expect(compareVerhouding(a, a)).toBe(0);
      }),
    );
  });

  it("K-08: afronden blijft binnen één, en op halven binnen een half; de richting klopt met de naam", () => {
    const alsBreuk = (heel: bigint): ReturnType<typeof breuk> => breuk(heel, 1n);
    fc.assert(
      fc.property(eenVerhouding, (a) => {
        for (const afronding of AFRONDINGEN) {
          const verschil = subtractVerhouding(alsBreuk(roundVerhouding(a, afronding)), a);
          expect(compareVerhouding(verschil, breuk(-1, 1)) > 0 && compareVerhouding(verschil, EEN) < 0).toBe(true);
          if (afronding === "naar-beneden") expect(verschil.teller <= 0n).toBe(true);
          if (afronding === "naar-boven") expect(verschil.teller >= 0n).toBe(true);
          if (afronding === "naar-nul") expect(verschil.teller * a.teller <= 0n).toBe(true);
          if (afronding.startsWith("half")) {
            expect(compareVerhouding(verschil, breuk(1, 2)) <= 0 && compareVerhouding(verschil, breuk(-1, 2)) >= 0).toBe(true);
          }
        }
      }),
    );
  });

  it("K-08: wat is opgeschreven wordt precies zo teruggelezen", () => {
    fc.assert(
      fc.property(eenVerhouding, (a) => {
        expect(parseVerhouding(formatVerhouding(a))._unsafeUnwrap()).toEqual(a);
      }),
    );
  });

  it("K-08: een getal uit een instelling is het getal dat er staat: teruggedeeld is het hetzelfde getal", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }), (getal) => {
        const { teller, noemer } = parseVerhouding(getal)._unsafeUnwrap();
        const decimalen = noemer.toString().length + 20;
        const geschaald = (teller * 10n ** BigInt(decimalen)) / noemer;
        expect(Number(`${geschaald}e-${decimalen}`)).toBe(getal + 0);
      }),
    );
  });
});
