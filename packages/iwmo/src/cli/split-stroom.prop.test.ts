import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { willekeurigeDeclaratie } from "../../test/declaraties.js";
import { encodeWmo323, splitWmo323, type Wmo323 } from "../index.js";
import { splitStroom } from "./split-stroom.js";

const nummers = (_: unknown, deel: number) => ({ identificatie: `DEEL${deel}`, declaratieNummer: `D${deel}` });

/** The parts as they come from a document in pieces of so many bytes; undefined for one that could not be read. */
const splitIn = async (bytes: Uint8Array, maximum: number, stuk: number): Promise<readonly (Wmo323 | undefined)[]> => {
  const stukken = Array.from({ length: Math.ceil(bytes.length / stuk) }, (_, i) => bytes.subarray(i * stuk, (i + 1) * stuk));
  const delen: (Wmo323 | undefined)[] = [];
  for await (const deel of splitStroom(stukken, { nummers, maximum })) delen.push(deel.isOk() ? deel.value : undefined);
  return delen;
};

describe("Knippen uit een stroom", () => {
  it("OP179: een declaratie die in stukken binnenkomt wordt precies zo geknipt als een die in het geheugen staat", async () => {
    const maxima = fc.integer({ min: 3000, max: 12_000 });
    await fc.assert(
      fc.asyncProperty(willekeurigeDeclaratie, maxima, fc.integer({ min: 50, max: 5000 }), async (bericht, maximum, stuk) => {
        const bytes = encodeWmo323(bericht)._unsafeUnwrap();
        // Between its true size and the room for the widest numbers a claim may be cut or not; both are right.
        fc.pre(Math.abs(bytes.length - maximum) > 100);
        const delen = splitWmo323(bericht, { nummers: (deel) => nummers(undefined, deel), maximum })._unsafeUnwrap();
        expect(await splitIn(bytes, maximum, stuk)).toEqual(delen.length === 1 ? [] : delen);
      }),
      { numRuns: 150 },
    );
  });

  it("XML: uit een afgekapte declaratie komt als laatste dat het niet ging", async () => {
    await fc.assert(
      fc.asyncProperty(willekeurigeDeclaratie, fc.double({ min: 0, max: 0.99, noNaN: true }), async (bericht, deel) => {
        const bytes = encodeWmo323(bericht)._unsafeUnwrap();
        const delen = await splitIn(bytes.subarray(0, Math.floor(bytes.length * deel)), 4000, 1000);
        expect(delen.at(-1)).toBeUndefined();
        expect(delen).not.toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});
