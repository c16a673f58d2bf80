import { createHash } from "node:crypto";

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { canonicalize } from "./canonicalize.js";
import { hashTekst } from "./hash-tekst.js";

const tekstVan = (waarde: unknown): string => canonicalize(waarde)._unsafeUnwrap();

describe("canonicalize", () => {
  it("RFC 8785 3.2.2: het voorbeeld uit de standaard", () => {
    const waarde: unknown = JSON.parse(String.raw`{
      "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
      "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
      "literals": [null, true, false]
    }`);
    expect(tekstVan(waarde)).toBe(
      String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
    );
  });

  it("RFC 8785 3.2.3: velden staan op volgorde van hun UTF-16-eenheden", () => {
    const waarde = {
      "\u20ac": "Euro Sign",
      "\r": "Carriage Return",
      "\ufb33": "Hebrew Letter Dalet With Dagesh",
      "1": "One",
      "\u{1f600}": "Emoji: Grinning Face",
      "\u0080": "Control",
      "\u00f6": "Latin Small Letter O With Diaeresis",
    };
    expect([...tekstVan(waarde).matchAll(/:"([A-Z][^"]*)"/g)].map(([, naam]) => naam)).toEqual([
      "Carriage Return",
      "One",
      "Control",
      "Latin Small Letter O With Diaeresis",
      "Euro Sign",
      "Emoji: Grinning Face",
      "Hebrew Letter Dalet With Dagesh",
    ]);
  });

  it.each([
    ["0000000000000000", "0"],
    ["8000000000000000", "0"],
    ["0000000000000001", "5e-324"],
    ["7fefffffffffffff", "1.7976931348623157e+308"],
    ["4340000000000000", "9007199254740992"],
    ["444b1ae4d6e2ef50", "1e+21"],
    ["3eb0c6f7a0b5ed8d", "0.000001"],
    ["41b3de4355555553", "333333333.3333332"],
  ])("RFC 8785 bijlage B: het getal met de bits %s is %s", (bits, tekst) => {
    expect(tekstVan(new DataView(Uint8Array.from(bits.match(/../g) ?? [], (paar) => Number.parseInt(paar, 16)).buffer).getFloat64(0))).toBe(tekst);
  });

  it.each([
    ["een getal zonder einde", { a: [1, Number.POSITIVE_INFINITY] }, "/a/1"],
    ["een bigint", { a: 1n }, "/a"],
    ["een functie", { a: { b: () => 1 } }, "/a/b"],
    ["een half teken", ["\ud800"], "/0"],
  ])("RFC 8785 3.1: %s heeft geen canonieke tekst, en de fout zegt waar", (_wat, waarde, pad) => {
    expect(canonicalize(waarde)._unsafeUnwrapErr()).toEqual({ _tag: "NietCanoniek", pad });
  });

  it("RFC 8785: teruglezen geeft dezelfde waarde, in welke volgorde de velden ook stonden", () => {
    const omgekeerd = (waarde: unknown): unknown => {
      if (typeof waarde !== "object" || waarde === null) return waarde;
      if (Array.isArray(waarde)) return waarde.map(omgekeerd);
      return Object.fromEntries(Object.entries(waarde).reverse().map(([veld, deel]) => [veld, omgekeerd(deel)]));
    };
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), (waarde) => {
        const tekst = canonicalize(waarde);
        fc.pre(tekst.isOk());
        expect(JSON.parse(tekst._unsafeUnwrap())).toEqual(JSON.parse(JSON.stringify(waarde)));
        expect(tekstVan(omgekeerd(waarde))).toBe(tekst._unsafeUnwrap());
      }),
    );
  });

  it("RFC 8785: een veld zonder waarde telt als afwezig", () => {
    expect(tekstVan({ b: undefined, a: 1 })).toBe('{"a":1}');
  });
});

describe("hashTekst", () => {
  it.each([
    ["", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
    ["abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"],
  ])("FIPS 180-4: de hash van '%s' is die van de standaard", (tekst, hash) => {
    expect(hashTekst(tekst)).toBe(hash);
  });

  it("FIPS 180-4: dezelfde hash als die van Node", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme" }), (tekst) => hashTekst(tekst) === createHash("sha256").update(tekst, "utf8").digest("hex")));
  });
});
