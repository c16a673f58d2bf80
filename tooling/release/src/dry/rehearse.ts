import { join } from "node:path";

import { readManifest } from "../packages.js";
import type { Rehearsal } from "./checks.js";
import { buildAgain, buildReleased, mustHaveAll, pnpm, publish } from "./copy.js";
import { makeCopy } from "./make-copy.js";
import { listNodes } from "./nodes.js";
import type { Registry } from "./registry.js";
import { makeStranger, type Stranger } from "./stranger.js";
import { tryOnNode } from "./try-on-node.js";
import { fillOld, kitVersion, mustKeepFacts, mustTellBreak, plantBreak } from "./upgrade.js";

/** Where a rehearsal takes place. */
export interface Stage {
  readonly root: string;
  readonly folder: string;
  readonly registry: Registry;
}

const version = (copy: string): Promise<string> => pnpm(copy, ["run", "version-packages"]);

/** One release: how it is called, and how what changed is built. */
interface Version {
  readonly name: string;
  readonly build: () => Promise<string>;
}

const release = async (rehearsal: Rehearsal, { copy, registry }: { readonly copy: string; readonly registry: Registry }, { name, build }: Version): Promise<void> => {
  await rehearsal.need(`${name}: changesets make versions and changelogs`, () => version(copy));
  await rehearsal.need(`${name}: everything that changed is built`, build);
  await rehearsal.need(`${name}: every package is packed and published`, () => publish(copy, registry));
  await rehearsal.need(`${name}: the registry has every package`, () => mustHaveAll(copy, registry));
};

const upgrade = async (rehearsal: Rehearsal, { copy, registry, kit }: { readonly copy: string; readonly registry: Registry; readonly kit: Stranger }): Promise<void> => {
  const shown = await rehearsal.check("upgrade: the first version takes in a message", () => fillOld(kit));
  if (shown === undefined) return;
  const before = kitVersion(kit);
  plantBreak(copy);
  await release(rehearsal, { copy, registry }, { name: "second version", build: () => buildAgain(copy, "@wmo-kit/runtime") });
  await rehearsal.check("upgrade: the changelog of the second version tells what breaks", () => mustTellBreak(kit, before));
  await rehearsal.check("upgrade: the second version brings the store to its shape and has every fact", () => mustKeepFacts(kit, shown));
};

/** Releases the workspace twice on the registry and tries out every way in which a stranger uses it. */
export const rehearse = async (rehearsal: Rehearsal, { root, folder, registry }: Stage): Promise<void> => {
  const copy = join(folder, "copy");
  await rehearsal.need("a copy of the workspace, as a commit of now would hold it", () => makeCopy(root, copy));
  await rehearsal.need("the copy installs from its lockfile", () => pnpm(copy, ["install", "--frozen-lockfile", "--prefer-offline"]));
  await release(rehearsal, { copy, registry }, { name: "first version", build: () => buildReleased(copy) });
  const nodes = await listNodes(root, folder);
  for (const node of nodes) await tryOnNode(rehearsal, { copy, folder: join(folder, node.version), registry, node });
  const newest = nodes.find(({ runsApps }) => runsApps);
  if (newest === undefined) throw new Error(`no Node here runs the apps: ${readManifest(join(root, "packages/runtime")).engines?.["node"]}`);
  await upgrade(rehearsal, { copy, registry, kit: makeStranger(join(folder, "upgrade"), registry, newest) });
};
