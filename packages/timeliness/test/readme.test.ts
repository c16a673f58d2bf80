import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { describe, expect, it, onTestFinished, vi } from "vitest";

import { uitleg } from "./readme-voorbeeld.js";
import { readmeBlok, voorbeeldbron } from "./readme.js";

const draaiBegin = async (dag: string): Promise<string> => {
  const map = mkdtempSync(fileURLToPath(new URL(".readme-", import.meta.url)));
  const geschreven: string[] = [];
  const luister = vi.spyOn(console, "log").mockImplementation((regel: string) => geschreven.push(regel));
  const woorden = process.argv;
  onTestFinished(() => {
    process.argv = woorden;
    luister.mockRestore();
    rmSync(map, { recursive: true });
  });
  writeFileSync(`${map}/termijn.mjs`, readmeBlok("js", "## Start"));
  process.argv = ["node", "termijn.mjs", dag];
  await import(/* @vite-ignore */ `${map}/termijn.mjs`);
  return geschreven.map((regel) => `${regel}\n`).join("");
};

describe("README", () => {
  it("Wmo 2.3.2: het programma van het begin geeft de getoonde uitleg", async () => {
    expect(await draaiBegin("2026-05-04")).toBe(readmeBlok("text", "## Start"));
  });

  it("Wmo 2.3.2: het programma van het begin zegt van een verkeerde datum hoe het moet", async () => {
    expect(await draaiBegin("4 mei")).toBe("Dit is geen datum. Schrijf hem als 2026-05-04.\n");
  });

  it("D-11.3, D-12.5, D-20.4: het voorbeeld is de code die hier draait, en geeft de getoonde tekst", () => {
    expect(readmeBlok("ts", "## Example")).toBe(voorbeeldbron());
    expect(readmeBlok("text", "## Example")).toBe(`${uitleg.join("\n\n")}\n`);
  });
});
