import * as fc from "fast-check";
import { XmlDocument, XmlElement } from "libxml2-wasm";
import { describe, expect, it } from "vitest";

import { BERICHTEN, checkNiveau2, encodeBericht, validateBericht, type Bericht, type Bevinding } from "../src/index.js";
import { willekeurigBericht } from "./willekeurig.js";

/** The same path for a processor that is not ours. */
const naarXpath = (pad: string): string => pad.replace(/\/(\w+)(\[\d+\])?/g, (_, naam: string, nummer = "[1]") => `/*[local-name()='${naam}']${nummer}`);

const zoek = (document: XmlDocument, pad: string): XmlElement | undefined => {
  const gevonden = document.get(naarXpath(pad));
  return gevonden instanceof XmlElement ? gevonden : undefined;
};

const plaatsenVan = ({ oorzaak }: Bevinding): readonly string[] => (oorzaak._tag === "RegelOvertreden" ? oorzaak.plaatsen : []);
const kern = (bevindingen: readonly Bevinding[]): readonly string[] => bevindingen.map((bevinding) => [bevinding.rule, ...plaatsenVan(bevinding)].join(" ")).sort();

const heeftNummerWaarNodig = (document: XmlDocument, pad: string): boolean =>
  [...pad.matchAll(/\/(\w+)(\[\d+\])?/g)].every(([stap, naam = "", nummer], i, stappen) => {
    const ouder = stappen.slice(0, i).map(([eerder]) => eerder).join("");
    return (document.find(`${naarXpath(ouder)}/*[local-name()='${naam}']`).length > 1) === (nummer !== undefined) || stap === ""; // prettier-ignore
  });

describe.each(BERICHTEN)("Niveau 2 op willekeurige berichten: $soort", (beschrijving) => {
  it("XSLT: elke genoemde plaats bestaat, heeft een nummer als er meer zijn, en staat op de regel die libxml2 noemt", () => {
    fc.assert(
      fc.property(willekeurigBericht<Bericht>(beschrijving), (bericht) => {
        const bytes = encodeBericht(bericht)._unsafeUnwrap();
        const bevindingen = validateBericht(bytes);
        const document = XmlDocument.fromBuffer(bytes);
        try {
          for (const bevinding of bevindingen) {
            expect(zoek(document, bevinding.path)?.line).toBe(bevinding.line);
            for (const plaats of plaatsenVan(bevinding)) expect([plaats, zoek(document, plaats) !== undefined, heeftNummerWaarNodig(document, plaats)]).toEqual([plaats, true, true]);
          }
        } finally {
          document.dispose();
        }
        expect(kern(checkNiveau2(bericht))).toEqual(kern(bevindingen));
      }),
      { numRuns: 40 },
    );
  });
});
