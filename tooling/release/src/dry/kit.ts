import { spawn } from "node:child_process";
import { setTimeout } from "node:timers/promises";

/** A kit that was started as its user does. */
export interface Kit {
  readonly address: string;
  /** What it printed. */
  readonly said: () => string;
  /** Stops it as Ctrl+C does, waits until all of it has ended, and gives the code of the program that was started. */
  readonly stop: () => Promise<number | null>;
}

/** The program that starts a kit with its arguments, and where. */
export interface KitStart {
  readonly program: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  readonly map: string;
}

/** @unit milliseconds */
const DEADLINE = 180_000;
const ADDRESS = /http:\/\/127\.0\.0\.1:\d+/;

/** Starts a kit on a free port and waits until it says where it is. */
export const startKit = async ({ program, args, cwd, env, map }: KitStart): Promise<Kit> => {
  const child = spawn(program, [...args, "--poort", "0", "--map", map], { cwd, env, stdio: ["ignore", "pipe", "pipe"], detached: true });
  let text = "";
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (part: string) => (text += part));
  // Its output closes when the last program that writes to it has ended: npx, and the kit below it.
  const closed = new Promise<number | null>((resolve) => child.once("close", (code) => resolve(code)));
  const signal = (name: NodeJS.Signals): void => {
    if (child.pid === undefined) return;
    try {
      process.kill(-child.pid, name);
    } catch {
      // It has ended already.
    }
  };
  const late = async (what: string): Promise<never> => {
    await setTimeout(DEADLINE, undefined, { ref: false });
    signal("SIGKILL");
    throw new Error(`${program} did not ${what} in time:\n${text}`);
  };
  for (const end = Date.now() + DEADLINE; Date.now() < end && child.exitCode === null && !ADDRESS.test(text); ) await setTimeout(100);
  const address = ADDRESS.exec(text)?.[0];
  if (address === undefined) {
    signal("SIGKILL");
    throw new Error(`${program} did not start:\n${text}`);
  }
  return {
    address,
    said: () => text,
    stop: () => {
      // Ctrl+C goes to every program in the window.
      signal("SIGINT");
      return Promise.race([closed, late("stop")]);
    },
  };
};

/** The page and the interface document of a kit answer 200. */
export const mustAnswer = async ({ address }: Kit): Promise<void> => {
  for (const path of ["/", "/openapi.json"]) {
    const { status } = await fetch(`${address}${path}`);
    if (status !== 200) throw new Error(`${path} answered ${status}`);
  }
};

/** What a program says that took Ctrl+C, put its things away and then ended; one that was cut off says nothing. */
const INTERRUPTED = 130;

/** A kit that was started without npx in between ends by itself when it is told to stop. */
export const mustStopWell = async (kit: Kit): Promise<void> => {
  const code = await kit.stop();
  if (code !== 0 && code !== INTERRUPTED) throw new Error(`it stopped with ${code}:\n${kit.said()}`);
};
