import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { breuk, cent } from "../../test/bouwers.js";
import { parse } from "../parse.js";
import { AFRONDINGEN } from "../verhouding/afronding.js";
import { parseVerhouding } from "../verhouding/parse-verhouding.js";
import { addEurocent, multiplyEurocent, subtractEurocent, sumEurocent } from "./eurocent-rekenen.js";
import { Eurocent } from "./eurocent.js";
import { isEurocent, parseEurocent } from "./parse-eurocent.js";

const MEESTE = Number.MAX_SAFE_INTEGER;
const buitenBereik = { _tag: "BedragBuitenBereik" };

describe("eurocent", () => {
  it.each([0, 1, -1, 99_999_999, 999_999_999_999, MEESTE, -MEESTE])("LDT_Bedrag: %i is een bedrag", (bedrag) => {
    expect(parseEurocent(bedrag)._unsafeUnwrap()).toBe(bedrag);
    expect(isEurocent(bedrag)).toBe(true);
  });

  it.each([0.5, 1e-9, MEESTE + 1, -MEESTE - 1, 1e300])("LDT_Bedrag: %d is geen heel aantal eurocent dat te bewaren is", (bedrag) => {
    expect(parseEurocent(bedrag)._unsafeUnwrapErr().bevindingen).toEqual([{ pad: [], code: "geheelGetal" }]);
    expect(isEurocent(bedrag)).toBe(false);
  });

  it.each(["100", 100n, null, Number.NaN, Number.POSITIVE_INFINITY])("LDT_Bedrag: iets anders dan een getal (%#) is geen bedrag", (invoer) => {
    expect(parseEurocent(invoer)._unsafeUnwrapErr().bevindingen).toEqual([{ pad: [], code: "invalid_type" }]);
  });

  it("LDT_Bedrag: min nul is gewoon nul", () => {
    expect(Object.is(parseEurocent(-0)._unsafeUnwrap(), 0)).toBe(true);
  });

  it("K-08: optellen en aftrekken zijn op de cent", () => {
    expect(addEurocent(cent(10), cent(20))._unsafeUnwrap()).toBe(30);
    expect(subtractEurocent(cent(10), cent(20))._unsafeUnwrap()).toBe(-10);
    expect(sumEurocent([])._unsafeUnwrap()).toBe(0);
    expect(Object.is(subtractEurocent(cent(5), cent(5))._unsafeUnwrap(), 0)).toBe(true);
  });

  it("K-08: voorbij de grootste hele getallen komt een fout, nooit stil een ander bedrag", () => {
    expect(addEurocent(cent(MEESTE), cent(1))._unsafeUnwrapErr()).toEqual(buitenBereik);
    expect(addEurocent(cent(MEESTE), cent(MEESTE))._unsafeUnwrapErr()).toEqual(buitenBereik);
    expect(subtractEurocent(cent(-MEESTE), cent(2))._unsafeUnwrapErr()).toEqual(buitenBereik);
    expect(sumEurocent([cent(MEESTE), cent(1)])._unsafeUnwrapErr()).toEqual(buitenBereik);
    expect(multiplyEurocent(cent(MEESTE), breuk(3, 2), "naar-nul")._unsafeUnwrapErr()).toEqual(buitenBereik);
  });

  it("K-08: een som hangt niet af van de volgorde, ook als een tussenstand te groot zou zijn", () => {
    expect(sumEurocent([cent(MEESTE), cent(MEESTE), cent(-MEESTE)])._unsafeUnwrap()).toBe(MEESTE);
  });

  it("TR346: een uurtarief van € 52,50 maal 50 minuten is € 43,75", () => {
    expect(multiplyEurocent(cent(5250), breuk(50, 60), "half-weg-van-nul")._unsafeUnwrap()).toBe(4375);
  });

  it.each([
    ["€ 0,05 maal een half", 5, 1, 2, [3, 2, 2, 3, 2]],
    ["€ -0,05 maal een half", -5, 1, 2, [-3, -2, -3, -2, -2]],
    ["€ 0,07 maal een half", 7, 1, 2, [4, 4, 3, 4, 3]],
    ["€ 1,00 maal een derde", 100, 1, 3, [33, 33, 33, 34, 33]],
    ["€ -1,00 maal een derde", -100, 1, 3, [-33, -33, -34, -33, -33]],
    ["€ 1,00 maal twee derde", 100, 2, 3, [67, 67, 66, 67, 66]],
    ["een heel bedrag", 300, 1, 3, [100, 100, 100, 100, 100]],
    ["nul", 0, 7, 3, [0, 0, 0, 0, 0]],
  ])("TR346: %s rondt per manier af zoals met de hand", (_geval, bedrag, teller, noemer, verwacht) => {
    const uit = AFRONDINGEN.map((afronding) => multiplyEurocent(cent(bedrag), breuk(teller, noemer), afronding)._unsafeUnwrap());
    expect(uit).toEqual(verwacht);
    expect(uit.every((waarde) => !Object.is(waarde, -0))).toBe(true);
  });

  it("K-08: 1,005 als decimaal getal verliest geen halve cent", () => {
    expect(multiplyEurocent(cent(100), parseVerhouding("1.005")._unsafeUnwrap(), "half-weg-van-nul")._unsafeUnwrap()).toBe(101);
    expect(Math.round(100 * 1.005)).toBe(100);
  });

  it("LDT_Bedrag: lezen zonder schema geeft hetzelfde als het schema, met dezelfde bevinding", () => {
    const getal = fc.oneof(fc.double(), fc.integer(), fc.maxSafeInteger(), fc.constantFrom(-0, 2 ** 53, -(2 ** 53), Infinity, NaN, 12.5));
    fc.assert(
      fc.property(fc.oneof(getal, fc.anything()), (invoer) => {
        expect(parseEurocent(invoer)).toStrictEqual(parse(Eurocent, "Eurocent", invoer));
      }),
      { numRuns: 2000 },
    );
  });
});
