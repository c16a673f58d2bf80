import { sliceAscii } from "../xml/ascii.js";

/** The sizes of the first blocks; all later ones are as large as the last. @unit bytes */
const BLOKMATEN = [0x400, 0x1000, 0x4000] as const;
const GROOTSTE_BLOK = 0x10000;

/** Longer references, and those with characters beyond ASCII, are kept apart. @unit bytes */
const LANGSTE = 0xff;

/**
 * The references of all rows, in their order: a later credit may name any of them.
 * A reference takes as many bytes as it has characters, and one more.
 */
export interface Referentieregister {
  readonly blokken: Uint8Array[];
  /** How far each block is filled. */
  readonly gevuld: number[];
  readonly apart: Map<number, string>;
  aantal: number;
}

/** A register without references. */
export const createReferentieregister = (): Referentieregister => ({ blokken: [], gevuld: [], apart: new Map(), aantal: 0 });

const blokVoor = ({ blokken, gevuld }: Referentieregister, nodig: number): Uint8Array => {
  const laatste = blokken.at(-1);
  if (laatste !== undefined && (gevuld.at(-1) ?? 0) + nodig <= laatste.length) return laatste;
  const blok = new Uint8Array(BLOKMATEN[blokken.length] ?? GROOTSTE_BLOK);
  blokken.push(blok);
  gevuld.push(0);
  return blok;
};

/** Adds the next reference and answers where it stands. */
export const addReferentie = (register: Referentieregister, referentie: string): number => {
  const { length: lengte } = referentie;
  const nummer = register.aantal;
  register.aantal += 1;
  const isKort = lengte > 0 && lengte < LANGSTE;
  const blok = blokVoor(register, isKort ? lengte + 1 : 1);
  const laatste = register.gevuld.length - 1;
  const begin = register.gevuld[laatste] ?? 0;
  let gewoon = isKort ? 0 : 0x80;
  for (let i = 0; i < lengte && gewoon < 0x80; i += 1) {
    const teken = referentie.charCodeAt(i);
    gewoon |= teken;
    blok[begin + 1 + i] = teken;
  }
  const past = gewoon < 0x80;
  blok[begin] = past ? lengte : 0;
  register.gevuld[laatste] = begin + 1 + (past ? lengte : 0);
  if (!past) register.apart.set(nummer, referentie);
  return laatste * GROOTSTE_BLOK + begin;
};

/** Whether a text is the reference with a number, which stands at a place. */
export const isReferentie = ({ blokken, apart }: Referentieregister, nummer: number, plaats: number, tekst: string): boolean => {
  const blok = blokken[Math.floor(plaats / GROOTSTE_BLOK)];
  const begin = plaats % GROOTSTE_BLOK;
  const lengte = blok?.[begin] ?? 0;
  if (blok === undefined || lengte === 0) return apart.get(nummer) === tekst;
  if (lengte !== tekst.length) return false;
  for (let i = 0; i < lengte; i += 1) if (blok[begin + 1 + i] !== tekst.charCodeAt(i)) return false;
  return true;
};

/** Goes through all references in their order, without making a text of them. */
export const loopDoor = ({ blokken, gevuld }: Referentieregister, neem: (blok: Uint8Array, begin: number, nummer: number) => void): void => {
  let nummer = 0;
  for (const [b, blok] of blokken.entries()) {
    const einde = gevuld[b] ?? 0;
    for (let plaats = 0; plaats < einde; nummer += 1) {
      neem(blok, plaats, nummer);
      plaats += 1 + (blok[plaats] ?? 0);
    }
  }
};

/** The text of a reference that stands at a place. */
export const leesReferentie = ({ apart }: Referentieregister, blok: Uint8Array, plaats: number, nummer: number): string => {
  const lengte = blok[plaats] ?? 0;
  return lengte === 0 ? (apart.get(nummer) ?? "") : sliceAscii(blok, plaats + 1, plaats + 1 + lengte);
};

/** All references in their order. */
export const listReferenties = (register: Referentieregister): readonly string[] => {
  const referenties: string[] = [];
  loopDoor(register, (blok, plaats, nummer) => referenties.push(leesReferentie(register, blok, plaats, nummer)));
  return referenties;
};
