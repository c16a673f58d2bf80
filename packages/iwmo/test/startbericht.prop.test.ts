import { hasReferenceData, referenceDataNote } from "@wmo-kit/tooling-testing/reference-data";
import type { IsoDatum } from "@wmo-kit/domain";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { decodeWmo305, encodeWmo305, listToewijzingen, makeStartbericht, WMO301, type Wmo301 } from "../src/index.js";
import { judge, schemaVan } from "./libxml2.js";
import { willekeurigBericht } from "./willekeurig.js";

const schrijf = (toewijzingsbericht: Wmo301, toewijzingNummer: number): Uint8Array =>
  makeStartbericht(toewijzingsbericht, {
    toewijzingNummer,
    begindatum: "2026-05-12" as IsoDatum,
    identificatie: "START-1",
    dagtekening: "2026-05-13" as IsoDatum,
  })
    .andThen(encodeWmo305)
    ._unsafeUnwrap();

const metToewijzing = willekeurigBericht(WMO301).chain((bericht) =>
  fc.constantFrom(...listToewijzingen(bericht)).map(({ toewijzingNummer }) => ({ bericht, toewijzingNummer })),
);

describe("Startbericht bij een willekeurige toewijzing", () => {
  it.skipIf(!hasReferenceData)(`XSD: het schema aanvaardt het startbericht van elke toewijzing${referenceDataNote}`, () => {
    const schema = schemaVan("WMO305");
    fc.assert(
      fc.property(metToewijzing, ({ bericht, toewijzingNummer }) => {
        expect(judge(schema, schrijf(bericht, toewijzingNummer)).meldingen).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it("WMO305: het startbericht noemt dezelfde client en dezelfde toewijzing", () => {
    fc.assert(
      fc.property(metToewijzing, ({ bericht, toewijzingNummer }) => {
        const { header, client } = decodeWmo305(schrijf(bericht, toewijzingNummer))._unsafeUnwrap();
        expect([header.afzender, header.ontvanger]).toEqual([bericht.header.ontvanger, bericht.header.afzender]);
        expect([client.bsn, client.startProducten[0]?.toewijzingNummer]).toEqual([bericht.client.bsn, toewijzingNummer]);
      }),
    );
  });
});
