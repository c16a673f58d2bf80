import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

import { afterAll, describe, expect, it } from "vitest";

import { runTool } from "../src/run-tool.mjs";
import { configuration } from "./configuration.js";
import { cleanHouse, houseLinks } from "./house.js";
import { removeWorkspace, writeWorkspace, type Files } from "./workspace.js";

const root: Files = {
  "package.json": JSON.stringify({ name: "house", private: true, workspaces: ["packages/*", "apps/*", "tooling/*"] }),
  "tsconfig.json": JSON.stringify({ compilerOptions: { module: "nodenext", customConditions: ["@wmo-kit/source"] } }),
};

const workspaces: string[] = [];
afterAll(() => workspaces.forEach(removeWorkspace));

const house = (change: Files): string => {
  const workspace = writeWorkspace({ ...configuration, ...cleanHouse, ...root, ...change }, houseLinks);
  workspaces.push(workspace);
  return workspace;
};

const runKnip = async (change: Files): Promise<string> =>
  (await runTool("knip", ["--no-progress", "--no-config-hints", "--workspace", "packages/timeliness"], house(change))).text;

describe("KNIP: wat niemand gebruikt", () => {
  it("KNIP: een package dat klopt geeft geen bevindingen", async () => {
    expect((await runKnip({})).trim()).toBe("");
  });

  it("KNIP: een bestand dat niemand gebruikt wordt gezien", async () => {
    expect(await runKnip({ "packages/timeliness/src/wees.ts": "export const wees = 1;\n" })).toMatch(/Unused files[^]*wees\.ts/);
  });

  it("KNIP: een export die niemand gebruikt wordt gezien", async () => {
    const text = 'import { map } from "@wmo-kit/domain";\nexport const termijn = map;\nexport const over = 1;\n';
    expect(await runKnip({ "packages/timeliness/src/termijn.ts": text })).toMatch(/Unused exports[^]*over/);
  });

  it("KNIP: een afhankelijkheid die niemand gebruikt wordt gezien", async () => {
    const manifest = JSON.parse(cleanHouse["packages/timeliness/package.json"] ?? "") as { dependencies: Record<string, string> };
    const change = { ...manifest, dependencies: { ...manifest.dependencies, "left-pad": "1.0.0" } };
    expect(await runKnip({ "packages/timeliness/package.json": JSON.stringify(change) })).toMatch(/Unused dependencies[^]*left-pad/);
  });
});

describe("LINT: één opdracht", () => {
  it("LINT: alle controles draaien door en de opdracht eindigt met een fout", () => {
    const workspace = house({
      "packages/iwmo/src/opzij.ts": 'import "@wmo-kit/timeliness";\n\nexport const x = 1 as unknown as string;\n',
    });
    const lint = fileURLToPath(new URL("../src/lint.mjs", import.meta.url));
    const { status, stdout } = spawnSync(process.execPath, [lint, workspace], { encoding: "utf8" });
    expect(status).toBe(1);
    expect(stdout).toContain("house(no-double-assertion)");
    expect(stdout).toContain("[floor-iwmo]");
    expect(stdout).toMatch(/Unused files[^]*opzij\.ts/);
    expect(stdout).toContain("[manifest]");
    expect(stdout).toContain("lint found mistakes in: oxlint, floors, knip, house checks");
  });
});
