import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

const hooks = new URL("../child/ts-hooks.mjs", import.meta.url).href;
const script = fileURLToPath(new URL("../child/transport-loop.ts", import.meta.url));

/** A real second process that sends and receives once it may `go`. */
export interface Lus {
  readonly child: ChildProcess;
  readonly ready: Promise<unknown>;
  readonly go: () => void;
  /** It put its first message ready, or it ended. */
  readonly firstAck: () => Promise<unknown>;
  readonly done: Promise<unknown>;
  /** The messages it said were safe. */
  readonly klaargezet: () => readonly string[];
  readonly errors: () => string;
}

/** Starts `transport-loop.ts` under this Node, on the sources. */
export const startLus = (...args: readonly string[]): Lus => {
  const child = spawn(process.execPath, ["--conditions=@wmo-kit/source", `--import=${hooks}`, script, ...args], { stdio: ["pipe", "pipe", "pipe"] });
  let [uit, fout] = ["", ""];
  child.stdout.setEncoding("utf8").on("data", (deel: string) => (uit += deel));
  child.stderr.setEncoding("utf8").on("data", (deel: string) => (fout += deel));
  child.stdin.on("error", () => undefined); // a child that is gone already cannot be told to go
  const done = once(child, "close");
  const heeftBericht = (): boolean => uit.split("\n").length > 2;
  return {
    child,
    done,
    ready: Promise.race([once(child.stdout, "data"), done]),
    go: () => void child.stdin.end(),
    firstAck: async () => {
      while (!heeftBericht()) if ((await Promise.race([once(child.stdout, "data").then(() => "verder"), done.then(() => "klaar")])) === "klaar") return;
    },
    errors: () => fout,
    klaargezet: () => uit.split("\n").slice(1, -1),
  };
};
