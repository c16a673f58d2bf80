import { readFileSync } from "node:fs";

import { expect, it } from "vitest";

/** Every module name that a source file needs, also through its own files. */
const externalImports = (bestand: URL, gezien = new Set<string>()): ReadonlySet<string> => {
  for (const [, naam = ""] of readFileSync(bestand, "utf8").matchAll(/^(?:import|export) (?!type).*from "(.+)";$/gm)) {
    if (!naam.startsWith(".")) gezien.add(naam);
    else externalImports(new URL(naam.replace(/\.js$/, ".ts"), bestand), gezien);
  }
  return gezien;
};

it("API: de deur voor de browser trekt alleen effect mee, geen Node", () => {
  expect([...externalImports(new URL("api.ts", import.meta.url))].toSorted()).toEqual(["effect", "effect/http-api"]);
});

it("API: hetzelfde middel vindt in de deur voor de server wel Node", () => {
  expect(externalImports(new URL("index.ts", import.meta.url))).toContain("node:sqlite");
});
