import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { listReleased, readManifest, type Released } from "../packages.js";
import { mustRun } from "../run.js";
import type { Registry } from "./registry.js";

/** Runs a pnpm of the version the workspace names, inside the copy. */
export const pnpm = (copy: string, args: readonly string[], env: NodeJS.ProcessEnv = process.env): Promise<string> => {
  const { packageManager }: { readonly packageManager: string } = JSON.parse(readFileSync(join(copy, "package.json"), "utf8"));
  return mustRun("npx", ["--yes", packageManager, ...args], { cwd: copy, env: { ...env, CI: "true", npm_config_verify_deps_before_run: "false" } });
};

/** Builds what goes to the registry, as the workflow does. */
export const buildReleased = (copy: string): Promise<string> =>
  pnpm(copy, ["exec", "node", "tooling/workspace/src/turbo.mjs", "run", "build", "--filter=./packages/*", "--filter=./apps/*", "--output-logs=errors-only"]);

/** Builds one package again; what stands on it is not changed by that. */
export const buildAgain = (copy: string, name: string): Promise<string> => pnpm(copy, ["--filter", name, "run", "build"]);

/** A signed origin can only be made by the publish workflow; in the copy the wish for it is taken out. */
const withoutProvenance = ({ folder }: Released): void => {
  const file = join(folder, "package.json");
  writeFileSync(file, readFileSync(file, "utf8").replace('"provenance": true', '"provenance": false'));
};

/** Publishes every package of the copy that the registry does not have yet, and says which. */
export const publish = async (copy: string, registry: Registry): Promise<readonly Released[]> => {
  for (const released of listReleased(copy)) withoutProvenance(released);
  const env = { ...process.env, npm_config_registry: registry.url, npm_config_userconfig: registry.npm.userconfig };
  await pnpm(copy, ["exec", "changeset", "publish", "--no-git-tag"], env);
  return listReleased(copy);
};

/** The registry has each package in the version of the copy; throws with what is missing. */
export const mustHaveAll = async (copy: string, registry: Registry): Promise<void> => {
  const missing: string[] = [];
  for (const { name, folder } of listReleased(copy)) {
    const answer = await fetch(`${registry.url}${name.replace("/", "%2f")}`);
    const { versions = {} }: { readonly versions?: Readonly<Record<string, unknown>> } = JSON.parse(await answer.text());
    const { version } = readManifest(folder);
    if (versions[version] === undefined) missing.push(`${name}@${version}`);
  }
  if (missing.length > 0) throw new Error(`not in the registry: ${missing.join(", ")}`);
};
