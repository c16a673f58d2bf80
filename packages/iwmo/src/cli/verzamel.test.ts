import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { willekeurigeDeclaratie } from "../../test/declaraties.js";
import { EIGEN_VOORBEELDEN, REFERENTIEVOORBEELDEN } from "../../test/voorbeelden.js";
import { decodeWmo323, decodeWmo325, encodeWmo323 } from "../index.js";
import { verzamelWmo323, verzamelWmo325 } from "./verzamel.js";

const voorbeelden = (soort: string) => [...EIGEN_VOORBEELDEN, ...REFERENTIEVOORBEELDEN].filter((voorbeeld) => voorbeeld.soort === soort);

describe("Een bericht uit delen samengesteld", () => {
  it.each(voorbeelden("WMO323"))("WMO323: $naam is hetzelfde als in één keer gelezen, ook als het niet goed is", async ({ bytes }) => {
    expect(await verzamelWmo323([bytes])).toEqual(decodeWmo323(bytes));
  });

  it.each(voorbeelden("WMO325"))("WMO325: $naam is hetzelfde als in één keer gelezen, ook als het niet goed is", async ({ bytes }) => {
    expect(await verzamelWmo325([bytes])).toEqual(decodeWmo325(bytes));
  });

  it("WMO323: elke declaratie komt heel uit de stroom, met dezelfde cliënten en prestaties in dezelfde volgorde", async () => {
    await fc.assert(
      fc.asyncProperty(willekeurigeDeclaratie, async (bericht) => {
        expect((await verzamelWmo323([encodeWmo323(bericht)._unsafeUnwrap()]))._unsafeUnwrap()).toEqual(bericht);
      }),
      { numRuns: 100 },
    );
  });
});
