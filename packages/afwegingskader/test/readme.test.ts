import { describe, expect, it } from "vitest";

import { LEVENSLOPEN } from "../src/levenslopen.js";
import { uitleg } from "./readme-voorbeeld.js";
import { readmeBlok, readmeTekst, voorbeeldbron } from "./readme.js";

describe("README", () => {
  it("W-50.2.1: het voorbeeld is de code die hier draait, en geeft de getoonde tekst", () => {
    expect(readmeBlok("ts")).toBe(voorbeeldbron());
    expect(readmeBlok("text")).toBe(`${uitleg.join("\n")}\n`);
  });

  it("lifecycle.md A en B: de tabel noemt elke levensloop met zijn titel", () => {
    const genoemd = [...readmeTekst.matchAll(/^\| ([AB]\d+) \| ([^|]+) \|/gm)].map(([, code, titel]) => [code, titel]);
    expect(genoemd).toEqual([...LEVENSLOPEN.values()].map(({ code, titel }) => [code, titel]));
  });
});
