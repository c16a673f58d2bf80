import { spawnSync } from "node:child_process";

/** What is measured: something that runs once and answers how long it took. */
export interface Loper {
  readonly naam: string;
  readonly loop: () => Promise<Loop> | Loop;
}

/** One run. */
export interface Loop {
  /** @unit seconds */
  readonly tijd: number;
  /** @unit MB at the highest; undefined when it is not a process of its own */
  readonly geheugen?: number | undefined;
}

const mediaan = (getallen: readonly number[]): number => [...getallen].sort((a, b) => a - b)[getallen.length >> 1] ?? NaN;

/** Something in this process. */
export const hier = (naam: string, werk: () => unknown): Loper => ({
  naam,
  loop: async () => {
    const begin = performance.now();
    await werk();
    return { tijd: (performance.now() - begin) / 1000 };
  },
});

/** The environment without what the runner of this file adds for its own processes. */
const OMGEVING = { ...process.env, NODE_OPTIONS: "" };

/** A program from start to end. It may print its peak memory as `N MB`; with `eigenTijd` it prints the time itself as `N ms`, without its start. */
export const proces = (naam: string, opdracht: string, argumenten: readonly string[], eigenTijd = false): Loper => ({
  naam,
  loop: () => {
    const begin = performance.now();
    const { status, stdout, stderr } = spawnSync(opdracht, argumenten, { encoding: "utf8", env: OMGEVING });
    const geheel = (performance.now() - begin) / 1000;
    if (status !== 0) throw new Error(`${naam}: ${stdout}${stderr.slice(0, 500)}`);
    const geheugen = /(\d+) MB\s*$/.exec(stdout)?.[1];
    const tijd = eigenTijd ? Number(/(\d+) ms/.exec(stdout)?.[1] ?? NaN) / 1000 : geheel;
    return { tijd, geheugen: geheugen === undefined ? undefined : Number(geheugen) };
  },
});

/** What was measured of a runner: median seconds, median of the ratios to the first in the same round, peak memory. */
export interface Gemeten {
  readonly naam: string;
  /** @unit seconds */
  readonly tijd: number;
  readonly verhouding: number;
  /** @unit MB; 0 when it is not a process of its own */
  readonly geheugen: number;
  /** Seconds of each round, to hold against those of another runner. */
  readonly rondes: readonly number[];
}

/** Median of the ratios of two runners, round by round. */
export const verhoudingTot = (een: Gemeten | undefined, ander: Gemeten | undefined): number =>
  mediaan((een?.rondes ?? []).map((tijd, ronde) => tijd / (ander?.rondes[ronde] ?? NaN)));

/** One line for a runner. */
export const regelVan = ({ naam, tijd, verhouding, geheugen }: Gemeten): string =>
  `${naam.padEnd(62)} ${tijd.toFixed(3).padStart(8)} s ${verhouding.toFixed(2).padStart(6)}x ${geheugen === 0 ? "" : `${geheugen} MB`}`;

/**
 * Runs all in turn, several rounds, after one round to warm up what runs in this process, so that a busy moment of the machine
 * hits all alike.
 */
export const meetOmBeurten = async (rondes: number, lopers: readonly Loper[]): Promise<readonly Gemeten[]> => {
  for (const { loop, naam } of lopers) if (naam.includes("warm")) await loop();
  const gelopen: Loop[][] = lopers.map(() => []);
  for (let ronde = 0; ronde < rondes; ronde += 1) for (const [i, { loop }] of lopers.entries()) gelopen[i]?.push(await loop());
  const maat = gelopen[0] ?? [];
  return lopers.map(({ naam }, i) => {
    const rondetijden = (gelopen[i] ?? []).map(({ tijd }) => tijd);
    const verhouding = mediaan(rondetijden.map((tijd, ronde) => tijd / (maat[ronde]?.tijd ?? NaN)));
    const geheugen = Math.max(...(gelopen[i] ?? []).map((loop) => loop.geheugen ?? 0));
    return { naam, tijd: mediaan(rondetijden), verhouding, geheugen, rondes: rondetijden };
  });
};
