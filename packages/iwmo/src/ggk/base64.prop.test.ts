import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { encodeUtf8 } from "../xml/utf8.js";
import { decodeBase64, encodeBase64 } from "./base64.js";

const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString("latin1");
const gelijk = (a: Uint8Array | undefined, b: Uint8Array): boolean => a !== undefined && Buffer.compare(a, b) === 0;

describe("Base64", () => {
  it("RFC4648: schrijft en leest wat Node schrijft, voor elke reeks bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const tekst = Buffer.from(bytes).toString("base64");
        expect(latin(encodeBase64(bytes))).toBe(tekst);
        expect(gelijk(decodeBase64(tekst), bytes)).toBe(true);
      }),
    );
  });

  it("XSD 3.2.16: witruimte op elke plaats verandert niets", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), fc.array(fc.tuple(fc.nat(), fc.constantFrom(" ", "\n", "\r\n", "\t"))), (bytes, blanks) => {
        let tekst = Buffer.from(bytes).toString("base64");
        for (const [plaats, blank] of blanks) {
          const hier = plaats % (tekst.length + 1);
          tekst = tekst.slice(0, hier) + blank + tekst.slice(hier);
        }
        expect(gelijk(decodeBase64(tekst), bytes)).toBe(true);
      }),
    );
  });

  // RFC 4648 section 10 and the canonical rule of XSD 1.0: the bits left over are zero.
  it.each(["A", "AA", "AAA", "AA=", "A===", "AB==", "AAB=", "AAAA=", "AAAA====", "=", "A=A=", "AA==AAAA", "AA-_", "ÀAAA", "日AAA"])("XSD 3.2.16: %s is geen base64", (tekst) => {
    expect(decodeBase64(tekst)).toBeUndefined();
  });

  it("RFC4648: de voorbeelden van de standaard kloppen", () => {
    for (const [tekst, base64] of [["", ""], ["f", "Zg=="], ["fo", "Zm8="], ["foo", "Zm9v"], ["foob", "Zm9vYg=="], ["fooba", "Zm9vYmE="], ["foobar", "Zm9vYmFy"]] as const)
      expect(latin(encodeBase64(encodeUtf8(tekst)))).toBe(base64);
  });
});
