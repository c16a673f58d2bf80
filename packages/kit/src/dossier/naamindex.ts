import { vlak } from "./zoek-op-naam.js";

/** Whom to find: whose name holds every word of a text, as far as one may see them, and which part of what is found. */
export interface Naamvraag {
  readonly tekst?: string | undefined;
  /** Everybody when it is left out. */
  readonly zichtbaar?: ReadonlySet<string> | undefined;
  readonly van: number;
  readonly aantal: number;
}

/** A part of what was found, by name, and how many there are in all. */
export interface Naamuitslag<Regel> {
  readonly regels: readonly Regel[];
  readonly totaal: number;
}

/** Somebody who can be found. */
interface Vindbaar {
  readonly id: string;
  readonly naam: string;
}

interface Plek<Regel> {
  readonly naam: string;
  readonly regel: Regel;
}

const staatVoor = <Regel extends Vindbaar>(een: Plek<Regel>, ander: Plek<Regel>): boolean =>
  een.naam === ander.naam ? een.regel.id < ander.regel.id : een.naam < ander.naam;

const opVolgorde = <Regel extends Vindbaar>(een: Plek<Regel>, ander: Plek<Regel>): number => (staatVoor(een, ander) ? -1 : 1);

/** Two lists in order as one. */
const voegSamen = <Regel extends Vindbaar>(oud: readonly Plek<Regel>[], nieuw: readonly Plek<Regel>[]): readonly Plek<Regel>[] => {
  const samen: Plek<Regel>[] = [];
  let volgende = 0;
  for (const plek of oud) {
    for (let eerst = nieuw[volgende]; eerst !== undefined && staatVoor(eerst, plek); eerst = nieuw[volgende]) {
      samen.push(eerst);
      volgende += 1;
    }
    samen.push(plek);
  }
  return [...samen, ...nieuw.slice(volgende)];
};

/**
 * Keeps the names of a list in order and ready to be searched, in the memory of this process and nowhere else: a name is never written, not even as a mark.
 * Of a list that changed, only the lines that are new are looked at; a line is the same one as long as it is the same object.
 */
export const makeNaamindex = <Regel extends Vindbaar>(): ((regels: readonly Regel[], vraag: Naamvraag) => Naamuitslag<Regel>) => {
  let bekend: readonly Regel[] = [];
  let inLijst: ReadonlySet<Regel> = new Set();
  let plekken: readonly Plek<Regel>[] = [];
  const neemOp = (regels: readonly Regel[]): void => {
    const nu = new Set(regels);
    const nieuw = regels.filter((regel) => !inLijst.has(regel)).map((regel) => ({ naam: vlak(regel.naam), regel }));
    plekken = voegSamen(
      plekken.filter(({ regel }) => nu.has(regel)),
      nieuw.toSorted(opVolgorde),
    );
    inLijst = nu;
    bekend = regels;
  };
  return (regels, { tekst = "", zichtbaar, van, aantal }) => {
    if (regels !== bekend) neemOp(regels);
    const woorden = vlak(tekst).split(/\s+/u).filter((woord) => woord.length > 0);
    if (woorden.length === 0 && zichtbaar === undefined) return { regels: plekken.slice(van, van + aantal).map(({ regel }) => regel), totaal: plekken.length };
    const gevonden: Regel[] = [];
    let totaal = 0;
    for (const { naam, regel } of plekken) {
      if (zichtbaar?.has(regel.id) === false || !woorden.every((woord) => naam.includes(woord))) continue;
      if (totaal >= van && gevonden.length < aantal) gevonden.push(regel);
      totaal += 1;
    }
    return { regels: gevonden, totaal };
  };
};
