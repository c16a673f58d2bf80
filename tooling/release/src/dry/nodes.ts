import { existsSync, mkdirSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, dirname, join } from "node:path";

import { mustRun } from "../run.js";

/** A Node to try things on. */
export interface Node {
  readonly version: string;
  /** Folders that go first on the path, so that `node` is this one. */
  readonly first: readonly string[];
  /** Whether the apps and the runtime run on it. @source engines of packages/runtime */
  readonly runsApps: boolean;
}

const NEEDED = [24, 7] as const;

const describeNode = async (program: string, first: readonly string[]): Promise<Node> => {
  const version = (await mustRun(program, ["--version"], { cwd: "/" })).trim();
  const [major = 0, minor = 0] = version.slice(1).split(".").map(Number);
  return { version, first, runsApps: major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1]) };
};

/** The Node that the workspace brings along. */
export const workspaceNode = (root: string): string => join(dirname(createRequire(join(root, "package.json")).resolve("node/package.json")), "bin", "node");

/** The Node of this machine: what a terminal outside the workspace finds. */
const machineNode = (): string =>
  (process.env["PATH"] ?? "")
    .split(delimiter)
    .filter((map) => !map.includes("node_modules"))
    .map((map) => join(map, "node"))
    .find((program) => existsSync(program)) ?? process.execPath;

/** The Node of this machine, and the one of the workspace; once when they are the same. */
export const listNodes = async (root: string, folder: string): Promise<readonly Node[]> => {
  const first = join(folder, "workspace-node");
  mkdirSync(first, { recursive: true });
  symlinkSync(workspaceNode(root), join(first, "node"));
  const machine = await describeNode(machineNode(), []);
  const ours = await describeNode(join(first, "node"), [first]);
  return machine.version === ours.version ? [ours] : [machine, ours];
};
