/** Draws numbers that are the same for the same seed: below a bound, with a chance, or one of a list. */
export interface Trekker {
  readonly onder: (bovengrens: number) => number;
  readonly kans: (deel: number) => boolean;
  readonly een: <W>(lijst: readonly [W, ...W[]]) => W;
}

/** A generator of numbers that follow from a seed (mulberry32). */
export const makeTrekker = (zaad: number): Trekker => {
  let stand = zaad >>> 0;
  const volgende = (): number => {
    stand = (stand + 0x6d2b79f5) >>> 0;
    let t = stand;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const onder = (bovengrens: number): number => Math.floor(volgende() * bovengrens);
  return { onder, kans: (deel) => volgende() < deel, een: (lijst) => lijst[onder(lijst.length)] ?? lijst[0] };
};
