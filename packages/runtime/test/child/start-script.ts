import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

const hooks = new URL("./ts-hooks.mjs", import.meta.url).href;

/** A real second process on the sources; it prints “klaar” when it can begin and waits for `go`. */
export interface Script {
  readonly child: ChildProcess;
  readonly ready: Promise<unknown>;
  readonly go: () => void;
  readonly done: Promise<unknown>;
  /** Whole lines it printed after “klaar”. */
  readonly lines: () => readonly string[];
  readonly errors: () => string;
}

/** Starts a script under this Node. */
export const startScript = (adres: URL, ...args: readonly string[]): Script => {
  const script = fileURLToPath(adres);
  const child = spawn(process.execPath, ["--conditions=@wmo-kit/source", `--import=${hooks}`, script, ...args], { stdio: ["pipe", "pipe", "pipe"] });
  let uit = "";
  let fout = "";
  child.stdout.setEncoding("utf8").on("data", (deel: string) => (uit += deel));
  child.stderr.setEncoding("utf8").on("data", (deel: string) => (fout += deel));
  child.stdin.on("error", () => undefined); // a child that is gone already cannot be told to go
  const done = once(child, "close");
  return {
    child,
    done,
    ready: Promise.race([once(child.stdout, "data"), done]),
    go: () => void child.stdin.end(),
    lines: () => uit.split("\n").slice(1, -1),
    errors: () => fout,
  };
};
