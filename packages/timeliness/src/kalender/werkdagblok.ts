import { weekdagnummerVan, type EpochDag } from "@wmo-kit/domain";

/** A block is 4096 days, some eleven years: its number is the epoch day shifted by twelve bits. */
export const BLOK_BITS = 12;
export const BLOK_DAGEN = 1 << BLOK_BITS;

/**
 * Working days of one block of days.
 * `voor[p]` counts the working days before place p (so `voor[p + 1]` includes p); `plaatsen[r]` is the place of working day r.
 */
export interface Werkdagblok {
  readonly voor: Uint16Array;
  readonly plaatsen: Uint16Array;
}

const VRIJDAG = 5;

/** Counts the working days of a block: monday to friday without the days off. Days off outside the block are ignored. @source norms.md K-02 */
export const buildWerkdagblok = (nummer: number, vrijeDagen: Iterable<EpochDag>): Werkdagblok => {
  const begin = nummer << BLOK_BITS;
  const vrij = new Uint8Array(BLOK_DAGEN);
  for (const dag of vrijeDagen) if (dag >= begin && dag < begin + BLOK_DAGEN) vrij[dag - begin] = 1;

  const voor = new Uint16Array(BLOK_DAGEN + 1);
  const plaatsen = new Uint16Array(BLOK_DAGEN);
  let aantal = 0;
  for (let plaats = 0; plaats < BLOK_DAGEN; plaats += 1) {
    if (vrij[plaats] === 0 && weekdagnummerVan(begin + plaats) <= VRIJDAG) {
      plaatsen[aantal] = plaats;
      aantal += 1;
    }
    voor[plaats + 1] = aantal;
  }
  return { voor, plaatsen: plaatsen.slice(0, aantal) };
};
