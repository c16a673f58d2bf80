import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { Bericht, decodeJson, decodeXml, encodeXml } from "../src/index.js";
import { compileVorm } from "../src/schema/compile-vorm.js";
import { schrijfXml } from "../src/xml/schrijf-xml.js";
import { BERICHTEN, INHOUDEN, ruwBericht } from "./berichten.js";
import { ajvOordeel, xsdOordeel } from "./schemas.js";

/** Rules about what fields mean together, or about a number: no schema language can say them. */
const BUITEN_HET_SCHEMA = new Set(["elfproef", "alleenNullen", "bsn", "eindeVoorBegin", "frequentieBijEenheid", "artikelBijGrond", "blijftEnVervalt", "route"]);

const rauw = fc.constantFrom(...INHOUDEN.map(([, inhoud]) => ruwBericht(inhoud)));

const WAARDEN = [
  "", " ", "x", "a\nb", "\u0000", "\u{1F600}", "2026-02-30", "2026-13-01", "0000-01-01", "2024-02-29", " 2026-05-01", "2026-05-01Z", "2026-04-13T08:30Z", "2026-04-13T24:00:00Z",
  "2026-04-13T08:30:00+14:00", "2026-04-13T08:30:00-05:30", "16", "1", "99", "07A031", "é".repeat(5), "😀".repeat(5), "zin", "pgb", "123456789", "999900018", "000000000", "12345678", "00000000",
  "a".repeat(100), "a".repeat(101), "-x", "dossier-999900006", "0268", "268", 0, 1, 99_999_999, 100_000_000, 1.5, -1, true, false, null, [], {}, ["a"],
]; // prettier-ignore

const isObject = (waarde: unknown): waarde is Record<string, unknown> => typeof waarde === "object" && waarde !== null;

const plekken = (waarde: unknown, pad: readonly string[] = []): readonly (readonly string[])[] =>
  isObject(waarde) ? Object.entries(waarde).flatMap(([naam, deel]) => [[...pad, naam], ...plekken(deel, [...pad, naam])]) : [];

/** Puts something else in one place, or takes it away. */
const wijzig = (bericht: unknown, pad: readonly string[], anders: unknown): unknown => {
  const kopie: unknown = structuredClone(bericht);
  let deel: unknown = kopie;
  for (const naam of pad.slice(0, -1)) deel = isObject(deel) ? deel[naam] : undefined;
  const laatste = pad.at(-1) ?? "";
  if (isObject(deel) && !Array.isArray(deel)) {
    if (anders === undefined) delete deel[laatste];
    else deel[laatste] = anders;
  }
  return kopie;
};

const gewijzigd = rauw.chain((bericht) =>
  fc
    .record({ pad: fc.constantFrom(...plekken(bericht), ["onbekend"], ["inhoud", "onbekend"]), anders: fc.oneof(fc.constantFrom(...WAARDEN, undefined), fc.string({ unit: "binary", maxLength: 8 })) })
    .map(({ pad, anders }) => wijzig(bericht, pad, anders)),
);

/** Whether we and another validator say the same; where only we refuse, it is for what no schema can say. */
const expectGelijk = (onze: readonly string[], hunne: readonly string[]): void => {
  if (onze.length === 0) expect(hunne).toEqual([]);
  else if (hunne.length === 0) expect(onze.filter((code) => !BUITEN_HET_SCHEMA.has(code))).toEqual([]);
};

const codesVan = (uitslag: ReturnType<typeof decodeJson>): readonly string[] => (uitslag.isOk() ? [] : uitslag.error.bevindingen.map(({ code }) => code));

describe("W-98.4: JSON, XML en hun schema's zeggen hetzelfde", () => {
  it("W-98.4: wat wij van JSON vinden, vindt ajv met het gepubliceerde schema ook", () => {
    fc.assert(fc.property(gewijzigd, (bericht) => expectGelijk(codesVan(decodeJson(JSON.stringify(bericht))), ajvOordeel(JSON.parse(JSON.stringify(bericht))))), { numRuns: 1500 });
  });

  it("W-98.4: wat wij van XML vinden, vindt libxml2 met het gepubliceerde XSD ook", () => {
    fc.assert(
      fc.property(gewijzigd, (bericht) => {
        const xml = schrijfXml(bericht, compileVorm(Bericht), "bericht", "urn:wmo-kit:backoffice:1");
        expectGelijk(codesVan(decodeXml(xml)), xsdOordeel(xml));
      }),
      { numRuns: 1000 },
    );
  });

  it("W-98.4: een bericht dat in de ene vorm goed is, is het in de andere ook, en is dan hetzelfde", () => {
    fc.assert(
      fc.property(gewijzigd, (bericht) => {
        const uitJson = decodeJson(JSON.stringify(bericht));
        if (uitJson.isErr()) return;
        expect(decodeXml(encodeXml(uitJson.value)._unsafeUnwrap())._unsafeUnwrap()).toEqual(uitJson.value);
      }),
      { numRuns: 600 },
    );
  });

  it("W-98.4: XML die op een plaats is stukgemaakt, wordt door ons en door libxml2 geweigerd of door beide gelezen", () => {
    const mutant = fc.constantFrom(...BERICHTEN).chain(([, bericht]) => {
      const regels = encodeXml(bericht)._unsafeUnwrap().split("\n");
      return fc
        .record({ plek: fc.integer({ min: 1, max: regels.length - 2 }), soort: fc.constantFrom("weg", "dubbel", "wissel", "tekst", "naam", "attribuut", "cdata", "commentaar", "ruimte"), ander: fc.integer({ min: 2, max: regels.length - 2 }) })
        .map(({ plek, soort, ander }) => {
          const uit = [...regels];
          const regel = uit[plek] ?? "";
          if (soort === "weg") uit.splice(plek, 1);
          else if (soort === "dubbel") uit.splice(plek, 0, regel);
          else if (soort === "wissel") [uit[plek], uit[ander]] = [uit[ander] ?? "", regel];
          else if (soort === "tekst") uit.splice(plek + 1, 0, "los");
          else if (soort === "naam") uit[plek] = regel.replaceAll(/(<\/?)([a-z])/g, "$1x$2");
          else if (soort === "attribuut") uit[plek] = regel.replace(">", ' a="1">');
          else if (soort === "cdata") uit[plek] = regel.replace(/>([^<>&]+)</, "><![CDATA[$1]]><");
          else if (soort === "commentaar") uit.splice(plek, 0, "<!-- een opmerking -->");
          else uit[plek] = regel.replace(/>([^<>]+)</, "> $1 <");
          return uit.join("\n");
        });
    });
    fc.assert(
      fc.property(mutant, (xml) => expectGelijk(codesVan(decodeXml(xml)), xsdOordeel(xml))),
      { numRuns: 1000 },
    );
  });
});
