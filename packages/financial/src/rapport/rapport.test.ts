import { XMLValidator } from "fast-xml-parser";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { datum, getal, VOORBEELD } from "../../test/bouwers.js";
import { parseJaarrekening, type Jaarrekening } from "../jaarrekening/jaarrekening.js";
import { escapeMarkdown, escapeXml } from "../tekst/escape.js";
import { makeDossier, type Dossier } from "./dossier.js";
import { drawBand } from "./draw-band.js";
import { drawTrend } from "./draw-trend.js";
import { renderHtml, renderHtmlFragment } from "./render-html.js";
import { renderMarkdown } from "./render-markdown.js";
import { maakSchaal } from "./schaal.js";

const jaar = (boekjaar: number, balans: object = {}, rechtspersoon = "Zorg BV"): Jaarrekening =>
  parseJaarrekening({ ...VOORBEELD, rechtspersoon, boekjaar: { begindatum: `${boekjaar}-01-01`, einddatum: `${boekjaar}-12-31` }, balans: { ...VOORBEELD.balans, ...balans } })._unsafeUnwrap();

const dossier = (jaren: readonly [Jaarrekening, ...Jaarrekening[]]): Dossier => makeDossier({ partij: "dagbesteding", jaren, peildatum: datum("2026-07-01"), wntKlasse: "II" });

const twee = dossier([jaar(2024, { eigenVermogen: 38_000_000 }), jaar(2025)]);
const toets = (naam: string, uit: Dossier = twee) => {
  const gevonden = uit.oordeel.toetsen.find(({ waarde }) => waarde.toets === naam);
  return gevonden ?? expect.unreachable(naam);
};

describe("dossier", () => {
  it("D-24.1, D-24.2: elke toets staat er met oordeel, redenen en bron, en wat niet getoetst kon worden ook", () => {
    const markdown = renderMarkdown(twee);
    for (const { waarde } of twee.oordeel.toetsen) expect(markdown).toContain(`(${waarde.toets})`);
    expect(markdown).toMatch(/\| toets \| gemeten \| norm \| oordeel \|\n\|---\|---\|---\|---\|/);
    expect(markdown).toMatch(/\| Solvabiliteit.* \| 30% \| minstens 20% en ten hoogste 40% \| voldoet \|/);
    const oud = renderMarkdown(makeDossier({ partij: "dagbesteding", jaren: [jaar(2020)], peildatum: datum("2020-12-31"), wntKlasse: "II" }));
    expect(oud).toMatch(/^- D-24\.1\.b: /m);
  });

  it("D-24.1.d: een verandering die de norm volgend jaar mist staat er als signaal", () => {
    // 39% to 22% in a year: the same again is 5%.
    const signaal = renderMarkdown(dossier([jaar(2024, { eigenVermogen: 39_000_000 }), jaar(2025, { eigenVermogen: 22_000_000 })]));
    expect(signaal).toMatch(/Let op: bij dezelfde verandering wordt de norm volgend jaar gemist\. Dit is een signaal en geen oordeel/);
  });

  it("D-24.1: het HTML-dossier is goed gevormd, en elke tekening heeft een titel, een uitleg en woorden ernaast", () => {
    const fragment = renderHtmlFragment(twee);
    expect(XMLValidator.validate(fragment)).toBe(true);
    const tekeningen = fragment.match(/<svg /g) ?? [];
    expect(tekeningen.length).toBeGreaterThan(10);
    expect(fragment.match(/<figure><svg [^>]*role="img" aria-labelledby="[^"]+"[^>]*><title id="[^"]+">[^<]+<\/title><desc id="[^"]+">[^<]+<\/desc>/g)).toHaveLength(tekeningen.length);
    expect(fragment.match(/<figcaption>[^<]+<\/figcaption>/g)).toHaveLength(tekeningen.length);
    const ids = [...fragment.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, namen = ""] of fragment.matchAll(/aria-labelledby="([^"]+)"/g)) for (const naam of namen.split(" ")) expect(ids).toContain(naam);
    expect(fragment).not.toMatch(/<td><\/td>|<th[^>]*><\/th>/);
  });

  it("D-24.1: een kenmerk met tekens van HTML of Markdown blijft gewone tekst, en een Bsn komt er niet in", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary", minLength: 1 }), fc.constantFrom("<script>alert(1)</script>", "a|b", "](x)", "&lt;", "*vet*", "999900006")), (kenmerk) => {
        const een = dossier([jaar(2025, {}, kenmerk)]);
        const [html, markdown] = [renderHtml(een), renderMarkdown(een)];
        expect(html).not.toContain("<script>");
        expect(XMLValidator.validate(renderHtmlFragment(een))).toBe(true);
        expect(markdown.split("\n").filter((regel) => regel.startsWith("# "))).toHaveLength(1);
        for (const tekst of [html, markdown]) expect(tekst).not.toContain("999900006");
      }),
      { numRuns: 25 },
    );
  });

  it("D-24.1: de pagina heeft niets van buiten nodig", () => {
    const html = renderHtml(twee);
    expect(html).toMatch(/^<!doctype html><html lang="nl">/);
    expect(html.replaceAll('xmlns="http://www.w3.org/2000/svg"', "")).not.toMatch(/https?:|src=|<script|<link|url\(/);
  });
});

