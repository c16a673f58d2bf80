import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

import { expect, it } from "vitest";

import { eenMap } from "../test/proefkast.js";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");

it("README: het voorbeeld draait en geeft wat erbij staat", async () => {
  const voorbeeld = /```ts\n([\s\S]+?)```/.exec(readme)?.[1] ?? "";
  const verwacht: unknown = JSON.parse(/^\/\/ (\[.+\])$/m.exec(voorbeeld)?.[1] ?? "null");
  // Beside this test, so that its imports are found as those of a user are.
  const bestand = join(import.meta.dirname, "..", "test", `readme-${process.pid}.generated.ts`);
  writeFileSync(bestand, voorbeeld);
  try {
    const { uitkomst }: { uitkomst: (map: string) => Promise<unknown> } = await import(pathToFileURL(bestand).href);
    expect(await uitkomst(join(eenMap(), "gegevens"))).toEqual(verwacht);
  } finally {
    rmSync(bestand);
  }
});
