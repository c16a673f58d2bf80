import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { leesVerslagen } from "./lees-verslagen.js";
import type { Benchverslag } from "./meting.js";
import { verslagmap } from "./report.js";

const turbo = fileURLToPath(new URL("../../workspace/src/turbo.mjs", import.meta.url));

/** What a run gave: the reports, and whether every bench came to its end. */
export interface Benchrun {
  readonly verslagen: readonly Benchverslag[];
  readonly isGelukt: boolean;
}

/** Runs the benches one after the other, so that they do not disturb each other, and reads what they left. */
export const runBenches = (taak: "bench" | "bench:snel", woorden: readonly string[]): Benchrun => {
  const map = verslagmap();
  rmSync(map, { recursive: true, force: true });
  mkdirSync(map, { recursive: true });
  const { status } = spawnSync(process.execPath, [turbo, "run", taak, "--concurrency=1", "--continue=always", ...woorden], { stdio: "inherit" });
  return { verslagen: leesVerslagen(map), isGelukt: status === 0 };
};
