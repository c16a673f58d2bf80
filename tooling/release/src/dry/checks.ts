import { performance } from "node:perf_hooks";

/** A rehearsal: each check prints one line with its time, and what went wrong under it. */
export interface Rehearsal {
  /** Runs a check; undefined when it failed. */
  readonly check: <T>(title: string, work: () => Promise<T>) => Promise<T | undefined>;
  /** Runs a check without which the rest has no meaning; throws `Stopped` when it failed. */
  readonly need: <T>(title: string, work: () => Promise<T>) => Promise<T>;
  /** The closing line. */
  readonly close: () => { readonly line: string; readonly isGood: boolean };
}

/** A check failed without which the rest has no meaning. */
export class Stopped extends Error {}

/** Starts a rehearsal that prints its lines with `print`. */
export const openRehearsal = (print: (line: string) => void): Rehearsal => {
  let passed = 0;
  let failed = 0;
  const attempt = async <T>(title: string, work: () => Promise<T>): Promise<{ readonly value: T } | undefined> => {
    const start = performance.now();
    const took = (): string => `${((performance.now() - start) / 1000).toFixed(1)} s`.padStart(8);
    try {
      const value = await work();
      passed += 1;
      print(`ok   ${took()}  ${title}`);
      return { value };
    } catch (fault) {
      failed += 1;
      print(`FAIL ${took()}  ${title}`);
      print(String(fault instanceof Error ? fault.message : fault).replaceAll(/^/gm, "       | "));
      return undefined;
    }
  };
  return {
    check: async (title, work) => (await attempt(title, work))?.value,
    need: async (title, work) => {
      const done = await attempt(title, work);
      if (done === undefined) throw new Stopped(title);
      return done.value;
    },
    close: () => ({ line: `release:dry: ${passed} checks passed, ${failed} failed`, isGood: failed === 0 && passed > 0 }),
  };
};
