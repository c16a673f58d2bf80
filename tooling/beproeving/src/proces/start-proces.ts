import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";

import { findBsns } from "../log/find-bsns.js";

/** How a server is started. */
export interface Startopdracht {
  /** What is run; this Node when nothing is said. */
  readonly commando?: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** @unit milliseconds */
  readonly geduldMs?: number;
}

/** A server that runs as a process of its own. */
export interface Serverproces {
  readonly adres: string;
  readonly pid: number;
  /** Everything it wrote so far, to the screen and to the log. */
  readonly uitvoer: () => string;
  /** Working memory now. @unit bytes */
  readonly geheugen: () => number;
  /** Ends it the way a power cut does. */
  readonly kill: () => Promise<void>;
  /** Asks it to stop and answers its exit code. */
  readonly stop: () => Promise<number | null>;
}

const ADRES = /http:\/\/(?:127\.0\.0\.1|localhost):\d+/;

const waitForAdres = (proces: ChildProcess, uitvoer: () => string, geduldMs: number): Promise<string> =>
  new Promise((resolve, reject) => {
    const klok = setTimeout(() => reject(new Error(`De server is na ${geduldMs} ms niet gestart:\n${uitvoer()}`)), geduldMs);
    const kijk = (): void => {
      const adres = ADRES.exec(uitvoer())?.[0];
      if (adres === undefined) return;
      clearTimeout(klok);
      resolve(adres);
    };
    proces.stdout?.on("data", kijk);
    proces.stderr?.on("data", kijk);
    proces.once("exit", (code) => {
      clearTimeout(klok);
      reject(new Error(`De server is gestopt met code ${code}:\n${uitvoer()}`));
    });
  });

const leesGeheugen = (pid: number): number => {
  const [, kib = "0"] = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
  return Number(kib) * 1024;
};

/** A log with a Bsn in it fails whatever trial ran the server. */
const checkUitvoer = (uitvoer: string): Promise<void> => {
  const gevonden = findBsns(uitvoer);
  return gevonden.length === 0
    ? Promise.resolve()
    : Promise.reject(new Error(`In de uitvoer van de server staat een Bsn, op regel ${gevonden.map(({ regel }) => regel).join(", ")}.`));
};

/** Starts a server under this Node and waits until it says where it listens. When it ends, what it wrote is searched for a Bsn. */
export const startProces = async ({ commando = process.execPath, args, env = {}, geduldMs = 60_000 }: Startopdracht): Promise<Serverproces> => {
  const proces = spawn(commando, [...args], { stdio: ["ignore", "pipe", "pipe"], env: { ...process.env, ...env } });
  const delen: string[] = [];
  const uitvoer = (): string => delen.join("");
  proces.stdout.setEncoding("utf8").on("data", (deel: string) => delen.push(deel));
  proces.stderr.setEncoding("utf8").on("data", (deel: string) => delen.push(deel));
  const weg = once(proces, "close");
  const end = async (signaal: NodeJS.Signals): Promise<number | null> => {
    if (proces.exitCode === null && proces.signalCode === null) proces.kill(signaal);
    await weg;
    await checkUitvoer(uitvoer());
    return proces.exitCode;
  };
  const adres = await waitForAdres(proces, uitvoer, geduldMs);
  const { pid = 0 } = proces;
  return {
    adres,
    pid,
    uitvoer,
    geheugen: () => leesGeheugen(pid),
    kill: async () => void (await end("SIGKILL")),
    stop: () => end("SIGTERM"),
  };
};

/** The one-time code of four groups of five that a server prints as long as nobody manages accounts. */
export const findOpstartcode = (uitvoer: string): string | undefined => /\b[0-9A-HJKMNP-TV-Z]{5}(?:-[0-9A-HJKMNP-TV-Z]{5}){3}\b/.exec(uitvoer)?.[0];
