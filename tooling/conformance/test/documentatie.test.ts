import { readFileSync } from "node:fs";

import { describe, expect, it } from "vitest";

import { ONDERWERPEN } from "../src/onderwerpen.table.js";
import { DOCUMENTATIE } from "../src/plaatsen.js";
import { vervangOnderwerpen } from "../src/render-onderwerpen.js";
import { runConformance } from "../src/run-conformance.js";
import { inMap } from "./bestanden.js";

const pagina = readFileSync(DOCUMENTATIE, "utf8");

describe("docs/conformance.md", () => {
  it("K-07: de onderwerpen op de pagina zijn die van de uitvoerder; anders: pnpm --filter @wmo-kit/tooling-conformance run docs", () => {
    expect(vervangOnderwerpen(pagina, ONDERWERPEN)).toBe(pagina);
    for (const [naam, { uitleg }] of ONDERWERPEN) expect(pagina).toContain(`### \`${naam}\`\n\n${uitleg}\n`);
  });

  it("D-20.4: het voorbeeld op de pagina is een goed bestand", () => {
    const voorbeeld = /```json\n([\s\S]*?)```/u.exec(pagina)?.[1] ?? "";
    inMap({ "voorbeeld.json": voorbeeld }, (pad) => {
      expect(runConformance(ONDERWERPEN, [pad("voorbeeld.json")])).toEqual({ regels: ["1 passed, 0 failed"], code: 0 });
    });
  });
});
