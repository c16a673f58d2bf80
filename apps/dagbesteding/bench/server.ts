import { readFileSync } from "node:fs";

import { beginBeheer, bundel, findOpstartcode, makeZender, meldAan, startProces, type Serverproces, type Sessie } from "@wmo-kit/tooling-beproeving";

/** The real app as a process of its own, with somebody signed in. */
export interface Benchserver {
  readonly sessie: Sessie;
  /** @unit milliseconds */
  readonly startMs: number;
  /** Working memory now, and the most it ever was. @unit MB */
  readonly geheugen: () => { readonly nu: number; readonly piek: number };
  readonly stop: () => Promise<number | null>;
}

const leesGeheugen = ({ pid }: Serverproces): ReturnType<Benchserver["geheugen"]> => {
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  const [nu = 0, piek = 0] = ["VmRSS", "VmHWM"].map((naam) => Math.round(Number(new RegExp(`${naam}:\\s+(\\d+) kB`).exec(status)?.[1] ?? 0) / 1_024));
  return { nu, piek };
};

/** Makes the app once, and answers how to start it on a folder and a database. */
export const makeStarter = async (): Promise<(map: string, env: Readonly<Record<string, string>>, verbindingen: number) => Promise<Benchserver>> => {
  const { programma } = await bundel(new URL("../src/main.ts", import.meta.url));
  const profiel = process.env["WMO_BENCH_PROFIEL"];
  const vlaggen = profiel === undefined ? [] : ["--cpu-prof", `--cpu-prof-dir=${profiel}`];
  return async (map, env, verbindingen) => {
    const begin = performance.now();
    const app = await startProces({ args: [...vlaggen, programma, "serve", "--poort", "0", "--map", map], env });
    const startMs = performance.now() - begin;
    const zender = makeZender(app.adres, verbindingen);
    const code = findOpstartcode(app.uitvoer());
    const sessie = await (code === undefined ? meldAan(zender, "beheer") : beginBeheer(zender, code, ["teamleider", "administratie", "financieel", "medewerker"]));
    return { sessie, startMs, geheugen: () => leesGeheugen(app), stop: app.stop };
  };
};
