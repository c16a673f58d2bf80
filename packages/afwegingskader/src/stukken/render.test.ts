import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { VOLLEDIG } from "../../test/stukken/stukken.js";
import { escapeHtml, renderStukHtml } from "./render-html.js";
import { escapeMarkdown, renderStukMarkdown } from "./render-markdown.js";
import type { Stuk } from "./stuk.js";

const gouden = (bestand: string): string => new URL(`../../test/stukken/gouden/${bestand}`, import.meta.url).pathname;

const metTekst = (tekst: string): Stuk => ({
  soort: "warme-overdracht",
  overdracht: { van: tekst, situatie: tekst, watHelpt: tekst, wensVanInwoner: tekst, lopendeActies: [{ actie: tekst, eigenaar: tekst }] },
});

describe("stukken als tekst", () => {
  it.each(VOLLEDIG)("W-29.1, W-8.4, W-34, W-35, D-12.2: %s is de vastgelegde tekst, als Markdown en als HTML", async (naam, stuk) => {
    await expect(renderStukMarkdown(stuk)).toMatchFileSnapshot(gouden(`${naam}.md`));
    await expect(renderStukHtml(stuk)).toMatchFileSnapshot(gouden(`${naam}.html`));
  });

  it("W-34: een onvolledig stuk is een concept dat zegt wat er nog moet worden ingevuld", () => {
    const stuk: Stuk = { soort: "productbestelling", bestelling: { soort: "begeleiding" } };
    expect(renderStukMarkdown(stuk)).toMatch(/^# Productbestelling \(concept\)\n\n\*\*Nog invullen:\*\* ingangsdatum en duur, soort ondersteuning, omvang, financieringsvorm\n/);
    expect(renderStukHtml(stuk)).toContain("<h1>Productbestelling (concept)</h1>");
  });

  it("HTML: wat iemand schrijft, wordt nooit een element of attribuut", () => {
    const van = (html: string): string => html.replaceAll(/[^<>"]/g, "");
    const leeg = van(renderStukHtml(metTekst("x")));
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.constantFrom("<script>alert(1)</script>", '"><img src=x onerror=y>', "</dd></article>", "<!--")), (tekst) => {
        fc.pre(tekst.trim() !== "");
        return van(renderStukHtml(metTekst(tekst))) === leeg;
      }),
    );
  });

  it("HTML: teruglezen geeft de tekst die iemand schreef", () => {
    const namen: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };
    fc.assert(fc.property(fc.string(), (tekst) => escapeHtml(tekst).replaceAll(/&(#?\w+);/g, (_alles, naam: string) => namen[naam] ?? "") === tekst.trim()));
  });

  it("Markdown: wat iemand schrijft, begint nooit een eigen kop, lijst, tabel, koppeling of stuk HTML", () => {
    // Outside code every sign of Markdown that is left has a backslash before it.
    const kaal = (tekst: string): string => escapeMarkdown(tekst).replaceAll(/\\./gu, "");
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.constantFrom("# kop", "- punt", "1. een", "12) x", "[a](b)", "<b>", "a | b", "a\n\n# b", "===", "![x](y)", "`x`", "&lt;")), (tekst) => {
        expect(kaal(tekst)).not.toMatch(/[`*_[\]<>#|~&\n]/u);
        expect(escapeMarkdown(tekst)).not.toMatch(/^(?:[-+=]|\d+[.)])/u);
      }),
    );
  });

  it("Markdown: teruglezen geeft de tekst die iemand schreef, op een regel", () => {
    fc.assert(fc.property(fc.string(), (tekst) => escapeMarkdown(tekst).replaceAll(/\\(.)/gu, "$1") === tekst.trim().replaceAll(/\s+/gu, " ")));
  });
});
