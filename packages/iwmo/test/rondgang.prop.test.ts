import { hasReferenceData, referenceDataNote } from "@wmo-kit/tooling-testing/reference-data";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { decodeBericht, describeError, encodeBericht, WMO301, WMO305, type Bericht } from "../src/index.js";
import { judge, openSchema } from "./libxml2.js";
import { willekeurigBericht } from "./willekeurig.js";

const encode = (bericht: Bericht): Uint8Array => encodeBericht(bericht).match((bytes) => bytes, (failure) => expect.fail(describeError(failure))); // prettier-ignore
const decode = (bytes: Uint8Array): Bericht => decodeBericht(bytes).match((bericht) => bericht, (failure) => expect.fail(describeError(failure))); // prettier-ignore

const bericht: fc.Arbitrary<Bericht> = fc.oneof(willekeurigBericht(WMO301), willekeurigBericht(WMO305));

/** Text cannot hold a bare CR: XML reads it as a line feed unless it is written as a reference, as the encoder does. */
describe("Rondgang", () => {
  it("XSD: wat geschreven is, komt bij het lezen precies zo terug", () => {
    fc.assert(fc.property(bericht, (wat) => void expect(decode(encode(wat))).toEqual(wat)), { numRuns: 400 });
  });

  it("XSD: schrijven is bepaald: hetzelfde bericht geeft dezelfde bytes, ook na een rondgang", () => {
    fc.assert(fc.property(bericht, (wat) => void expect(encode(decode(encode(wat)))).toEqual(encode(wat))), { numRuns: 100 });
  });

  it.skipIf(!hasReferenceData)(`XSD: het echte schema aanvaardt elk bericht dat geschreven wordt${referenceDataNote}`, () => {
    const schemas = { WMO301: openSchema("WMO301"), WMO305: openSchema("WMO305") };
    fc.assert(fc.property(bericht, (wat) => void expect(judge(schemas[wat.soort], encode(wat)).meldingen).toEqual([])), { numRuns: 300 });
  });

  it("XSD: een bericht met een verplicht veld minder wordt niet geschreven en de bevinding noemt dat veld", () => {
    fc.assert(
      fc.property(willekeurigBericht(WMO305), ({ client: { bsn: _, ...zonderBsn }, ...rest }) => {
        const onaf: unknown = { ...rest, client: zonderBsn };
        const failure = encodeBericht(onaf as Bericht)._unsafeUnwrapErr();
        expect(failure.bevindingen.map(({ path, oorzaak }) => [path, oorzaak._tag])).toEqual([["/Bericht/Client/Bsn", "ElementOntbreekt"]]);
      }),
      { numRuns: 20 },
    );
  });
});
