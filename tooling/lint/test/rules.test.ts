import { afterAll, describe, expect, it } from "vitest";

import { runTool } from "../src/run-tool.mjs";
import { configuration } from "./configuration.js";
import { removeWorkspace, writeWorkspace, type Files } from "./workspace.js";

const planted: readonly { readonly file: string; readonly text: string; readonly rule: string }[] = [
  { file: "packages/iwmo/src/any.ts", text: "export const f = (x: any): number => Number(x);", rule: "typescript(no-explicit-any)" },
  { file: "packages/iwmo/src/standaard.ts", text: "const f = 1;\nexport default f;", rule: "import(no-default-export)" },
  { file: "packages/iwmo/src/ster.ts", text: 'export * from "./los.js";', rule: "house(no-export-star)" },
  { file: "packages/iwmo/src/console.ts", text: "console.log(1);", rule: "eslint(no-console)" },
  { file: "packages/runtime/src/console.ts", text: "console.log(1);", rule: "eslint(no-console)" },
  { file: "packages/iwmo/src/datum.ts", text: "export const nu = (): number => new Date().getTime();", rule: "eslint(no-restricted-globals)" },
  { file: "packages/iwmo/src/klok.ts", text: "export const nu = (): number => Date.now();", rule: "eslint(no-restricted-globals)" },
  { file: "packages/iwmo/src/type-datum.ts", text: "export type Dag = Date;", rule: "typescript(no-restricted-types)" },
  { file: "packages/iwmo/src/toeval.ts", text: "export const gok = (): number => Math.random();", rule: "eslint(no-restricted-properties)" },
  { file: "packages/iwmo/src/zod.ts", text: 'import { z } from "zod";\nexport const x = z;', rule: "house(zod-as-namespace)" },
  { file: "packages/iwmo/src/zod-standaard.ts", text: 'import z from "zod";\nexport const x = z;', rule: "house(zod-as-namespace)" },
  { file: "packages/iwmo/src/inlezen.ts", text: "export const lees = (s: { safeParse: (x: string) => void }): void => s.safeParse(String(1));", rule: "house(safe-parse-at-the-door)" },
  { file: "packages/iwmo/src/dubbel.ts", text: "export const x = 1 as unknown as string;", rule: "house(no-double-assertion)" },
  { file: "packages/iwmo/src/gooien.ts", text: 'export const f = (): never => {\n  throw new Error("x");\n};', rule: "house(no-throw)" },
  { file: "packages/iwmo/src/negeren.ts", text: "// @ts-ignore\nexport const x = 1;", rule: "typescript(ban-ts-comment)" },
  { file: "packages/iwmo/src/zonder-type.ts", text: "export const f = (x: number) => x + 1;", rule: "typescript(explicit-module-boundary-types)" },
  { file: "packages/iwmo/src/Naam.ts", text: "export const x = 1;", rule: "unicorn(filename-case)" },
  { file: "packages/iwmo/src/lang.ts", text: "export const x = 1;\n".padEnd(20 + 201, "\n"), rule: "eslint(max-lines)" },
  { file: "packages/iwmo/src/alleen.test.ts", text: 'import { it } from "vitest";\nit.only("x", () => {});', rule: "house(no-paused-test)" },
  { file: "packages/iwmo/src/over.test.ts", text: 'import { describe } from "vitest";\ndescribe.skip("x", () => {});', rule: "house(no-paused-test)" },
  { file: "apps/dagbesteding/src/later.test.ts", text: 'import { it } from "vitest";\nit.todo("x");', rule: "house(no-paused-test)" },
];

const clean: Files = {
  "packages/domain/src/invariant.ts": 'export function invariant(waar: boolean): asserts waar {\n  if (!waar) throw new Error("fout");\n}',
  "packages/domain/src/parse.ts": "export const lees = (s: { safeParse: (x: string) => void }): void => s.safeParse(String(1));",
  "packages/domain/src/dag.ts": 'import * as z from "zod";\n\nexport const Dag = z.string();\nexport type Dag = z.infer<typeof Dag>;',
  "packages/domain/src/rijen.table.ts": `export const x = 1;${"\n".repeat(400)}`,
  "packages/domain/src/dag.test.ts":
    'import { describe, expect, it } from "vitest";\n\ndescribe.skipIf(false)("x", () => {\n  it("y", () => {\n    expect(new Date(0).getTime()).toBe(0);\n  });\n});',
  "packages/runtime/src/klok.ts": "export const nu = (): number => Date.now();",
  "packages/runtime/vitest.config.ts": "export default { test: {} };",
};

interface Diagnostic {
  readonly code: string;
  readonly filename: string;
}

const lint = async (workspace: string): Promise<readonly Diagnostic[]> => {
  const { text } = await runTool("oxlint", [".", "--format=json"], workspace);
  const { diagnostics } = JSON.parse(text) as { diagnostics: readonly Diagnostic[] };
  return diagnostics.map(({ code, filename }) => ({ code, filename: filename.replaceAll("\\", "/") }));
};

const cleanWorkspace = writeWorkspace({ ...configuration, ...clean });
const dirtyWorkspace = writeWorkspace({ ...configuration, ...Object.fromEntries(planted.map(({ file, text }) => [file, text])) });
const ofClean = await lint(cleanWorkspace);
const ofDirty = await lint(dirtyWorkspace);
afterAll(() => [cleanWorkspace, dirtyWorkspace].forEach(removeWorkspace));

describe("RULES: de regels van het huis in oxlint", () => {
  it("RULES: code die klopt geeft geen bevindingen", () => {
    expect(ofClean).toEqual([]);
  });

  it.each(planted)("RULES: $rule ziet $file", ({ file, rule }) => {
    expect(ofDirty.filter(({ filename }) => filename.endsWith(file)).map(({ code }) => code)).toContain(rule);
  });
});
