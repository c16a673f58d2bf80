import { hasReferenceData, referenceDataNote } from "@wmo-kit/tooling-testing/reference-data";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { BERICHTEN, decodeBericht, describeError, encodeBericht, WMO305, type Bericht } from "../src/index.js";
import { judge, schemaVan } from "./libxml2.js";
import { willekeurigBericht } from "./willekeurig.js";

const encode = (bericht: Bericht): Uint8Array => encodeBericht(bericht).match((bytes) => bytes, (failure) => expect.fail(describeError(failure))); // prettier-ignore
const decode = (bytes: Uint8Array): Bericht => decodeBericht(bytes).match((bericht) => bericht, (failure) => expect.fail(describeError(failure))); // prettier-ignore

const bericht: fc.Arbitrary<Bericht> = fc.oneof(...BERICHTEN.map((beschrijving) => willekeurigBericht(beschrijving)));

/** Text cannot hold a bare CR: XML reads it as a line feed unless it is written as a reference, as the encoder does. */
describe("Rondgang", () => {
  it.each(BERICHTEN)("XSD: een geschreven $soort komt bij het lezen precies zo terug", (beschrijving) => {
    fc.assert(fc.property(willekeurigBericht(beschrijving), (wat) => void expect(decode(encode(wat))).toEqual(wat)), { numRuns: 100 });
  });

  it("XSD: schrijven is bepaald: hetzelfde bericht geeft dezelfde bytes, ook na een rondgang", () => {
    fc.assert(fc.property(bericht, (wat) => void expect(encode(decode(encode(wat)))).toEqual(encode(wat))), { numRuns: 100 });
  });

  it.skipIf(!hasReferenceData).each(BERICHTEN)(`XSD: het schema aanvaardt elk geschreven $soort${referenceDataNote}`, (beschrijving) => {
    const schema = schemaVan(beschrijving.soort);
    fc.assert(fc.property(willekeurigBericht(beschrijving), (wat) => void expect(judge(schema, encode(wat)).meldingen).toEqual([])), { numRuns: 60 });
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
