import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { describe, expect, it, onTestFinished } from "vitest";

import { openRehearsal, Stopped } from "../src/dry/checks.js";
import { followStart, listBlocks } from "../src/dry/readme.js";
import { strangerEnv } from "../src/dry/stranger-env.js";
import type { Stranger } from "../src/dry/stranger.js";
import { mustRun } from "../src/run.js";

const open = (): { readonly lines: string[]; readonly rehearsal: ReturnType<typeof openRehearsal> } => {
  const lines: string[] = [];
  return { lines, rehearsal: openRehearsal((line) => lines.push(line)) };
};

const mislukt = (): Promise<never> => Promise.reject(new Error("eerste regel\ntweede regel"));

describe("RELEASE:DRY: tellen", () => {
  it("RELEASE:DRY: elke stap geeft een regel met haar tijd, en de laatste regel telt", async () => {
    const { lines, rehearsal } = open();
    expect(await rehearsal.check("gaat goed", () => Promise.resolve(7))).toBe(7);
    expect(await rehearsal.check("gaat fout", mislukt)).toBeUndefined();
    expect(lines[0]).toMatch(/^ok {3} +0\.0 s {2}gaat goed$/);
    expect(lines.slice(1)).toEqual([expect.stringMatching(/^FAIL +0\.0 s {2}gaat fout$/), "       | eerste regel\n       | tweede regel"]);
    expect(rehearsal.close()).toEqual({ line: "release:dry: 1 checks passed, 1 failed", isGood: false });
  });

  it("RELEASE:DRY: zonder een stap die nodig is stopt de repetitie, en een repetitie zonder stappen is niet goed", async () => {
    const { rehearsal } = open();
    expect(rehearsal.close().isGood).toBe(false);
    await expect(rehearsal.need("nodig", mislukt)).rejects.toBeInstanceOf(Stopped);
    expect(rehearsal.close()).toEqual({ line: "release:dry: 0 checks passed, 1 failed", isGood: false });
  });
});

describe("RELEASE:DRY: een vreemde", () => {
  it("RELEASE:DRY: heeft niets van de omgeving van deze werkplaats", () => {
    process.env["npm_config_user_agent"] = "pnpm";
    process.env["WMO_KIT_MAP"] = "/ergens";
    const env = strangerEnv({ userconfig: "/t/npmrc", cache: "/t/cache" }, ["/t/node"]);
    expect([env["npm_config_user_agent"], env["WMO_KIT_MAP"], env["npm_config_userconfig"], env["npm_config_cache"]]).toEqual([undefined, undefined, "/t/npmrc", "/t/cache"]);
    expect(env["PATH"]?.split(":")[0]).toBe("/t/node");
    expect(env["PATH"]).not.toContain("node_modules");
  });
});

const PAGINA = `# p

## Start

Lees dit.

\`\`\`js
// kijk.mjs
console.log("twee");
\`\`\`

\`\`\`sh
echo een
node kijk.mjs
\`\`\`

\`\`\`text
twee
\`\`\`

## Verder

\`\`\`ts
export {};
\`\`\`
`;

/** Somebody with an empty folder, and no registry. */
const vreemde = (): Stranger => {
  const folder = mkdtempSync(join(tmpdir(), "wmo-kit-vreemde-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const run = (program: string, ...args: readonly string[]): Promise<string> => mustRun(program, args, { cwd: folder });
  return { folder, env: process.env, install: () => Promise.resolve(""), run };
};

describe("RELEASE:DRY: een README die iemand volgt", () => {
  it("RELEASE:DRY: doet wat er staat, in die volgorde, en niets van na het begin", async () => {
    const eigen = vreemde();
    await expect(followStart(eigen, PAGINA)).resolves.toBeUndefined();
    expect(readFileSync(join(eigen.folder, "kijk.mjs"), "utf8")).toBe('// kijk.mjs\nconsole.log("twee");\n');
    expect(listBlocks(PAGINA).map(({ language }) => language)).toEqual(["js", "sh", "text", "ts"]);
  });

  it.each([
    ["een uitkomst die anders is", PAGINA.replace("```text\ntwee", "```text\ndrie"), "the README shows:\ndrie"],
    ["een programma dat stopt met een fout", PAGINA.replace('console.log("twee");', "process.exitCode = 3;"), "ended with 3"],
    ["een programma zonder naam", PAGINA.replace("// kijk.mjs\n", ""), "nobody could know what to do with this js"],
    ["een README zonder begin", PAGINA.replace("## Start", "## Elders"), "has no start"],
  ])("RELEASE:DRY: valt over %s", async (_, pagina, verwacht) => {
    await expect(followStart(vreemde(), pagina)).rejects.toThrow(verwacht);
  });
});
