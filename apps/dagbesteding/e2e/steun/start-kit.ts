import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

const programma = fileURLToPath(new URL("../../bin/dagbesteding.mjs", import.meta.url));
const proefklok = new URL("./proefklok.mjs", import.meta.url).href;
const ADRES = /http:\/\/127\.0\.0\.1:\d+/;
const STARTCODE = /startcode (\S+)/;
const WACHTTIJD_MS = 60_000;

/** A server of the kit that runs as a process of its own. */
export interface Kit {
  readonly adres: string;
  /** The set-up code that it printed; undefined once somebody can manage accounts. */
  readonly startcode: string | undefined;
  /** Ends the process the way a power cut does. */
  readonly kill: () => Promise<void>;
  /** Lets it be another moment; only when the kit was started at a moment. @unit milliseconds since 1970, UTC */
  readonly verzetNaar: (moment: number) => Promise<void>;
}

/** With which settings a kit starts, and at which moment when that is not now. */
export interface Startwens {
  readonly instelling?: Readonly<Record<string, string>>;
  /** @unit milliseconds since 1970, UTC */
  readonly moment?: number;
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
export const startKit = async (map: string, { instelling = {}, moment }: Startwens = {}): Promise<Kit> => {
  const klok = moment === undefined ? [] : ["--import", proefklok];
  const proces = spawn(process.execPath, [...klok, programma, "serve", "--poort", "0", "--map", map], {
    stdio: ["ignore", "pipe", "pipe", "ipc"],
    env: { ...process.env, WMO_KIT_ORGANISATIE: "Zorgboerderij De Proef", ...instelling, ...(moment === undefined ? {} : { PROEF_MOMENT: String(moment) }) },
  });
  const start = await readStart(proces).catch((fout: unknown) => {
    // A kit that comes too late must not stay behind.
    proces.kill("SIGKILL");
    throw fout;
  });
  const kill = async (): Promise<void> => {
    if (proces.exitCode !== null || proces.signalCode !== null) return;
    const einde = once(proces, "exit");
    proces.kill("SIGKILL");
    await einde;
  };
  const verzetNaar = async (nieuw: number): Promise<void> => {
    const verzet = once(proces, "message");
    proces.send(nieuw);
    await verzet;
  };
  return { ...start, kill, verzetNaar };
};
