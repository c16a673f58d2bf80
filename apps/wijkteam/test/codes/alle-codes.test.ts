import { readdirSync, readFileSync } from "node:fs";

import { hasReferenceData, readReferenceText, referenceDataNote } from "@wmo-kit/tooling-testing/reference-data";
import { describe, expect, it } from "vitest";

import { ELDERS } from "./elders.js";

const MAP = new URL(".", import.meta.url);
const TABELLEN = readdirSync(MAP).filter((naam) => naam.endsWith(".table.ts"));
const BEREIKT = new Set(TABELLEN.flatMap((naam) => [...readFileSync(new URL(naam, MAP), "utf8").matchAll(/code: "([A-Z_]+)"/gu)].map(([, code = ""]) => code)));

const leesSectieC = (): readonly { readonly code: string; readonly zin: string; readonly eisen: string }[] =>
  [...(readReferenceText("requirements/lifecycle.md").split(/^# C\. /mu)[1] ?? "").matchAll(/^\| ([A-Z_0-9]+) \| (?:block|warn|info) \| (.+?) \| (.+?) \|$/gmu)].map(([, code = "", zin = "", eisen = ""]) => ({ code, zin, eisen }));

describe.skipIf(!hasReferenceData)(`elke foutcode van het wijkteam${referenceDataNote}`, () => {
  const vanWijkteam = hasReferenceData ? leesSectieC().filter(({ eisen }) => /\bW-/u.test(eisen)) : [];

  it("lifecycle.md C: elke code met een eis van het wijkteam wordt in een test van deze map bereikt, of staat met een reden apart", () => {
    expect(vanWijkteam.length).toBeGreaterThan(50);
    expect(vanWijkteam.filter(({ code }) => !BEREIKT.has(code) && !(code in ELDERS)).map(({ code, eisen }) => `${code} (${eisen})`)).toEqual([]);
  });

  it("lifecycle.md C: wat apart staat bestaat, hoort bij het wijkteam, wordt niet ook bereikt, en de genoemde test noemt de code en haar zin", () => {
    const codes = new Map(vanWijkteam.map(({ code, zin }) => [code, zin]));
    expect(Object.keys(ELDERS).filter((code) => !codes.has(code) || BEREIKT.has(code))).toEqual([]);
    const zonder = Object.entries(ELDERS).filter(([code, pad]) => {
      const tekst = readFileSync(new URL(`../../${pad}`, import.meta.url), "utf8").replaceAll("\\.", ".");
      return !tekst.includes(code) || !tekst.includes(codes.get(code) ?? code);
    });
    expect(zonder).toEqual([]);
  });

  it("lifecycle.md C: de zin in de tabellen is woord voor woord die van de bron", () => {
    const tekst = TABELLEN.map((naam) => readFileSync(new URL(naam, MAP), "utf8")).join("\n");
    expect(vanWijkteam.filter(({ code, zin }) => BEREIKT.has(code) && !tekst.includes(zin)).map(({ code, zin }) => `${code}: ${zin}`)).toEqual([]);
  });
});
