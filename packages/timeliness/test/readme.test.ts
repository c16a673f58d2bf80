import { describe, expect, it } from "vitest";

import { uitleg } from "./readme-voorbeeld.js";
import { readmeBlok, voorbeeldbron } from "./readme.js";

describe("README", () => {
  it("D-11.3, D-12.5, D-20.4: het voorbeeld is de code die hier draait, en geeft de getoonde tekst", () => {
    expect(readmeBlok("ts")).toBe(voorbeeldbron());
    expect(readmeBlok("text")).toBe(`${uitleg.join("\n\n")}\n`);
  });
});
