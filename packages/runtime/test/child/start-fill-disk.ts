import { execFileSync } from "node:child_process";

import { scriptArguments } from "./run-script.js";

/** What happened when the disk took no more. */
export interface FillDisk {
  readonly fout: unknown;
  readonly bevestigd: readonly string[];
  readonly gelezen: readonly string[];
  readonly naOpruimen: number;
}

const run = (commando: string, ...args: readonly string[]): FillDisk =>
  JSON.parse(execFileSync(commando, args, { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] }));

const canMount = (): boolean => {
  try {
    execFileSync("unshare", ["-rm", "true"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
};

/**
 * Fills a disk with a real process: a small file system of its own where the machine allows that,
 * and otherwise a limit on the size of files, which SQLite meets as a disk that refuses to write.
 */
export const runFillDisk = (map: string): FillDisk => {
  const node = [process.execPath, ...scriptArguments(new URL("./fill-disk.ts", import.meta.url), map)];
  return canMount()
    ? run("unshare", "-rm", "sh", "-c", `mount -t tmpfs -o size=3m tmpfs '${map}' && head -c 1500000 /dev/zero > '${map}/ballast' && exec "$0" "$@"`, ...node, `rm '${map}/ballast'`)
    : run("bash", "-c", `trap '' XFSZ; ulimit -S -f 1500; exec "$0" "$@"`, ...node, "prlimit --pid $PID --fsize=unlimited:unlimited");
};
