import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { afterAll, describe, expect, it } from "vitest";

const folder = fileURLToPath(new URL("..", import.meta.url));
const readText = (name: string): string => readFileSync(join(folder, name), "utf8");

// Not every system has it; the hashes themselves are checked in any case.
const isSha256sumHere = spawnSync("sha256sum", ["--version"]).status === 0;

interface Index {
  readonly examples: number;
  readonly sha256: string;
  readonly schema: { readonly file: string };
  readonly cases: readonly { readonly file: string; readonly examples: number }[];
}

const index: Index = JSON.parse(readText("index.json"));

describe("de inhoudsopgave", () => {
  it("K-07: noemt elk bestand met zijn voorbeelden, en het totaal klopt", () => {
    expect(index.cases.map(({ file }) => file)).toEqual(readdirSync(join(folder, "cases")).sort().map((name) => `cases/${name}`));
    for (const { file, examples } of index.cases) expect({ file, examples: JSON.parse(readText(file)).examples.length }).toEqual({ file, examples });
    expect(index.cases.reduce((sum, { examples }) => sum + examples, 0)).toBe(index.examples);
    expect(index.examples).toBeGreaterThan(500);
  });

  it.skipIf(!isSha256sumHere)(`K-07: sha256sum van het systeem komt op dezelfde hash over alles uit${isSha256sumHere ? "" : " [overgeslagen: er is geen sha256sum]"}`, () => {
    const lines = execFileSync("sha256sum", [index.schema.file, ...index.cases.map(({ file }) => file)], { cwd: folder });
    expect(createHash("sha256").update(lines).digest("hex")).toBe(index.sha256);
  });

  const copy = mkdtempSync(join(tmpdir(), "conformance-"));
  afterAll(() => rmSync(copy, { recursive: true }));

  it("K-07: een gewijzigd of vergeten bestand houdt het bouwen tegen", () => {
    for (const part of ["cases", "scripts", "index.json", "schema.json"]) cpSync(join(folder, part), join(copy, part), { recursive: true });
    const build = (): { readonly code: number | null; readonly said: string } => {
      const { status, stderr } = spawnSync(process.execPath, [join(copy, "scripts/check-index.mjs")], { encoding: "utf8", env: { ...process.env, NODE_OPTIONS: "" } });
      return { code: status, said: stderr };
    };
    expect(build()).toEqual({ code: 0, said: "" });
    writeFileSync(join(copy, "cases/agb.json"), `${readText("cases/agb.json")} `);
    writeFileSync(join(copy, "cases/nieuw.json"), "{}");
    const { code, said } = build();
    expect(code).toBe(1);
    expect(said).toContain("cases/agb.json has another hash");
    expect(said).toContain("cases/nieuw.json is not in the index");
  });
});

describe("README", () => {
  it("K-07: het voorbeeld draait zoals het er staat", () => {
    const code = /```js\n([\s\S]*?)```/u.exec(readText("README.md"))?.[1] ?? "";
    const program = `${code}\nprocess.stdout.write(JSON.stringify(seen));`;
    const out = execFileSync(process.execPath, ["--no-warnings", "--input-type=module", "--eval", program], {
      cwd: folder,
      encoding: "utf8",
      env: { ...process.env, NODE_OPTIONS: "" },
    });
    expect(JSON.parse(out)).toEqual({ format: 1, input: { event: "2026-05-13", workingDays: 5 }, expected: { dueDate: "2026-05-21", weekday: "donderdag" } });
  });
});
