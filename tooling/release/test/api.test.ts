import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

import { afterEach, describe, expect, it } from "vitest";

import { renderReport } from "../src/api/render-report.js";
import { keepReport, listReported, makeReport } from "../src/api/reports.js";
import { readManifest } from "../src/packages.js";
import { ROOT } from "../src/root.js";

const mappen: string[] = [];
afterEach(() => {
  for (const map of mappen.splice(0)) rmSync(map, { recursive: true });
});

const renderOf = (files: Readonly<Record<string, string>>): string => {
  const folder = mkdtempSync(join(tmpdir(), "wmo-kit-api-"));
  mappen.push(folder);
  const manifest = { name: "@wmo-kit/proef", version: "0.0.0", exports: { ".": { import: { types: "./dist/index.d.ts" } }, "./stijl.css": "./stijl.css", "./package.json": "./package.json" } };
  for (const [pad, tekst] of Object.entries({ ...files, "package.json": JSON.stringify(manifest) })) {
    mkdirSync(dirname(join(folder, pad)), { recursive: true });
    writeFileSync(join(folder, pad), tekst);
  }
  return renderReport({ name: manifest.name, directory: "packages/proef", folder, manifest: readManifest(folder) });
};

const DAG = 'import { Result } from "./result.js";\n/** Een dag. */\nexport declare const leesDag: (tekst: string) => Result<Dag>;\nexport interface Dag { readonly dag: number }\n';

const isVernieuwing = process.env["UPDATE_API"] === "1";

describe("API: het rapport van elke package is bij", () => {
  it.each(listReported(ROOT).map((released) => ({ naam: released.name, released })))("API: $naam: wat is veranderd staat ook in haar rapport (UPDATE_API=1 pnpm api-report)", ({ released }) => {
    if (isVernieuwing) keepReport(makeReport(released));
    const { now, kept } = makeReport(released);
    expect(kept?.split("\n")).toEqual(now.split("\n"));
  });
});

describe("API: wat een rapport laat zien", () => {
  const files = {
    "dist/index.d.ts": 'export { leesDag, type Dag as Kalenderdag } from "./dag.js";\nexport { ok } from "elders";\n',
    "dist/dag.d.ts": DAG,
    "dist/result.d.ts": "export type Result<T> = T | undefined;\nexport type Nergens = 1;\n",
  };

  it("API: namen op volgorde, zonder commentaar, met hun andere naam, en van elders alleen de naam", () => {
    expect(renderOf(files)).toContain('interface Dag {\n    readonly dag: number;\n}\nexport { Dag as Kalenderdag }\nconst leesDag: (tekst: string) => Result<Dag>;\nexport { ok } from "elders"\n```');
  });

  it("API: een type dat niet naar buiten gaat maar er wel in staat wordt genoemd, en een dat nergens in staat niet", () => {
    const rapport = renderOf(files);
    expect(rapport).toContain("part of the above:\n\n```ts\ntype Result<T> = T | undefined;\n```");
    expect(rapport).not.toContain("Nergens");
  });

  it("API: ook een verandering in zo'n type verandert het rapport", () => {
    expect(renderOf({ ...files, "dist/result.d.ts": "export type Result<T> = T | null;\n" })).not.toBe(renderOf(files));
  });

  it("API: van een grote tabel staat er een merk, dat met elke cel verandert", () => {
    const tabel = (cel: string): string => `export declare const TABEL: readonly [${`"${cel}", `.repeat(800)}];\n`;
    const [een, twee] = ["a", "b"].map((cel) => renderOf({ "dist/index.d.ts": tabel(cel) }));
    expect(een).toMatch(/const TABEL: \/\* a table of \d+ lines, sha256 [0-9a-f]{16} \*\/;/);
    expect(een).not.toBe(twee);
  });

  it("API: een deur zonder types is een bestand, en een deur die er niet is een fout", () => {
    expect(renderOf(files)).toContain("## `@wmo-kit/proef/stijl.css`\n\nA file as it is.");
    expect(() => renderOf({})).toThrow(/build first/);
  });
});
