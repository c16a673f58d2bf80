import { readFileSync } from "node:fs";

import { describe, expect, it } from "vitest";

import { beslistermijn } from "./readme-wettelijk.js";
import { readmeTekst } from "./readme.js";

const sectie = readmeTekst.slice(readmeTekst.indexOf("## Statutory terms"));
const blok = (taal: string): string => new RegExp(`\`\`\`${taal}\n([\\s\\S]*?)\`\`\``).exec(sectie)?.[1] ?? "";

describe("README, wettelijke termijnen", () => {
  it("Wmo 2.3.5, Awb 4:15: het voorbeeld is de code die hier draait, en geeft de getoonde tekst", () => {
    expect(blok("ts")).toBe(readFileSync(new URL("./readme-wettelijk.ts", import.meta.url), "utf8"));
    expect(blok("text")).toBe(`${beslistermijn}\n`);
  });
});
