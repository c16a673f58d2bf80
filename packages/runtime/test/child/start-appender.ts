import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

const hooks = new URL("./ts-hooks.mjs", import.meta.url).href;
const script = fileURLToPath(new URL("./append-loop.ts", import.meta.url));

/** A real second process that appends once it may `go`; `acked` are the facts it said were safe. */
export interface Appender {
  readonly child: ChildProcess;
  readonly ready: Promise<unknown>;
  readonly go: () => void;
  readonly firstAck: () => Promise<unknown>;
  readonly done: Promise<unknown>;
  readonly acked: () => readonly { readonly positie: number; readonly versie: number; readonly id: string }[];
  readonly errors: () => string;
}

/** Starts `append-loop.ts` under this Node, on the sources. */
export const startAppender = (...args: readonly string[]): Appender => {
  const child = spawn(process.execPath, ["--conditions=@wmo-kit/source", `--import=${hooks}`, script, ...args], {
    stdio: ["pipe", "pipe", "pipe"],
  });
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
    firstAck: () => Promise.race([once(child.stdout, "data"), done]),
    errors: () => fout,
    acked: () =>
      uit
        .split("\n")
        .slice(1, -1)
        .map((regel) => regel.split(" "))
        .map(([positie, versie, id]) => ({ positie: Number(positie), versie: Number(versie), id: id ?? "" })),
  };
};
