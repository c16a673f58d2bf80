/** A list of whole numbers from 0 that takes four bytes for each. */
export interface Getallenlijst {
  getallen: Uint32Array;
  aantal: number;
}

const BEGINMAAT = 16;

/** An empty list. */
export const createGetallenlijst = (): Getallenlijst => ({ getallen: new Uint32Array(BEGINMAAT), aantal: 0 });

/** Adds a number. */
export const addGetal = (lijst: Getallenlijst, getal: number): void => {
  if (lijst.aantal === lijst.getallen.length) {
    const ruimer = new Uint32Array(lijst.aantal * 2);
    ruimer.set(lijst.getallen);
    lijst.getallen = ruimer;
  }
  lijst.getallen[lijst.aantal] = getal;
  lijst.aantal += 1;
};

/** The number at a place. */
export const getalOp = ({ getallen }: Getallenlijst, plaats: number): number => getallen[plaats] ?? 0;
