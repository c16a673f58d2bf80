import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

import { describe, expect, it } from "vitest";

import { readProgramma } from "./programma.js";

const bouw = (bestanden: Readonly<Record<string, string>>): string => {
  const map = mkdtempSync(join(tmpdir(), "programma-"));
  for (const [naam, inhoud] of Object.entries(bestanden)) writeFileSync(join(map, naam), inhoud);
  return pathToFileURL(join(map, "main.js")).href;
};

describe("de naam van het programma", () => {
  it("KAST: dezelfde bestanden geven dezelfde naam, en één letter anders in welk bestand ook een andere", () => {
    const naam = readProgramma(bouw({ "main.js": "import './deel.js'", "deel.js": "1", "main.js.map": "a" }));
    expect(naam).toMatch(/^[0-9a-f]{64}$/);
    expect(readProgramma(bouw({ "main.js": "import './deel.js'", "deel.js": "1", "main.js.map": "b" }))).toBe(naam);
    expect(readProgramma(bouw({ "main.js": "import './deel.js'", "deel.js": "2" }))).not.toBe(naam);
    expect(readProgramma(bouw({ "main.js": "import './deel.js'", "deel.js": "1", "nog.mjs": "" }))).not.toBe(naam);
  });

  it("KAST: een programma dat uit de bron draait heeft geen naam, want andere bestanden kunnen zijn veranderd", () => {
    expect(readProgramma(import.meta.url)).toBeUndefined();
  });
});
