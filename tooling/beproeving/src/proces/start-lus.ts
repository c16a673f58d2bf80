import { spawn } from "node:child_process";
import { once } from "node:events";

/** A process that works without end and writes a line for each thing that is safe. */
export interface Lusproces {
  /** It wrote its first line. */
  readonly begonnen: Promise<void>;
  /** What it said was safe, so far. */
  readonly regels: () => readonly string[];
  /** Ends it the way a power cut does; rejects when it had ended by itself. */
  readonly kill: () => Promise<void>;
}

/** Starts a program under this Node that goes on until it is killed. */
export const startLus = (programma: string, args: readonly string[], env: Readonly<Record<string, string>>): Lusproces => {
  const kind = spawn(process.execPath, [programma, ...args], { env: { ...process.env, ...env }, stdio: ["ignore", "pipe", "pipe"] });
  let [uit, fout] = ["", ""];
  kind.stdout.setEncoding("utf8").on("data", (deel: string) => (uit += deel));
  kind.stderr.setEncoding("utf8").on("data", (deel: string) => (fout += deel));
  const einde = once(kind, "close");
  return {
    begonnen: Promise.race([once(kind.stdout, "data"), einde]).then(() => undefined),
    regels: () => uit.split("\n").slice(0, -1),
    kill: async () => {
      kind.kill("SIGKILL");
      await einde;
      if (kind.signalCode !== "SIGKILL") throw new Error(`Het proces stopte uit zichzelf:\n${fout}`);
    },
  };
};
