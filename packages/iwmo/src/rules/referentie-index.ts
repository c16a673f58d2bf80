import { addGetal, createGetallenlijst, getalOp, type Getallenlijst } from "./getallenlijst.js";
import { addReferentie, createReferentieregister, isReferentie, leesReferentie, listReferenties, loopDoor, type Referentieregister } from "./referentieregister.js";

/** References by number of entry, from 0, and by text; some forty bytes for each beside its characters. */
export interface Referentieindex {
  readonly register: Referentieregister;
  /** Where each stands in the register. */
  readonly plaatsen: Getallenlijst;
  readonly hashes: Getallenlijst;
  /** For each the one before it with the same text, counted from 1; 0 if there is none. */
  readonly eerder: Getallenlijst;
  /** The last entry of each text, counted from 1, in the slot its hash leads to; 0 where nothing is. */
  vakken: Int32Array;
  /** How often a slot held something else. */
  misgrepen: number;
  /** The last entry of each text, counted from 1, once slots turn out to be a bad way: a hostile file can make its texts collide. */
  kaart: Map<string, number> | undefined;
}

const BEGINMAAT = 32;

const NIETS: readonly number[] = [];

/** An index without references. */
export const createReferentieindex = (): Referentieindex => ({
  register: createReferentieregister(),
  plaatsen: createGetallenlijst(),
  hashes: createGetallenlijst(),
  eerder: createGetallenlijst(),
  vakken: new Int32Array(BEGINMAAT),
  misgrepen: 0,
  kaart: undefined,
});

const BEGIN = 0x811c9dc5;
const STAP = 0x01000193;
const meng = (hash: number): number => (hash ^ (hash >>> 15)) >>> 0;

/** FNV-1a over the units of the text, its low and high bits mixed. */
const hashVan = (tekst: string): number => {
  let hash = BEGIN;
  for (let i = 0; i < tekst.length; i += 1) hash = Math.imul(hash ^ tekst.charCodeAt(i), STAP);
  return meng(hash);
};

/** The same over a reference of ASCII in a register. */
const hashVanBytes = (blok: Uint8Array, plaats: number): number => {
  const einde = plaats + (blok[plaats] ?? 0);
  let hash = BEGIN;
  for (let i = plaats + 1; i <= einde; i += 1) hash = Math.imul(hash ^ (blok[i] ?? 0), STAP);
  return meng(hash);
};

/** The slot of a text: the one that holds it, or the free one where it belongs. */
const vakVan = (index: Referentieindex, tekst: string, hash: number): number => {
  const { register, plaatsen, hashes, vakken } = index;
  const masker = vakken.length - 1;
  for (let vak = hash & masker; ; vak = (vak + 1) & masker) {
    const nummer = (vakken[vak] ?? 0) - 1;
    if (nummer < 0) return vak;
    if (getalOp(hashes, nummer) === hash && isReferentie(register, nummer, getalOp(plaatsen, nummer), tekst)) return vak;
    index.misgrepen += 1;
  }
};

/** Whether a text with this hash can be in the index. */
const kanErin = ({ hashes, vakken }: Referentieindex, hash: number): boolean => {
  const masker = vakken.length - 1;
  for (let vak = hash & masker; ; vak = (vak + 1) & masker) {
    const nummer = (vakken[vak] ?? 0) - 1;
    if (nummer < 0) return false;
    if (getalOp(hashes, nummer) === hash) return true;
  }
};

/** Twice as many slots; each chain of equal texts is led back to its last entry. */
const vergroot = (index: Referentieindex): void => {
  const vakken = new Int32Array(index.vakken.length * 2);
  const masker = vakken.length - 1;
  for (let nummer = 0; nummer < index.register.aantal; nummer += 1) {
    const eerder = getalOp(index.eerder, nummer);
    let vak = getalOp(index.hashes, nummer) & masker;
    while (vakken[vak] !== eerder) vak = (vak + 1) & masker;
    vakken[vak] = nummer + 1;
  }
  index.vakken = vakken;
};

/** More of them than chance gives, for each entry. */
const MISGREPEN_PER_STUK = 16;
const MISGREPEN_VOORAF = 10_000;

/** The map, once the slots have proved bad. */
const kaartVan = (index: Referentieindex): Map<string, number> | undefined => {
  if (index.kaart === undefined && index.misgrepen > MISGREPEN_VOORAF + MISGREPEN_PER_STUK * index.register.aantal)
    index.kaart = new Map(listReferenties(index.register).map((referentie, nummer) => [referentie, nummer + 1]));
  return index.kaart;
};

/** The last entry with a text, counted from 1; 0 if there is none. */
const laatsteVan = (index: Referentieindex, referentie: string): number => {
  const kaart = kaartVan(index);
  return (kaart === undefined ? index.vakken[vakVan(index, referentie, hashVan(referentie))] : kaart.get(referentie)) ?? 0;
};

const zetLaatste = (index: Referentieindex, referentie: string, hash: number, nummer: number): void => {
  const kaart = kaartVan(index);
  if (kaart === undefined) index.vakken[vakVan(index, referentie, hash)] = nummer;
  else kaart.set(referentie, nummer);
};

/** Adds a reference. */
export const addAanIndex = (index: Referentieindex, referentie: string): void => {
  if (index.kaart === undefined && index.register.aantal * 2 >= index.vakken.length) vergroot(index);
  const hash = hashVan(referentie);
  addGetal(index.eerder, laatsteVan(index, referentie));
  zetLaatste(index, referentie, hash, index.register.aantal + 1);
  addGetal(index.hashes, hash);
  addGetal(index.plaatsen, addReferentie(index.register, referentie));
};

/** An entry and those before it with the same text. */
export const listGelijke = (index: Referentieindex, laatste: number): readonly number[] => {
  const gelijke: number[] = [];
  for (let nummer = laatste + 1; nummer > 0; nummer = getalOp(index.eerder, nummer - 1)) gelijke.push(nummer - 1);
  return gelijke;
};

/** The entries with exactly this text, in the order in which they came. */
export const findInIndex = (index: Referentieindex, referentie: string): readonly number[] => {
  const nummer = index.register.aantal === 0 ? 0 : laatsteVan(index, referentie);
  if (nummer === 0) return NIETS;
  return [...listGelijke(index, nummer - 1)].reverse();
};

/** The rows of a register whose reference is also in the index, with the last entry of it there; hardly makes texts of the others. */
export const loopDoorGedeelde = (index: Referentieindex, register: Referentieregister, neem: (rij: number, laatste: number) => void): void => {
  if (index.register.aantal === 0) return;
  loopDoor(register, (blok, plaats, nummer) => {
    if (index.kaart === undefined && (blok[plaats] ?? 0) > 0 && !kanErin(index, hashVanBytes(blok, plaats))) return;
    const laatste = laatsteVan(index, leesReferentie(register, blok, plaats, nummer));
    if (laatste > 0) neem(nummer, laatste - 1);
  });
};
