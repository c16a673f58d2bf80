import { readFileSync } from "node:fs";

import { describe, expect, it } from "vitest";

import { TABELLEN } from "../scripts/docs/tabellen.js";
import { gemarkeerdeTabellen, vervangTabellen } from "../scripts/docs/vervang-tabellen.js";
import { uitleg } from "./readme-voorbeeld.js";
import { readmeBlok, readmeTekst } from "./readme.js";

describe("README", () => {
  it("D-24.1.c: het voorbeeld is de code die hier draait, en geeft de getoonde tekst", () => {
    expect(readmeBlok("ts")).toBe(readFileSync(new URL("./readme-voorbeeld.ts", import.meta.url), "utf8"));
    expect(readmeBlok("text")).toBe(`${uitleg.join("\n\n")}\n`);
  });

  it("K-10: elke tabel van rijen staat één keer in de README en is die van de huidige rijen", () => {
    expect([...gemarkeerdeTabellen(readmeTekst)].sort()).toEqual(Object.keys(TABELLEN).sort());
    expect(readmeTekst).toBe(vervangTabellen(readmeTekst, TABELLEN));
  });
});
