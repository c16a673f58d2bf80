import { compareVerhouding, divideVerhouding, makeVerhouding, multiplyVerhouding, roundVerhouding, subtractVerhouding, type Vergelijking, type Verhouding } from "@wmo-kit/domain";

/** A quantity that changes evenly: `begin`, and `stap` more with each unit. */
export interface Lijn {
  readonly begin: Verhouding;
  readonly stap: Verhouding;
}

/** `lijn` must be zero or more; when `strikt`, more than zero. */
export interface Voorwaarde {
  readonly lijn: Lijn;
  readonly strikt: boolean;
}

/** The whole numbers of units that meet every condition; `tot` null is without end. */
export interface Bereik {
  readonly vanaf: bigint;
  readonly tot: bigint | null;
}

const MIN_EEN = makeVerhouding(-1, 1);
const omgekeerd = (lijn: Lijn): Lijn =>
  MIN_EEN.match(
    (min) => ({ begin: multiplyVerhouding(lijn.begin, min), stap: multiplyVerhouding(lijn.stap, min) }),
    () => lijn,
  );

/** The first line less the second taken so many times. */
export const lijnMin = (een: Lijn, ander: Lijn, keer: Verhouding): Lijn => ({
  begin: subtractVerhouding(een.begin, multiplyVerhouding(ander.begin, keer)),
  stap: subtractVerhouding(een.stap, multiplyVerhouding(ander.stap, keer)),
});

/** A norm on a ratio as conditions that hold as long as the denominator is above zero. @source norms.md K-09 */
export const voorwaardenVan = (teller: Lijn, noemer: Lijn, vergelijking: Vergelijking, grens: Verhouding): readonly Voorwaarde[] => {
  const over = lijnMin(teller, noemer, grens);
  switch (vergelijking) {
    case ">=":
    case ">":
      return [{ lijn: over, strikt: vergelijking === ">" }];
    case "<=":
    case "<":
      return [{ lijn: omgekeerd(over), strikt: vergelijking === "<" }];
    case "=":
      return [over, omgekeerd(over)].map((lijn) => ({ lijn, strikt: false }));
  }
};

const isGeheel = ({ noemer }: Verhouding): boolean => noemer === 1n;

const eerste = (punt: Verhouding, strikt: boolean): bigint => roundVerhouding(punt, "naar-boven") + (strikt && isGeheel(punt) ? 1n : 0n);
const laatste = (punt: Verhouding, strikt: boolean): bigint => roundVerhouding(punt, "naar-beneden") - (strikt && isGeheel(punt) ? 1n : 0n);

const kleinste = (a: bigint | null, b: bigint): bigint => (a === null || b < a ? b : a);
const grootste = (a: bigint, b: bigint): bigint => (a > b ? a : b);

/** Narrows a range by one condition; null when nothing is left. */
const beperk = (bereik: Bereik, { lijn: { begin, stap }, strikt }: Voorwaarde): Bereik | null => {
  if (stap.teller === 0n) return begin.teller > 0n || (!strikt && begin.teller === 0n) ? bereik : null;
  return divideVerhouding(begin, stap).match(
    (verhouding) => {
      const nulpunt = omgekeerd({ begin: verhouding, stap: verhouding }).begin;
      const nieuw: Bereik =
        stap.teller > 0n
          ? { ...bereik, vanaf: grootste(bereik.vanaf, eerste(nulpunt, strikt)) }
          : { ...bereik, tot: kleinste(bereik.tot, laatste(nulpunt, strikt)) };
      return nieuw.tot !== null && nieuw.tot < nieuw.vanaf ? null : nieuw;
    },
    () => null,
  );
};

/** The numbers of units, from zero up, that meet all conditions; null when there are none. All exact. */
export const bereikVan = (voorwaarden: readonly Voorwaarde[]): Bereik | null =>
  voorwaarden.reduce<Bereik | null>((bereik, voorwaarde) => (bereik === null ? null : beperk(bereik, voorwaarde)), { vanaf: 0n, tot: null });

/** Whether two lines run the same way in proportion, so that their ratio never changes. */
export const isVast = (teller: Lijn, noemer: Lijn): boolean =>
  compareVerhouding(multiplyVerhouding(teller.stap, noemer.begin), multiplyVerhouding(noemer.stap, teller.begin)) === 0;
