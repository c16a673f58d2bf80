import { readFileSync } from "node:fs";

import { describe, expect, it } from "vitest";

import { findMistakes } from "../src/find-mistakes.js";
import { listPublished } from "../src/list-published.js";
import { pack } from "../src/pack.js";

const manifest = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as { devDependencies: Record<string, string> };
const gebouwd = Object.keys(manifest.devDependencies).filter((naam) => naam.startsWith("@wmo-kit/") && !naam.includes("/tooling-"));

describe("PUBLINT, ATTW: wat naar het register gaat", () => {
  // What is named here as a dependency is built before these tests run.
  it("PUBLINT: elk package dat gepubliceerd wordt, wordt hier gebouwd en bekeken", () => {
    expect(gebouwd).toEqual(
      listPublished()
        .map(({ name }) => name)
        .sort(),
    );
  });

  it.each(listPublished())("PUBLINT, ATTW: op het ingepakte $name is niets aan te merken", async ({ folder }) => {
    expect(await findMistakes(pack(folder))).toEqual([]);
  });
});
