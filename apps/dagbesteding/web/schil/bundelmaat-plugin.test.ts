import { randomBytes } from "node:crypto";

import { expect, test } from "vitest";

import { findBundelgebreken, type Bundel } from "./bundelmaat-plugin.js";
import { BUNDELMATEN } from "./bundelmaat.table.js";

/** Text that does not compress below the number of bytes. */
const tekst = (bytes: number): string => randomBytes(bytes).toString("base64");

const deel = (fileName: string, verschil: Partial<Extract<Bundel[string], { type: "chunk" }>>): Bundel[string] =>
  ({ type: "chunk", fileName, code: "", isEntry: false, imports: [], moduleIds: [], ...verschil });

const bundelVan = (...delen: readonly Bundel[string][]): Bundel => Object.fromEntries(delen.map((een) => [een.fileName, een]));

test("UI-snel: een kleine bundel mag", () => {
  expect(findBundelgebreken(bundelVan(deel("begin.js", { isEntry: true, imports: ["deel.js"] }), deel("deel.js", { code: tekst(1_000) })))).toEqual([]);
});

test("UI-snel: wat de eerste pagina meteen ophaalt telt samen, een bestand dat later komt apart", () => {
  const helft = Math.ceil(BUNDELMATEN.eersteScript * 0.6);
  const samen = bundelVan(deel("begin.js", { isEntry: true, imports: ["deel.js"], code: tekst(helft) }), deel("deel.js", { imports: ["begin.js"], code: tekst(helft) }));
  expect(findBundelgebreken(samen)).toEqual([expect.stringContaining("eerste pagina")]);
  const later = bundelVan(deel("begin.js", { isEntry: true }), deel("pagina.js", { code: tekst(BUNDELMATEN.laterScript * 2) }));
  expect(findBundelgebreken(later)).toEqual([expect.stringContaining("pagina.js is")]);
});

test("UI-snel: zod en de regels van de server horen niet in de browser", () => {
  const met = (id: string): readonly string[] => findBundelgebreken(bundelVan(deel("begin.js", { isEntry: true, moduleIds: [id] })));
  expect(met("/x/node_modules/zod/v4/core.js")).toHaveLength(1);
  expect(met("/x/packages/timeliness/src/index.ts")).toHaveLength(1);
  expect(met("/x/packages/domain/src/rekenen.ts")).toEqual([]);
});
