import { groepeer } from "./groepeer.js";
import { nummerVan } from "./plaats.js";
import { GOED, type Overtreding, type Regel } from "./regel.js";
import type { Tekstbron } from "./tekstbron.js";

/** The parts of a logical key, the most telling first; a part that is missing is a value of its own. */
export type Sleutel<E> = readonly [Sleuteldeel<E>, ...Sleuteldeel<E>[]];
type Sleuteldeel<E> = (element: E) => string | number | undefined;

// XML knows no text with these characters: they can stand between parts and for no part.
const TUSSEN = "\u0000";
const GEEN = "\u0001";

/** Up to here each with each is quicker than a set: most clients have a few lines. */
const WEINIG = 12;

const isGelijk = <E>(een: E, ander: E, sleutel: Sleutel<E>): boolean => {
  for (const deel of sleutel) if (deel(een) !== deel(ander)) return false;
  return true;
};

const zijnWeinigVerschillend = <E>(elementen: readonly E[], sleutel: Sleutel<E>): boolean =>
  elementen.every((element, index) => {
    for (let i = index + 1; i < elementen.length; i += 1) {
      const ander = elementen[i];
      if (ander !== undefined && isGelijk(element, ander, sleutel)) return false;
    }
    return true;
  });

const zijnVerschillend = <E>(elementen: readonly E[], sleutel: Sleutel<E>): boolean => {
  if (elementen.length <= WEINIG) return zijnWeinigVerschillend(elementen, sleutel);
  const eerste = new Set<string | number | undefined>();
  for (const element of elementen) eerste.add(sleutel[0](element));
  return eerste.size === elementen.length;
};

/** The members that share a key, as lists of indexes; only where there are more than one. */
export const findDubbelen = <E>(elementen: readonly E[], sleutel: Sleutel<E>): readonly (readonly number[])[] => {
  if (elementen.length < 2 || zijnVerschillend(elementen, sleutel)) return [];
  const sleutels = elementen.map((element) => sleutel.map((deel) => deel(element) ?? GEEN).join(TUSSEN));
  return [...groepeer(sleutels.keys(), (index) => sleutels[index]).values()].filter(({ length }) => length > 1);
};

/** The same elements, apart by how a number in them is spelled: the standard compares text, and 07 is another text than 7. */
export const splitsOpSchrijfwijze =
  (veld: string) =>
  (overtreding: Overtreding, tekst: Tekstbron): readonly Overtreding[] => {
    const groepen = groepeer(overtreding, (pad) => tekst(`${pad}/${veld}`));
    return [...groepen.values()].flatMap(([eerste, ...rest]) => (eerste === undefined || rest.length === 0 ? [] : [[eerste, ...rest] as const]));
  };

/**
 * Two members of a list have the same logical key; one finding for each key that is not unique.
 *
 * @source iWmo 3.2, TR101
 */
export const uniek = <E>(sleutel: Sleutel<E>, getal?: string): Regel<readonly E[]> => ({
  code: "TR101",
  toets: (elementen) => {
    const dubbelen = findDubbelen(elementen, sleutel);
    return dubbelen.length === 0
      ? GOED
      : dubbelen.map(([eerste = 0, ...rest]) => [nummerVan(elementen, eerste), ...rest.map((index) => nummerVan(elementen, index))]);
  },
  ...(getal === undefined ? {} : { verfijn: splitsOpSchrijfwijze(getal) }),
});
