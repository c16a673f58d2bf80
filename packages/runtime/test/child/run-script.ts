import { type ChildProcess, spawn, type SpawnOptions } from "node:child_process";
import { fileURLToPath } from "node:url";

const hooks = new URL("./ts-hooks.mjs", import.meta.url).href;

/** The arguments with which this Node runs a script, on the sources. */
export const scriptArguments = (script: URL, ...args: readonly string[]): readonly string[] => [
  "--conditions=@wmo-kit/source",
  `--import=${hooks}`,
  fileURLToPath(script),
  ...args,
];

/** Starts a script as a real process. */
export const startScript = (script: URL, args: readonly string[], options: SpawnOptions = {}): ChildProcess =>
  spawn(process.execPath, scriptArguments(script, ...args), { stdio: ["ignore", "pipe", "inherit"], ...options });
