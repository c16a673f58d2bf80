/** Repeatable chance: the same seed gives the same run. */
export interface Toeval {
  readonly getal: (onder: number) => number;
  readonly kies: <T>(uit: readonly [T, ...T[]] | readonly T[]) => T;
}

/** A generator after mulberry32. */
export const createToeval = (zaad: number): Toeval => {
  let stand = zaad >>> 0;
  const getal = (onder: number): number => {
    stand = (stand + 0x6d2b79f5) >>> 0;
    let t = Math.imul(stand ^ (stand >>> 15), stand | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) % onder;
  };
  return {
    getal,
    kies: (uit) => {
      const keus = uit[getal(uit.length)];
      if (keus === undefined) throw new Error("nothing to choose from");
      return keus;
    },
  };
};
