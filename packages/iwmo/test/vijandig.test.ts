import { describe, expect, it } from "vitest";

import { decodeBericht, validateBericht } from "../src/index.js";
import { fixture } from "./voorbeelden.js";

const bericht = fixture("wmo305-start.xml");
const MEGA = 1_000_000;
const in305 = (tekst: string): string => bericht.replace("<wmo305:Client>", `<wmo305:Client>${tekst}`);

/** How much longer twice the input may take before it is no longer in proportion. */
const tijd = (werk: () => unknown): number => {
  const begin = performance.now();
  werk();
  return performance.now() - begin;
};

describe("Vijandige invoer", () => {
  it.each<readonly [string, string]>([
    ["10.000 lagen diep", in305("<a>".repeat(10_000) + "</a>".repeat(10_000))],
    ["10.000 lagen diep en niet gesloten", "<a>".repeat(10_000)],
    ["een miljoen onbekende elementen", in305("<a/>".repeat(MEGA))],
    ["honderdduizend attributen", in305(`<a ${Array.from({ length: 100_000 }, (_, i) => `a${i}=""`).join(" ")}/>`)],
    ["honderdduizend namespaces", in305(`<a ${Array.from({ length: 100_000 }, (_, i) => `xmlns:a${i}="u"`).join(" ")}>${"<a0:b/>".repeat(100_000)}</a>`)],
    ["een naam van een miljoen tekens", in305(`<${"a".repeat(MEGA)}/>`)],
    ["een waarde van een miljoen tekens", bericht.replace(">Waalbrugge<", `>${"é".repeat(MEGA)}<`)],
    ["een miljoen verwijzingen", bericht.replace(">Waalbrugge<", `>${"&amp;".repeat(MEGA)}<`)],
    ["tweehonderdduizend stukjes CDATA", bericht.replace(">Waalbrugge<", `>${"<![CDATA[a]]>".repeat(200_000)}<`)],
    ["een getal van een miljoen cijfers", bericht.replace(">700100300<", `>${"0".repeat(MEGA)}9<`)],
    ["een verwijzing van een miljoen cijfers", bericht.replace(">Waalbrugge<", `>&#${"9".repeat(MEGA)};<`)],
    ["een commentaar dat niet eindigt", `${bericht}<!--${"-".repeat(MEGA)}`],
    ["een miljoen spaties in een datum", bericht.replace(">2026-05-12<", `>${" ".repeat(MEGA)}2026-05-12<`)],
    ["een miljoen regels", in305("\n".repeat(MEGA))],
  ])("XML: %s wordt binnen de tijd afgehandeld, zonder fout te gooien", (_, xml) => {
    expect(tijd(() => expect(Array.isArray(validateBericht(xml))).toBe(true))).toBeLessThan(10_000);
  }); // prettier-ignore

  it("RS031: commentaar van honderdduizend punten en spaties kost geen exponentiele tijd", () => {
    const xml = fixture("wmo301-volledig.xml").replace("Dagbesteding in de buurt", ". ".repeat(100_000));
    expect(tijd(() => expect(validateBericht(xml)).toEqual([]))).toBeLessThan(2_000);
  });

  it("XSD: meer dan duizend bevindingen worden geteld, niet bewaard", () => {
    const bevindingen = validateBericht(in305("<a/>".repeat(5_000)));
    expect(bevindingen).toHaveLength(1001);
    expect(bevindingen.at(-1)?.oorzaak).toEqual({ _tag: "MeerBevindingen", aantal: 4_000 });
  });

  it("XML: elk begin van een bericht is ongeldig en niets gooit", () => {
    for (let lengte = 0; lengte < bericht.trimEnd().length; lengte += 7) expect(decodeBericht(bericht.slice(0, lengte)).isErr()).toBe(true);
  });

  it("XML: willekeurige bytes geven een bevinding", () => {
    for (const bytes of [[0], [0xff], [0x3c], [0x3c, 0x00], [0xef, 0xbb, 0xbf], [0x3c, 0x3f], [0xef]]) expect(decodeBericht(Uint8Array.from(bytes)).isErr()).toBe(true);
  });
});
