import { XMLValidator } from "fast-xml-parser";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { drawMermaid } from "./draw-mermaid.js";
import { drawSvg } from "./draw-svg.js";
import { listRelatieregels, RELATIEKOP } from "./list-relatieregels.js";
import { parseNetwerkkaart, type Netwerkkaart } from "./netwerkkaart.js";
import { legUit } from "./tekening.js";

const VOORBEELD = {
  opdrachtnemer: "Zorg BV",
  rechtspersonen: [{ kenmerk: "Zorg BV" }, { kenmerk: "Holding <&> \"BV\"" }, { kenmerk: "Vastgoed BV" }],
  personen: [{ kenmerk: "bestuurder 1" }],
  relaties: [
    { soort: "belang", van: "bestuurder 1", naar: "Holding <&> \"BV\"", aandelen: "1", stemrecht: "1" },
    { soort: "belang", van: "Holding <&> \"BV\"", naar: "Zorg BV", aandelen: "3/4", stemrecht: null },
    { soort: "functie", van: "bestuurder 1", naar: "Zorg BV", functie: "bestuurder", geldigheid: { begindatum: "2020-01-01" } },
    { soort: "dienst", van: "Vastgoed BV", naar: "Zorg BV", omschrijving: "huur; 999900006", bedrag: 1_200_000 },
    { soort: "geldstroom", van: "Zorg BV", naar: "Vastgoed BV", aard: "lening", bedrag: null },
    { soort: "verband", van: "Zorg BV", naar: "Vastgoed BV", aard: "administratief" },
  ],
};
const voorbeeld = parseNetwerkkaart(VOORBEELD)._unsafeUnwrap();

const eenNaam = fc.oneof(fc.string({ unit: "binary", minLength: 1, maxLength: 40 }), fc.constantFrom("]]>", "<script>", "--> n0", '"]', "a & b", "%%{init}%%", "999900006"));
const eenKaart: fc.Arbitrary<Netwerkkaart> = fc.uniqueArray(eenNaam, { minLength: 1, maxLength: 7 }).chain((namen) =>
  fc
    .array(fc.record({ soort: fc.constant("verband"), van: fc.constantFrom(...namen), naar: fc.constantFrom(...namen), aard: fc.constantFrom("administratief", "juridisch") }), { maxLength: 8 })
    .map((relaties) => parseNetwerkkaart({ opdrachtnemer: namen[0], rechtspersonen: namen.slice(0, 4).map((kenmerk) => ({ kenmerk })), personen: namen.slice(4).map((kenmerk) => ({ kenmerk })), relaties })._unsafeUnwrap()),
);

describe("tekening van de netwerkkaart", () => {
  it("D-16.9: alle rechtspersonen, personen en relaties staan erop, en geen twee vakken over elkaar", () => {
    fc.assert(
      fc.property(eenKaart, (kaart) => {
        const { vakken, lijnen, breedte, hoogte } = legUit(kaart);
        expect(vakken.map(({ kenmerk }) => kenmerk)).toEqual([...kaart.rechtspersonen, ...kaart.personen].map(({ kenmerk }) => kenmerk));
        expect(lijnen.map(({ relatie }) => relatie)).toEqual(kaart.relaties.map((_, nummer) => nummer));
        vakken.forEach((een, nummer) => {
          expect(een.x - een.breedte / 2 >= 0 && een.x + een.breedte / 2 <= breedte && een.y - een.hoogte / 2 >= 0 && een.y + een.hoogte / 2 <= hoogte).toBe(true);
          for (const ander of vakken.slice(nummer + 1)) {
            expect(Math.abs(een.x - ander.x) >= (een.breedte + ander.breedte) / 2 || Math.abs(een.y - ander.y) >= (een.hoogte + ander.hoogte) / 2).toBe(true);
          }
        });
      }),
    );
  });

  it("D-16.9: de SVG is altijd geldige XML en dezelfde kaart geeft dezelfde tekening", () => {
    fc.assert(
      fc.property(eenKaart, (kaart) => {
        const svg = drawSvg(kaart);
        expect(XMLValidator.validate(svg)).toBe(true);
        expect(svg).toBe(drawSvg(kaart));
        expect(svg).not.toContain("<script");
        expect(svg).not.toContain("999900006");
      }),
    );
  });

  it("D-16.9: de SVG heeft een titel en een uitleg die erbij horen", () => {
    const svg = drawSvg(voorbeeld, "kaart-1");
    expect(svg).toMatch(/role="img" aria-labelledby="kaart-1-titel kaart-1-uitleg"/);
    expect(svg).toContain('<title id="kaart-1-titel">Netwerkkaart van Zorg BV</title>');
    expect(svg).toMatch(/<desc id="kaart-1-uitleg">4 rechtspersonen en personen en 6 relaties\./);
  });

  it("D-16.9: in Mermaid breekt geen kenmerk uit zijn vak", () => {
    expect(drawMermaid(voorbeeld).split("\n")).toEqual([
      "flowchart TB",
      '  n0[["Zorg BV"]]',
      '  n1["Holding #60;#38;#62; #34;BV#34;"]',
      '  n2["Vastgoed BV"]',
      '  n3(["bestuurder 1"])',
      '  n3 -->|"1. aandelen 100%, stemrecht 100%"| n1',
      '  n1 -->|"2. aandelen 75%, stemrecht onbekend"| n0',
      '  n3 -->|"3. bestuurder"| n0',
      expect.stringMatching(/^ {2}n2 -->\|"4\. dienst huur#59; .*, € 12\.000,00"\| n0$/),
      '  n0 -->|"5. lening, bedrag onbekend"| n2',
      '  n0 -->|"6. administratief verband"| n2',
      "",
    ]);
  });

  it("W-104.7: de tabel zegt van elke relatie de aard, de omvang en de periode", () => {
    expect(RELATIEKOP).toHaveLength(6);
    expect(listRelatieregels(voorbeeld)[2]).toEqual(["3", "bestuurder 1", "Zorg BV", "zeggenschap", "bestuurder", expect.stringContaining("1 januari 2020")]);
    expect(JSON.stringify(listRelatieregels(voorbeeld))).not.toContain("999900006");
  });
});
