import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { expect, it } from "vitest";

import { encodeUtf8 } from "../../src/xml/utf8.js";
import { eenHeenbericht } from "./enveloppen.js";

const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
const voorbeeld = /## GGk envelope.*?```ts\n(.*?)```/s.exec(readme)?.[1] ?? "";

const isModule = (module: unknown): module is { readonly heenEnTerug: (heen: unknown) => unknown } =>
  typeof module === "object" && module !== null && "heenEnTerug" in module;

it("GGK: het voorbeeld in de README pakt een bericht in en weer uit, en legt uit wat er mis is", async () => {
  const map = mkdtempSync(fileURLToPath(new URL(".readme-", import.meta.url)));
  try {
    writeFileSync(`${map}/voorbeeld.ts`, voorbeeld.replace("@wmo-kit/iwmo/ggk", "../../../src/ggk/index.js"));
    const module: unknown = await import(/* @vite-ignore */ `${map}/voorbeeld.ts`);
    if (!isModule(module)) throw new Error("the example exports no heenEnTerug");
    expect(module.heenEnTerug(eenHeenbericht(encodeUtf8("<é/>")))).toEqual(encodeUtf8("<é/>"));
    const heen = eenHeenbericht();
    const fout = module.heenEnTerug({ ...heen, stuurgegevens: { ...heen.stuurgegevens, functie: "x".repeat(31) } });
    expect(fout).toContain("/stuurgegevens/functie: De waarde is langer dan 30 tekens. Maak de waarde korter.");
  } finally {
    rmSync(map, { recursive: true });
  }
});
