import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

import { describe, expect, it } from "vitest";

import { findMistakes } from "../src/find-mistakes.js";
import { pack } from "../src/pack.js";

const DEUR = {
  import: { types: "./dist/index.d.ts", default: "./dist/index.js" },
  require: { types: "./dist/index.d.cts", default: "./dist/index.cjs" },
};

const GOED: Readonly<Record<string, string>> = {
  "dist/index.js": "export const dag = 1;\n",
  "dist/index.d.ts": "export declare const dag: number;\n",
  "dist/index.cjs": "exports.dag = 1;\n",
  "dist/index.d.cts": "export declare const dag: number;\n",
};

/** A small package with these doors and files, packed, and what is found in it. */
const mistakesIn = async (exports: unknown, files: Readonly<Record<string, string>>): Promise<readonly string[]> => {
  const map = mkdtempSync(join(tmpdir(), "wmo-kit-published-"));
  const manifest = { name: "@wmo-kit/proef", version: "0.0.0", license: "EUPL-1.2", type: "module", sideEffects: false, engines: { node: ">=20.19" }, files: ["dist"], exports };
  try {
    for (const [pad, tekst] of Object.entries({ ...files, "package.json": JSON.stringify(manifest), "README.md": "proef\n" })) {
      mkdirSync(dirname(join(map, pad)), { recursive: true });
      writeFileSync(join(map, pad), tekst);
    }
    return await findMistakes(pack(map));
  } finally {
    rmSync(map, { recursive: true });
  }
};

describe("PUBLINT, ATTW: fouten worden gezien", () => {
  it("PUBLINT, ATTW: een package dat klopt geeft geen bevindingen", async () => {
    expect(await mistakesIn({ ".": DEUR }, GOED)).toEqual([]);
  });

  it("PUBLINT: een deur naar een bestand dat niet meegaat wordt gezien", async () => {
    expect(await mistakesIn({ ".": DEUR, "./datum": "./src/datum.js" }, { ...GOED, "src/datum.js": "export {};\n" })).toContainEqual(
      expect.stringMatching(/^publint FILE_DOES_NOT_EXIST:.*src\/datum\.js/),
    );
  });

  it("PUBLINT: types die niet vooraan staan worden gezien", async () => {
    const deur = { ...DEUR, import: { default: "./dist/index.js", types: "./dist/index.d.ts" } };
    expect(await mistakesIn({ ".": deur }, GOED)).toContainEqual(expect.stringMatching(/^publint EXPORTS_TYPES_SHOULD_BE_FIRST/));
  });

  it("ATTW: een package met alleen gegevens heeft geen types nodig, en naast code wel", async () => {
    const files = { "dist/gevallen.json": "{}\n", "dist/index.js": "export const dag = 1;\n" };
    expect(await mistakesIn({ "./gevallen.json": "./dist/gevallen.json" }, files)).toEqual([]);
    expect(await mistakesIn({ "./gevallen.json": "./dist/gevallen.json", "./code": "./dist/index.js" }, files)).toContainEqual(expect.stringMatching(/^attw Untyped/));
  });

  it("ATTW: types van een ESM-bestand bij een CommonJS-bestand worden gezien", async () => {
    const deur = { types: "./dist/index.d.ts", import: "./dist/index.js", require: "./dist/index.cjs" };
    expect(await mistakesIn({ ".": deur }, GOED)).toContainEqual(expect.stringMatching(/^attw FalseESM:/));
  });

  it("ATTW: een verwijzing zonder extensie in de types wordt gezien", async () => {
    const files = { ...GOED, "dist/index.d.ts": 'export { dag } from "./dag";\n', "dist/dag.d.ts": "export declare const dag: number;\n" };
    expect(await mistakesIn({ ".": DEUR }, files)).toContainEqual(expect.stringMatching(/^attw InternalResolutionError:/));
  });

  it("ATTW: wat geen types heeft wordt gezien", async () => {
    const { "dist/index.js": code = "" } = GOED;
    expect(await mistakesIn({ ".": "./dist/index.js" }, { "dist/index.js": code })).toContainEqual(expect.stringMatching(/^attw Untyped/));
  });

  it("ATTW: een tweede deur die alleen node10 niet vindt is geen fout", async () => {
    expect(await mistakesIn({ ".": DEUR, "./tweede": DEUR }, GOED)).toEqual([]);
  });
});
