import { spawnSync } from "node:child_process";

/** What a run took. */
export interface Meting {
  readonly naam: string;
  /** @unit seconds, median */
  readonly tijd: number;
  /** @unit MB at the highest, undefined when it is not a process of its own */
  readonly geheugen?: number;
}

const mediaan = (tijden: readonly number[]): number => [...tijden].sort((a, b) => a - b)[tijden.length >> 1] ?? NaN;

/** Runs something in this process several times, after one run to warm up. */
export const meet = async (naam: string, keren: number, werk: () => unknown): Promise<Meting> => {
  await werk();
  const tijden: number[] = [];
  for (let i = 0; i < keren; i += 1) {
    const begin = performance.now();
    await werk();
    tijden.push((performance.now() - begin) / 1000);
  }
  return { naam, tijd: mediaan(tijden) };
};

/** The environment without what the runner of this file adds for its own processes. */
const OMGEVING = { ...process.env, NODE_OPTIONS: "" };

/** Runs a program several times, from start to end; a program may print its peak memory in MB as its last word. */
export const meetProces = (naam: string, keren: number, opdracht: string, argumenten: readonly string[]): Meting => {
  const tijden: number[] = [];
  let laatste = NaN;
  for (let i = 0; i < keren; i += 1) {
    const begin = performance.now();
    const { status, stdout, stderr } = spawnSync(opdracht, argumenten, { encoding: "utf8", env: OMGEVING });
    tijden.push((performance.now() - begin) / 1000);
    if (status !== 0) throw new Error(`${naam}: ${stderr.slice(0, 500)}`);
    laatste = Number(/(\d+) MB\s*$/.exec(stdout)?.[1] ?? NaN);
  }
  return { naam, tijd: mediaan(tijden), ...(Number.isNaN(laatste) ? {} : { geheugen: laatste }) };
};

/** One line for each measurement, with its ratio to the first. */
export const toon = (metingen: readonly Meting[]): string => {
  const maat = metingen[0]?.tijd ?? NaN;
  return metingen
    .map(({ naam, tijd, geheugen }) => `${naam.padEnd(62)} ${tijd.toFixed(3).padStart(8)} s ${(tijd / maat).toFixed(2).padStart(6)}x ${geheugen === undefined ? "" : `${geheugen} MB`}`)
    .join("\n");
};
