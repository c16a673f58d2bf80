import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { pinned } from "../catalog.js";
import type { Released } from "../packages.js";
import { HERE, ROOT } from "../root.js";
import { mustRun, run } from "../run.js";
import type { Node } from "./nodes.js";
import type { Registry } from "./registry.js";
import { strangerEnv } from "./stranger-env.js";

/** A fresh project somewhere else, with one Node and the registry of the rehearsal. */
export interface Stranger {
  readonly folder: string;
  readonly env: NodeJS.ProcessEnv;
  readonly install: (...packages: readonly string[]) => Promise<string>;
  readonly run: (program: string, ...args: readonly string[]) => Promise<string>;
}

/** Makes an empty folder. */
export const makeEmpty = (folder: string, registry: Registry, { first }: Node): Stranger => {
  mkdirSync(folder, { recursive: true });
  const env = strangerEnv(registry.npm, first);
  const must = (program: string, ...args: readonly string[]): Promise<string> => mustRun(program, args, { cwd: folder, env });
  return { folder, env, install: (...packages) => must("npm", "install", "--no-progress", ...packages), run: must };
};

/** Makes a fresh project with a message; `smoke` names the folder with its program. */
export const makeStranger = (folder: string, registry: Registry, node: Node, smoke?: string): Stranger => {
  const stranger = makeEmpty(folder, registry, node);
  writeFileSync(join(folder, "package.json"), `${JSON.stringify({ name: "proef", version: "1.0.0", private: true, type: "module" })}\n`);
  if (smoke !== undefined) cpSync(join(HERE, "smoke", smoke), folder, { recursive: true });
  cpSync(join(ROOT, "packages/iwmo/test/fixtures/wmo301-volledig.xml"), join(folder, "bericht.xml"));
  return stranger;
};

const mustBe = (said: string, expected: string): void => {
  if (said.trim() !== expected.trim()) throw new Error(`expected:\n${expected}\ngot:\n${said}`);
};

const LIBRARIES = ["@wmo-kit/afwegingskader", "@wmo-kit/domain", "@wmo-kit/financial", "@wmo-kit/iwmo", "@wmo-kit/timeliness"];

/** ESM TypeScript: the compiler is content with our types, also with those inside the packages, and the program says what it should. */
export const tryTypeScript = async (stranger: Stranger): Promise<void> => {
  await stranger.install(...LIBRARIES, ...pinned("zod", "typescript", "@types/node"));
  await stranger.run("npx", "--no-install", "tsc", "-p", ".");
  mustBe(await stranger.run("node", "out/main.js"), readFileSync(join(stranger.folder, "expected.txt"), "utf8"));
};

/** The doors of a package that `require` opens. */
const listDoors = ({ name, manifest }: Released): readonly string[] =>
  Object.entries(manifest.exports ?? {}).flatMap(([door, way]) =>
    typeof way === "object" && way !== null && "require" in way ? [join(name, door)] : [],
  );

/** The packages that also run on an older Node: all that do not stand on the runtime. */
export const listPure = (released: readonly Released[]): readonly Released[] =>
  released.filter(({ directory, manifest }) => directory.startsWith("packages/") && !JSON.stringify(manifest).includes('"@wmo-kit/runtime"') && manifest.name !== "@wmo-kit/runtime");

/** CommonJS: every door of every package that also runs on an older Node opens with `require`. */
export const tryCommonJs = async (stranger: Stranger, pure: readonly Released[]): Promise<void> => {
  writeFileSync(join(stranger.folder, "doors.json"), JSON.stringify(pure.flatMap(listDoors)));
  await stranger.install(...pure.map(({ name }) => name), ...pinned("zod"));
  mustBe(await stranger.run("node", "main.cjs"), "WMO301\n2026-04-09");
};

/** `npx @wmo-kit/iwmo validate`: nothing wrong with a good message (code 0), and a broken one is refused (code 1) with a place. */
export const tryValidate = async (stranger: Stranger): Promise<void> => {
  await stranger.run("npx", "--yes", "@wmo-kit/iwmo", "validate", "bericht.xml");
  const broken = readFileSync(join(stranger.folder, "bericht.xml"), "utf8").replace("</", "</x");
  writeFileSync(join(stranger.folder, "kapot.xml"), broken);
  const { code, stdout, stderr } = await run("npx", ["--yes", "@wmo-kit/iwmo", "validate", "kapot.xml"], { cwd: stranger.folder, env: stranger.env });
  if (code !== 1 || !/^kapot\.xml:\d+:\d+: /m.test(stdout)) throw new Error(`a broken message ended with ${code}:\n${stdout}${stderr}`);
};

/** On a Node that is too old an app says so in one sentence and ends with a code that is not 0. */
export const tryRefusal = async (stranger: Stranger, app: string): Promise<void> => {
  const { code, stderr } = await run("npx", ["--yes", app, "start"], { cwd: stranger.folder, env: stranger.env });
  const sentence = stderr.split("\n").filter((line) => line.includes("Node 24"));
  if (code === 0 || sentence.length !== 1 || stderr.includes("    at ")) throw new Error(`${app} on an old Node ended with ${code}:\n${stderr}`);
};