describe("tekeningen", () => {
  it("D-24.1.d: de stip staat tussen de twee grenzen, en de uitleg noemt waarde en norm", () => {
    const svg = drawBand(toets("D-24.1.d"), "x") ?? "";
    const stip = Number(/<circle cx="([\d.]+)"/.exec(svg)?.[1]);
    const [onder = Number.NaN, boven = Number.NaN] = [...svg.matchAll(/<line x1="([\d.]+)"[^>]*stroke-dasharray/g)].map(([, x]) => Number(x));
    // 20%, 30% and 40% are evenly spread over the drawing.
    expect(stip - onder).toBeCloseTo(boven - stip, 0);
    expect(stip).toBeGreaterThan(onder);
    expect(svg).toContain('<desc id="x-uitleg">Gemeten 30%; de norm is minstens 20% en ten hoogste 40%.</desc>');
  });

  it("K-10: zonder waarde of zonder norm is er niets te tekenen", () => {
    expect(drawBand(toets("D-24.1.e"), "x")).toBeNull();
    expect(drawBand(toets("D-24.1.d", dossier([jaar(2025, { eigenVermogen: null })])), "x")).toBeNull();
    const trend = twee.trends.find((een) => een.toets === "D-24.1.d") ?? expect.unreachable();
    expect(drawTrend({ ...trend, punten: trend.punten.slice(1) }, "x")).toBeNull();
  });

  it("D-24.1.d: door de jaren staat een hogere waarde hoger, en een onbekend jaar breekt de lijn", () => {
    const drie = dossier([jaar(2023, { eigenVermogen: 20_000_000 }), jaar(2024, { eigenVermogen: null }), jaar(2025)]);
    const svg = drawTrend(drie.trends.find((een) => een.toets === "D-24.1.d") ?? expect.unreachable(), "t") ?? "";
    const [eerste, laatste] = [...svg.matchAll(/<circle cx="[\d.]+" cy="([\d.]+)"/g)].map(([, y]) => Number(y));
    expect(laatste).toBeLessThan(eerste ?? Number.NaN);
    expect(/ d="([^"]*)"/.exec(svg)?.[1]?.match(/M/g)).toHaveLength(2);
    expect(svg).toMatch(/<desc id="t-uitleg">[^<]*2023[^<]*: 20%; [^<]*: onbekend; [^<]*: 30%\.<\/desc>/);
  });

  it("K-08: op de schaal staat een grotere waarde verder, en alles past", () => {
    const eenWaarde = fc.tuple(fc.integer({ min: -1000, max: 1000 }), fc.integer({ min: 1, max: 1000 })).map(([teller, noemer]) => getal(`${teller}/${noemer}`));
    fc.assert(
      fc.property(fc.array(eenWaarde, { minLength: 1, maxLength: 8 }), (waarden) => {
        const schaal = maakSchaal(waarden, 20, 400) ?? expect.unreachable();
        const plekken = waarden.map((waarde) => ({ getal: Number(waarde.teller) / Number(waarde.noemer), x: Number(schaal.plek(waarde)) })).sort((a, b) => a.getal - b.getal);
        plekken.forEach(({ x }, nummer) => expect(x >= 20 && x <= 400 && x >= (plekken[nummer - 1]?.x ?? 0)).toBe(true));
      }),
    );
    expect(maakSchaal([], 0, 1)).toBeNull();
    expect(maakSchaal([getal("1/3")], 20, 400)?.plek(getal("1/3"))).toBe("210");
  });

  it("K-08: tekst wordt veilig voor HTML en voor Markdown", () => {
    expect(escapeXml(`<a b="c">'&\u0000\ud800\u000b`)).toBe("&lt;a b=&quot;c&quot;&gt;&#39;&amp;");
    expect(escapeMarkdown("a|b\n# c *d* <e> &")).toBe("a\\|b # c \\*d\\* \\<e\\> &amp;");
    expect(["# kop", "- lijst", "1. lijst", "12) lijst", "---", "1.234,56"].map(escapeMarkdown)).toEqual(["\\# kop", "\\- lijst", "1\\. lijst", "12\\) lijst", "\\---", "1\\.234,56"]);
  });
});
