import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

const programma = fileURLToPath(new URL("../../bin/dagbesteding.mjs", import.meta.url));
const ADRES = /http:\/\/127\.0\.0\.1:\d+/;
const STARTCODE = /startcode (\S+)/;
const WACHTTIJD_MS = 30_000;

/** A server of the kit that runs as a process of its own. */
export interface Kit {
  readonly adres: string;
  /** The set-up code that it printed; undefined once somebody can manage accounts. */
  readonly startcode: string | undefined;
  /** Ends the process the way a power cut does. */
  readonly kill: () => Promise<void>;
}

const readStart = (proces: ChildProcess): Promise<Pick<Kit, "adres" | "startcode">> =>
  new Promise((resolve, reject) => {
    let uitvoer = "";
    const klok = setTimeout(() => reject(new Error(`De kit is na ${WACHTTIJD_MS} ms niet gestart:\n${uitvoer}`)), WACHTTIJD_MS);
    const lees = (stuk: Buffer): void => {
      uitvoer += stuk.toString("utf8");
      const adres = ADRES.exec(uitvoer)?.[0];
      // The last line of the announcement: the code, if there is one, stands before it.
      if (adres === undefined || !uitvoer.includes("Stoppen:")) return;
      clearTimeout(klok);
      resolve({ adres, startcode: STARTCODE.exec(uitvoer)?.[1] });
    };
    proces.stdout?.on("data", lees);
    proces.stderr?.on("data", lees);
    proces.once("exit", (code) => {
      clearTimeout(klok);
      reject(new Error(`De kit is gestopt met code ${code}. Is zij gebouwd (pnpm build)?\n${uitvoer}`));
    });
  });

/** Starts the built kit on a folder, on a free port. */
export const startKit = async (map: string): Promise<Kit> => {
  const proces = spawn(process.execPath, [programma, "serve", "--poort", "0", "--map", map], {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, WMO_KIT_ORGANISATIE: "Zorgboerderij De Proef" },
  });
  const start = await readStart(proces);
  const kill = async (): Promise<void> => {
    if (proces.exitCode !== null || proces.signalCode !== null) return;
    const einde = once(proces, "exit");
    proces.kill("SIGKILL");
    await einde;
  };
  return { ...start, kill };
};
