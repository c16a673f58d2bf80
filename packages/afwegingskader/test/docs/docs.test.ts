import { readFileSync } from "node:fs";

import { describe, expect, it } from "vitest";

import { PAGINAS, plaatsVan } from "../../scripts/docs/paginas.js";
import { renderTabel } from "../../scripts/docs/render-tabel.js";
import { ALLE_FOUTCODES } from "../../src/fout/foutcode.js";
import { LEVENSLOPEN } from "../../src/levenslopen.js";

const pagina = (naam: string): string => readFileSync(plaatsVan(naam), "utf8");

describe("Documentatie uit de rijen", () => {
  it.each(PAGINAS)("$naam: de pagina is die van de huidige rijen", ({ naam, render }) => {
    expect(pagina(naam)).toBe(render());
  });

  it("lifecycle.md A en B: de pagina heeft een hoofdstuk met tekening en tabel voor elke levensloop", () => {
    const hoofdstukken = pagina("levenslopen.md").split("\n## ").slice(1);
    expect(hoofdstukken.map((hoofdstuk) => hoofdstuk.slice(0, hoofdstuk.indexOf(" ")))).toEqual([...LEVENSLOPEN.keys()]);
    for (const hoofdstuk of hoofdstukken) {
      const { rijen } = LEVENSLOPEN.get(hoofdstuk.slice(0, hoofdstuk.indexOf(" "))) ?? { rijen: [] };
      expect(hoofdstuk.match(/^```mermaid\nstateDiagram-v2$/gm)).toHaveLength(1);
      expect(hoofdstuk.match(/^\| .* \|$/gm)).toHaveLength(rijen.length + 1);
    }
  });

  it("lifecycle.md C: de pagina noemt elke foutcode een keer, met zijn zin", () => {
    const rijen = [...pagina("foutcodes.md").matchAll(/^\| `([A-Z0-9_]+)` \| (?:blok|waarschuwing|toelichting) \| ([^|]+) \|/gm)];
    expect(rijen.map(([, code, tekst]) => [code, tekst])).toEqual(Object.entries(ALLE_FOUTCODES).map(([code, { tekst }]) => [code, tekst]));
  });

  it("Markdown: een streep of een regeleinde in een cel breekt de rij niet", () => {
    expect(renderTabel(["a"], [["x|y\nz"]])).toBe("| a |\n|---|\n| x\\|y z |");
  });
});
