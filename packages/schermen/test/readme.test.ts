import { readFileSync } from "node:fs";

import { expect, test } from "vitest";

const tekst = readFileSync(new URL("../README.md", import.meta.url), "utf8");
const blok = (taal: string): string => new RegExp(`\`\`\`${taal}\n([\\s\\S]*?)\`\`\``).exec(tekst)?.[1] ?? "";

test("D-16.4: het voorbeeld in de README is de pagina die de browserproef opent", () => {
  expect(blok("tsx")).toBe(readFileSync(new URL("readme-voorbeeld.tsx", import.meta.url), "utf8"));
});

test("D-10.2: de README noemt elke deur van het pakket", () => {
  const { exports: deuren } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as { exports: Record<string, unknown> };
  for (const deur of Object.keys(deuren).filter((naam) => naam !== "./package.json")) {
    expect(tekst).toContain(deur === "." ? "`@wmo-kit/schermen`" : `\`@wmo-kit/schermen/${deur.slice(2)}\``);
  }
});
