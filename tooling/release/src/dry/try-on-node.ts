import { join } from "node:path";

import { listReleased } from "../packages.js";
import type { Rehearsal } from "./checks.js";
import { mustAnswer, mustStopWell, startKit } from "./kit.js";
import type { Node } from "./nodes.js";
import { tryPage } from "./page.js";
import type { Registry } from "./registry.js";
import { listPure, makeEmpty, makeStranger, tryCommonJs, tryRefusal, tryTypeScript, tryValidate, type Stranger } from "./stranger.js";
import { tryExamples, tryStarts } from "./try-readmes.js";

/** One Node, and where its projects are made. */
interface OnNode {
  readonly copy: string;
  readonly folder: string;
  readonly registry: Registry;
  readonly node: Node;
}

const APPS = ["@wmo-kit/dagbesteding", "@wmo-kit/wijkteam"] as const;

/** Started by npx a kit answers, and stops when it is told to; started by its own name it also says that all went well. */
const tryKit = async (stranger: Stranger, app: string): Promise<void> => {
  await stranger.install(app);
  const { cwd, env, map } = { cwd: stranger.folder, env: stranger.env, map: join(stranger.folder, "gegevens") };
  const byNpx = await startKit({ program: "npx", args: ["--no-install", app, "start"], cwd, env, map });
  await mustAnswer(byNpx);
  await byNpx.stop();
  const byName = await startKit({ program: join("node_modules/.bin", app.replace("@wmo-kit/", "")), args: ["start"], cwd, env, map });
  await mustAnswer(byName);
  await mustStopWell(byName);
};

/** Tries every way in which a stranger uses the packages, on one Node. */
export const tryOnNode = async ({ check }: Rehearsal, { copy, folder, registry, node }: OnNode): Promise<void> => {
  const stranger = (name: string, smoke?: string): Stranger => makeStranger(join(folder, name), registry, node, smoke);
  const pure = listPure(listReleased(copy));
  const on = `Node ${node.version}`;
  await check(`${on}: an empty folder and the READMEs, to a checked message and an explained deadline`, () => tryStarts(makeEmpty(join(folder, "start"), registry, node)));
  await check(`${on}: the examples in the READMEs compile and run`, () => tryExamples(stranger("readme"), pure.map(({ name }) => name)));
  await check(`${on}: a program in TypeScript (ESM)`, () => tryTypeScript(stranger("esm", "esm")));
  await check(`${on}: every door opens with require (CommonJS)`, () => tryCommonJs(stranger("cjs", "cjs"), pure));
  await check(`${on}: a page built with Vite, in a browser`, () => tryPage(stranger("page", "page")));
  await check(`${on}: npx @wmo-kit/iwmo validate`, () => tryValidate(stranger("iwmo")));
  for (const app of APPS) {
    if (node.runsApps) await check(`${on}: npx ${app} start answers, and stops when it is told to`, () => tryKit(stranger(app.replace("@wmo-kit/", "")), app));
    else await check(`${on}: npx ${app} start says which Node it needs`, () => tryRefusal(stranger(app.replace("@wmo-kit/", "")), app));
  }
};
