import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

const KLEUR = /^\s*(--voorbeeld-kleuren-(?:grijs|violet|blauw|groen|oranje|rood|wit)[\w-]*:[^;]+;)$/gm;

/** Writes the colours of the NL Design System that the site uses; the whole theme is two hundred kilobytes. */
export const writeTokens = (bestand: string): number => {
  const thema = readFileSync(fileURLToPath(import.meta.resolve("@nl-design-system-unstable/voorbeeld-design-tokens/dist/variables.css")), "utf8");
  const kleuren = [...thema.matchAll(KLEUR)].map(([, regel = ""]) => `  ${regel}`);
  mkdirSync(dirname(bestand), { recursive: true });
  writeFileSync(bestand, `:root {\n${kleuren.join("\n")}\n}\n`);
  return kleuren.length;
};
