import { readFileSync } from "node:fs";

import { applyContractprofiel, checkContractprofiel, parseContractprofiel, type Norm } from "@wmo-kit/domain";
import { describe, expect, it } from "vitest";

import { renderTabel } from "../scripts/docs/render-tabel.js";
import { TABELLEN } from "../scripts/docs/tabellen.js";
import { gemarkeerdeTabellen, vervangTabellen } from "../scripts/docs/vervang-tabellen.js";
import { plaatsVanProfiel, rijenVan, schrijfProfiel } from "../scripts/profielen/maak-profiel.js";
import { makeRekenregels } from "../src/instelling/timeliness-instelling.js";
import { makeKalender } from "../src/kalender/kalender.js";
import { listVerplichtingen } from "../src/verplichting/list-verplichtingen.js";
import { agenda } from "./readme-agenda.js";
import { readmeBlok, readmeTekst } from "./readme.js";

describe("README uit de rijen", () => {
  it("K-10: elke tabel staat één keer in de README en is die van de huidige rijen", () => {
    expect([...gemarkeerdeTabellen(readmeTekst)].sort()).toEqual(Object.keys(TABELLEN).sort());
    expect(readmeTekst).toBe(vervangTabellen(readmeTekst, TABELLEN));
  });

  it("K-10: een tabel zonder merkteken blijft staan en een streep in een cel breekt de rij niet", () => {
    const tekst = "a\n<!-- rijen: x -->\noud\n<!-- einde rijen -->\n<!-- rijen: y -->\n\n<!-- einde rijen -->\n";
    expect(vervangTabellen(tekst, { y: () => renderTabel(["k"], [["a|b\nc"]]) })).toBe(
      "a\n<!-- rijen: x -->\noud\n<!-- einde rijen -->\n<!-- rijen: y -->\n| k |\n|---|\n| a\\|b c |\n<!-- einde rijen -->\n",
    );
  });

  it("RFC 5545: het voorbeeld van de agenda is de code die hier draait, en geeft de getoonde tekst", () => {
    expect(readmeBlok("typescript agenda")).toBe(readFileSync(new URL("./readme-agenda.ts", import.meta.url), "utf8"));
    const getoond = readmeBlok("ics");
    expect(getoond.split("\n")).toHaveLength(12);
    expect(agenda.replaceAll("\r\n", "\n").startsWith(getoond)).toBe(true);
  });
});

describe.each(["dagbesteding", "wijkteam"] as const)("standaardprofiel %s", (partij) => {
  const tekst = readFileSync(plaatsVanProfiel(partij), "utf8");
  const profiel = parseContractprofiel(JSON.parse(tekst))._unsafeUnwrap();
  const rijen = rijenVan(partij) as readonly Norm<unknown>[];

  it("K-10: het bestand is dat van de huidige rijen en past op de tabellen", () => {
    expect(tekst).toBe(schrijfProfiel(partij));
    expect(checkContractprofiel(rijen, profiel).isOk()).toBe(true);
  });

  it("K-10: elke rij staat erin, met een waarde of met de lezing die de waarde bepaalt", () => {
    const genoemd = new Set(profiel.afwijkingen.map(({ norm }) => norm));
    const lezingen = new Set(profiel.lezingen.map(({ id }) => id));
    const gemist = rijen.filter(({ id, lezing }) => !genoemd.has(id) && !lezingen.has(lezing?.id ?? ""));
    expect(gemist.map(({ id }) => id)).toEqual([]);
    expect(rijen.length).toBeGreaterThan(25);
  });

  it("K-10: toepassen verandert geen waarde, geen vergelijking en geen venster", () => {
    const kern = (lijst: readonly Norm<unknown>[]) =>
      lijst.map(({ id, waarde, vergelijking, regime, geldigheid }) => JSON.stringify([id, waarde, vergelijking, regime, geldigheid])).sort();
    expect(kern(applyContractprofiel(rijen, profiel))).toEqual(kern(rijen));
  });

  it("K-10: toepassen verandert geen dag in de lijst van verplichtingen", () => {
    const kalender = makeKalender();
    const regels = makeRekenregels(profiel)._unsafeUnwrap();
    for (const jaar of [2021, 2026, 2027]) {
      const dagen = (anders: object) =>
        listVerplichtingen({ partij, jaar, kalender, ...anders })
          .map(({ gedateerd, zonderDag }) => [gedateerd.map(({ sleutel, datum }) => `${sleutel} ${datum}`), zonderDag.map(({ norm, reden }) => [norm, reden._tag])])
          ._unsafeUnwrap();
      expect(dagen({ profiel, ...regels })).toEqual(dagen({}));
    }
  });
});
