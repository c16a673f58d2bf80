/** A generator of pseudo-random choices that gives the same choices for the same seed. */
export interface Toeval {
  /** A whole number from 0 up to, not including, `grens`. */
  readonly getal: (grens: number) => number;
  readonly kies: <T>(lijst: readonly [T, ...T[]]) => T;
  readonly bytes: (aantal: number) => Uint8Array;
}

/** The choices that belong to a seed. @source mulberry32, Tommy Ettinger (public domain) */
export const makeToeval = (zaad: number): Toeval => {
  let toestand = zaad >>> 0;
  const volgende = (): number => {
    toestand = (toestand + 0x6d2b79f5) >>> 0;
    let t = toestand;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return (t ^ (t >>> 14)) >>> 0;
  };
  const getal = (grens: number): number => volgende() % Math.max(1, grens);
  return {
    getal,
    kies: (lijst) => lijst[getal(lijst.length)] ?? lijst[0],
    bytes: (aantal) => Uint8Array.from({ length: aantal }, () => getal(256)),
  };
};
