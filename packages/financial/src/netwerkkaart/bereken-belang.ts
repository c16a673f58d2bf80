import { addVerhouding, divideVerhouding, makeVerhouding, multiplyVerhouding, subtractVerhouding, type Verhouding } from "@wmo-kit/domain";

import type { RelatieVan } from "./is-actief.js";

/** One line of a set of equations: the coefficients, and what they add up to. */
type Vergelijkingrij = readonly Verhouding[];

const NUL = makeVerhouding(0, 1);
const EEN = makeVerhouding(1, 1);

const veeg = (rij: Vergelijkingrij, spil: Vergelijkingrij, kolom: number): Vergelijkingrij => {
  const keer = rij[kolom];
  return keer === undefined || keer.teller === 0n ? rij : rij.map((deel, plek) => {
    const eraf = spil[plek];
    return eraf === undefined ? deel : subtractVerhouding(deel, multiplyVerhouding(keer, eraf));
  });
};

/** Solves as many equations as unknowns, exactly; null when they do not decide every unknown. */
const losOp = (rijen: readonly Vergelijkingrij[]): readonly Verhouding[] | null => {
  let stand = rijen;
  for (let kolom = 0; kolom < rijen.length; kolom += 1) {
    const plek = stand.findIndex((rij, nummer) => nummer >= kolom && (rij[kolom]?.teller ?? 0n) !== 0n);
    const gekozen = stand[plek];
    const deler = gekozen?.[kolom];
    if (gekozen === undefined || deler === undefined) return null;
    const spil = gekozen.flatMap((deel) => divideVerhouding(deel, deler).match((deelt) => [deelt], () => []));
    const rest = stand.map((rij, nummer) => (nummer === plek ? stand[kolom] : rij));
    stand = rest.map((rij, nummer) => (nummer === kolom || rij === undefined ? spil : veeg(rij, spil, kolom)));
  }
  return stand.flatMap((rij) => rij.at(-1) ?? []);
};

/**
 * What part of each entity a holder has, straight and through chains of entities: the parts along a chain multiplied, the chains added up.
 * Entities that hold parts of each other are counted without end, and come out exactly. Null when the shares decide nothing: a ring that owns itself.
 * An unknown part counts as nothing here.
 *
 * @source Uitvoeringsbesluit Wwft 2018 artikel 3 (direct or indirect)
 * @unit part of the whole
 */
export const berekenBelang = (houder: string, entiteiten: readonly string[], belangen: readonly RelatieVan<"belang">[]): ReadonlyMap<string, Verhouding> | null => {
  if (NUL.isErr() || EEN.isErr()) return null;
  const [nul, een] = [NUL.value, EEN.value];
  const deel = (van: string, naar: string): Verhouding =>
    belangen.reduce((som, belang) => (belang.van === van && belang.naar === naar && belang.aandelen !== null ? addVerhouding(som, belang.aandelen) : som), nul);
  const rijen = entiteiten.map((naar, rij) => [...entiteiten.map((van, kolom) => subtractVerhouding(rij === kolom ? een : nul, deel(van, naar))), deel(houder, naar)]);
  const uitkomst = losOp(rijen);
  return uitkomst === null ? null : new Map(
    entiteiten.flatMap((entiteit, plek): readonly (readonly [string, Verhouding])[] => {
      const deelVanHouder = uitkomst[plek];
      return deelVanHouder === undefined ? [] : [[entiteit, deelVanHouder]];
    }),
  );
};
