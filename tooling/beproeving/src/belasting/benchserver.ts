import { readFileSync } from "node:fs";

import { beginBeheer, meldAan, type Sessie } from "../http/sessie.js";
import { makeZender } from "../http/verzoek.js";
import { bundel } from "../proces/bundel.js";
import { findOpstartcode, startProces, type Serverproces } from "../proces/start-proces.js";

/** The real app as a process of its own, with somebody signed in. */
export interface Benchserver {
  readonly sessie: Sessie;
  /** @unit milliseconds */
  readonly startMs: number;
  /** Working memory now, and the most it ever was. @unit MB */
  readonly geheugen: () => { readonly nu: number; readonly piek: number };
  /** How much the process has reckoned since it began: what a request takes on a machine that is shared. @unit milliseconds of CPU */
  readonly rekentijd: () => number;
  readonly stop: () => Promise<number | null>;
}

/** A tick of the kernel's clock. @unit milliseconds */
const TIK = 10;

// Fields 14 and 15 of the line; the name of the program stands before them in brackets and may hold spaces.
const leesRekentijd = ({ pid }: Serverproces): number => {
  const velden = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
  return (Number(velden[11]) + Number(velden[12])) * TIK;
};

const leesGeheugen = ({ pid }: Serverproces): ReturnType<Benchserver["geheugen"]> => {
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  const [nu = 0, piek = 0] = ["VmRSS", "VmHWM"].map((naam) => Math.round(Number(new RegExp(`${naam}:\\s+(\\d+) kB`).exec(status)?.[1] ?? 0) / 1_024));
  return { nu, piek };
};

/** Starts an app on a folder and a database, with room for a number of connections. */
export type Starter = (map: string, env: Readonly<Record<string, string>>, verbindingen: number) => Promise<Benchserver>;

/** Makes the app at this address once, and answers how to start it; with the settings of Node that its own command gives it. */
export const makeStarter = async (app: URL, instellingen: readonly string[] = []): Promise<Starter> => {
  const { programma } = await bundel(app);
  const profiel = process.env["WMO_BENCH_PROFIEL"];
  const vlaggen = [...instellingen, ...(profiel === undefined ? [] : ["--cpu-prof", `--cpu-prof-dir=${profiel}`])];
  return async (map, env, verbindingen) => {
    const begin = performance.now();
    const proces = await startProces({ args: [...vlaggen, programma, "serve", "--poort", "0", "--map", map], env });
    const startMs = performance.now() - begin;
    const zender = makeZender(proces.adres, verbindingen);
    const code = findOpstartcode(proces.uitvoer());
    const sessie = await (code === undefined ? meldAan(zender, "beheer") : beginBeheer(zender, code, ["teamleider", "administratie", "financieel", "medewerker"]));
    return { sessie, startMs, geheugen: () => leesGeheugen(proces), rekentijd: () => leesRekentijd(proces), stop: proces.stop };
  };
};
