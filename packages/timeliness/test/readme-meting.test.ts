import { readFileSync } from "node:fs";

import { describe, expect, it } from "vitest";

import { MEETNORMEN } from "../src/norm/meetnormen.js";
import { uitlegVog } from "./readme-meting.js";
import { readmeBlok } from "./readme.js";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
const voorbeeld = readFileSync(new URL("./readme-meting.ts", import.meta.url), "utf8");

describe("README over metingen", () => {
  it("D-3.3: het voorbeeld is de code die hier draait, en geeft de getoonde tekst", () => {
    expect(readmeBlok("typescript")).toBe(voorbeeld);
    expect(readmeBlok("txt")).toBe(`${uitlegVog}\n`);
  });

  it("K-10: de tabel noemt elke norm over bewijs, terugblik, volume en dienstverlening, en geen andere", () => {
    const genoemd = [...readme.matchAll(/^\| `([DW]-[^`]+)` \|/gm)].map(([, id]) => id);
    expect(genoemd.sort()).toEqual(MEETNORMEN.map(({ id }) => id).sort());
  });
});
