/** How many things are counted together: a change to one of them costs a count over this many, and an addition over the number of leaves. */
const BLAD = 64;

interface Blad<Ding, Deel> {
  readonly dingen: readonly Ding[];
  readonly deel: Deel;
}

const isZelfde = <Ding>(een: readonly Ding[], ander: readonly Ding[]): boolean => een.length === ander.length && een.every((ding, plaats) => ding === ander[plaats]);

/**
 * Counts a list leaf by leaf, again and again: only a leaf that holds another thing than before is counted anew.
 * Answers the counts of the leaves in the order of the list, the same ones as long as nothing changed; together they are the count of the whole.
 */
export const makeBladen = <Ding, Deel>(tel: (dingen: readonly Ding[]) => Deel): ((lijst: readonly Ding[]) => readonly Deel[]) => {
  let lijst: readonly Ding[] | undefined;
  let bladen: readonly Blad<Ding, Deel>[] = [];
  let delen: readonly Deel[] = [];
  return (nieuw) => {
    if (nieuw === lijst) return delen;
    const nieuwe = Array.from({ length: Math.ceil(nieuw.length / BLAD) }, (_, nummer): Blad<Ding, Deel> => {
      const dingen = nieuw.slice(nummer * BLAD, (nummer + 1) * BLAD);
      const eerder = bladen[nummer];
      return eerder !== undefined && isZelfde(eerder.dingen, dingen) ? eerder : { dingen, deel: tel(dingen) };
    });
    if (!isZelfde(bladen, nieuwe)) delen = nieuwe.map(({ deel }) => deel);
    [lijst, bladen] = [nieuw, nieuwe];
    return delen;
  };
};
