import { readFileSync } from "node:fs";

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { BERICHTENOVERZICHT, type Berichtregel } from "../../scripts/docs/berichtenoverzicht.table.js";
import { PAGINAS, plaatsVan } from "../../scripts/docs/paginas.js";
import { renderTabel } from "../../scripts/docs/render-tabel.js";
import { BERICHTEN, CODELIJSTEN } from "../../src/index.js";
import { partijenVan } from "../../src/keten/partijen.js";
import { RETOURBERICHTEN } from "../../src/retour/retourpaar.js";
import { willekeurigBericht } from "../willekeurig.js";

const overzicht: readonly Berichtregel[] = BERICHTENOVERZICHT;
const pagina = (naam: string): string => readFileSync(plaatsVan(naam), "utf8");

describe("Documentatie uit de rijen", () => {
  it.each(PAGINAS)("$naam: de pagina is die van de huidige rijen", ({ naam, render }) => {
    expect(pagina(naam)).toBe(render());
  });

  it("COD002: de pagina noemt elk bericht een keer, met de code van de codelijst", () => {
    const rijen = [...pagina("berichten.md").matchAll(/^\| (WMO\d{3}) \| [^|]+ \| (\d{3}) \|/gm)].map(([, soort, code]) => ({ code, omschrijving: soort }));
    expect(rijen).toEqual(CODELIJSTEN.COD002.codes.map(({ code, omschrijving }) => ({ code, omschrijving })));
  });

  it("TR, CD, CS, RS: de pagina noemt 155 regels, elk een keer en met een reden", () => {
    const codes = [...pagina("regels.md").matchAll(/^\| ((?:TR|CD|CS|RS)\d{3}) \| [1-4, ]+ \| [^|]+ \| [^|]+ \| [^|]+\. \|$/gm)].map(([, code]) => code);
    expect(codes).toHaveLength(155);
    expect(new Set(codes).size).toBe(155);
  });

  it("berichtenoverzicht: het antwoord op een bericht is het retourbericht, en wie antwoordt is wie ontving", () => {
    const retouren = Object.entries(RETOURBERICHTEN).map(([soort, { soort: retour }]) => [soort, retour]);
    expect(overzicht.flatMap(({ soort, antwoord }) => (antwoord === undefined ? [] : [[soort, antwoord]]))).toEqual([...retouren, ["WMO323", "WMO325"]]);
    for (const { verzender, antwoord } of overzicht)
      if (antwoord !== undefined) expect(overzicht.find(({ soort }) => soort === antwoord)?.verzender).not.toBe(verzender);
  });

  it("IV028: de gemeente staat als Afzender in wat zij zelf stuurt, en in de retour daarop", () => {
    for (const { soort, verzender } of overzicht) {
      const heen = overzicht.find(({ antwoord, soort: eerste }) => antwoord === soort && eerste !== "WMO323")?.verzender ?? verzender;
      const beschrijving = BERICHTEN.find((rij) => rij.soort === soort);
      if (beschrijving === undefined) throw new Error(`no description of ${soort}`);
      const [bericht] = fc.sample(willekeurigBericht(beschrijving), { numRuns: 1, seed: 3 });
      if (bericht === undefined) throw new Error(`no sample of ${soort}`);
      expect(partijenVan(bericht).gemeente, soort).toBe(heen === "gemeente" ? bericht.header.afzender : bericht.header.ontvanger);
    }
  });

  it("Markdown: een streep of een regeleinde in een cel breekt de rij niet", () => {
    expect(renderTabel(["a"], [["x|y\nz"]])).toBe("| a |\n|---|\n| x\\|y z |");
  });
});
