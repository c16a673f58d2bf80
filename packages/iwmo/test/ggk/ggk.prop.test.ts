import { hasReferenceData, referenceDataNote } from "@wmo-kit/tooling-testing/reference-data";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { unwrapEnvelop, wrapBericht, type GgkEnvelop } from "../../src/ggk/index.js";
import { encodeUtf8 } from "../../src/xml/utf8.js";
import { judge } from "../libxml2.js";
import { eenHeenbericht, eenRetourbericht } from "./enveloppen.js";
import { openGgkSchema } from "./ggk-schema.js";

const tekst = (maxLength: number, minLength = 0): fc.Arbitrary<string> =>
  fc.string({ minLength, maxLength, unit: fc.constantFrom("a", "Z", "0", " ", "&", "<", ">", '"', "'", "\r", "\n", "\t", "é", "日", "🧑", "]]>") });

const systeem = fc.record(
  { organisatie: tekst(20), applicatie: tekst(10, 3), administratie: tekst(5), gebruiker: tekst(5) },
  { requiredKeys: ["organisatie", "applicatie"] },
);

const enveloppen: fc.Arbitrary<GgkEnvelop> = fc
  .record({ zender: systeem, ontvanger: systeem, functie: tekst(8), inhoud: fc.uint8Array(), bestandsnaam: tekst(20), retour: fc.boolean() })
  .map(({ zender, ontvanger, functie, inhoud, bestandsnaam, retour }) => {
    const { parameters, ...heen } = eenHeenbericht(inhoud);
    const bericht = { ...parameters.bericht, bestandsnaam };
    if (!retour) return { ...heen, stuurgegevens: { ...heen.stuurgegevens, zender, ontvanger, functie }, parameters: { ...parameters, bericht } };
    const antwoord = eenRetourbericht(inhoud);
    return {
      ...antwoord,
      stuurgegevens: { ...antwoord.stuurgegevens, zender, ontvanger, functie },
      parameters: { ...antwoord.parameters, bericht },
    };
  });

/** Pieces to break an envelope with: text of it is cut out, doubled, replaced or moved. */
const STUKKEN = ["", "<StUF:functie>x</StUF:functie>", "<GGK:bericht/>", " ", "x", "=", "&amp;", "<!-- c -->", "0", ' a="b"', "Di01", "<![CDATA[0001]]>", "é"];
const breuk = fc.record({ plaats: fc.nat(), lengte: fc.nat({ max: 60 }), stuk: fc.constantFrom(...STUKKEN), opTag: fc.boolean() });

const breek = (xml: string, { plaats, lengte, stuk, opTag }: { plaats: number; lengte: number; stuk: string; opTag: boolean }): string => {
  const ruw = 230 + (plaats % (xml.length - 230));
  const hier = opTag ? Math.max(xml.indexOf("<", ruw), 0) || ruw : ruw;
  const eind = opTag ? Math.max(xml.indexOf("\r\n", hier), hier) : Math.min(xml.length, hier + lengte);
  return xml.slice(0, hier) + stuk + xml.slice(lengte % 3 === 0 ? hier : eind);
};

/** The lexical form of base64Binary, as the schema standard spells it. @source XML Schema 1.0 part 2, 3.2.16 */
const BASE64 = /^(?:(?:[A-Za-z0-9+/] ?){4})*(?:(?:[A-Za-z0-9+/] ?){3}[A-Za-z0-9+/]|(?:[A-Za-z0-9+/] ?){2}[AEIMQUYcgkosw048] ?=|[A-Za-z0-9+/] ?[AQgw] ?= ?=)?$/;

/** libxml2 passes over characters that base64 does not have, which the schema standard does not allow; so that is asked apart. */
const isBase64 = (xml: string): boolean => {
  const [, inhoud = ""] = /<GGK:bericht[^>]*>([^]*?)<\/GGK:bericht>/.exec(xml) ?? [];
  const tekst = inhoud.replace(/<!--[^]*?-->/g, "").replace(/<!\[CDATA\[([^]*?)\]\]>/g, "$1").replace(/[ \t\r\n]+/g, " ").trim();
  return BASE64.test(tekst);
};

it("GGK: elke envelop komt na schrijven en lezen gelijk terug", () => {
  fc.assert(
    fc.property(enveloppen, (envelop) => {
      expect(unwrapEnvelop(wrapBericht(envelop)._unsafeUnwrap())._unsafeUnwrap()).toEqual(envelop);
    }),
  );
});

describe.skipIf(!hasReferenceData)(`GGk-envelop en libxml2${referenceDataNote}`, () => {
  const schema = hasReferenceData ? openGgkSchema() : undefined;

  it("GGK: elke geschreven envelop is geldig volgens het echte schema", () => {
    fc.assert(
      fc.property(enveloppen, (envelop) => schema !== undefined && judge(schema, wrapBericht(envelop)._unsafeUnwrap()).geldig),
      { numRuns: 60 },
    );
  });

  it("GGK: van kapotte enveloppen keurt het lezen precies af wat libxml2 met het echte schema afkeurt", () => {
    const [heen, retour] = [eenHeenbericht(), eenRetourbericht()].map((envelop) => Buffer.from(wrapBericht(envelop)._unsafeUnwrap()).toString("utf8"));
    const oordelen = { geldig: 0, ongeldig: 0 };
    fc.assert(
      fc.property(fc.boolean(), fc.array(breuk, { minLength: 1, maxLength: 2 }), (isHeen, breuken) => {
        const xml = breuken.reduce(breek, (isHeen ? heen : retour) ?? "");
        const geldig = schema !== undefined && judge(schema, encodeUtf8(xml)).geldig;
        oordelen[geldig ? "geldig" : "ongeldig"] += 1;
        expect([unwrapEnvelop(xml).isOk(), xml]).toEqual([geldig && isBase64(xml), xml]);
      }),
      { numRuns: 1500 },
    );
    expect(Math.min(oordelen.geldig, oordelen.ongeldig)).toBeGreaterThan(50);
  });
});
