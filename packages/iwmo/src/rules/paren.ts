import type { Overtreding } from "./regel.js";

/** More pairs than this are not listed for one rule: the message is refused already. */
export const MAXIMAAL_AANTAL_PAREN = 1000;

/** Paths by the text that stands there, in the order of the message. */
export type Vermeldingen = Map<string, string[]>;

/** Notes that a text stands at a path. */
export const addVermelding = (vermeldingen: Vermeldingen, tekst: string, pad: string): void => {
  const paden = vermeldingen.get(tekst);
  if (paden === undefined) vermeldingen.set(tekst, [pad]);
  else paden.push(pad);
};

/** Adds a violation for each of the earlier places, up to a number that is enough. */
export const addParen = (paren: Overtreding[], eerder: readonly string[] | undefined, maakPaar: (eerder: string) => Overtreding): void => {
  for (const pad of eerder?.slice(0, MAXIMAAL_AANTAL_PAREN - paren.length) ?? []) paren.push(maakPaar(pad));
};

/** Each two of them, the later with each before it. */
export const listParen = (plaatsen: readonly string[]): readonly Overtreding[] => {
  const paren: Overtreding[] = [];
  for (const [index, plaats] of plaatsen.entries())
    for (const eerder of plaatsen.slice(0, index)) {
      if (paren.length >= MAXIMAAL_AANTAL_PAREN) return paren;
      paren.push([eerder, plaats]);
    }
  return paren;
};
