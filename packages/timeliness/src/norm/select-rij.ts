import { omvatDatum, type Bron, type IsoDatum, type Norm, type NormNietGeldig, type NormOnbekendeId } from "@wmo-kit/domain";
import type { Result } from "@wmo-kit/domain/result";

import { findRij, type Rijenvraag } from "../eis/find-rij.js";
import type { Meetwaarde, Normstap } from "./normstap.js";

/** Which row is asked for: from which table, on which day, under which contract. */
export interface Rijvraag<N extends Norm<Meetwaarde>> extends Rijenvraag<N> {
  readonly peildatum: IsoDatum;
}

/** The row that holds on a day, its value or null when the source leaves it open, and how it was found. */
export interface GekozenRij<N extends Norm<Meetwaarde>> {
  readonly rij: N;
  readonly bronnen: readonly Bron[];
  readonly stappen: readonly Normstap[];
}

const stappenVan = <N extends Norm<Meetwaarde>>({ id, titel, waarde, vergelijking, lezing }: N): readonly Normstap[] => [
  ...(lezing === undefined ? [] : [{ _tag: "LezingGekozen", lezing } as const]),
  waarde === null ? { _tag: "NormOpen", norm: id, titel } : { _tag: "NormGevolgd", norm: id, titel, waarde, vergelijking },
];

/** Finds the row that holds on a day; a row with an open value is an answer too, because what is measured is then shown without a verdict. */
export const selectRij = <N extends Norm<Meetwaarde>>(vraag: Rijvraag<N>): Result<GekozenRij<N>, NormOnbekendeId | NormNietGeldig> =>
  findRij(vraag).map(({ rij, bronnen, afwijking }) => {
    if (afwijking === undefined) return { rij, bronnen, stappen: stappenVan(rij) };
    // What the programme itself says on this day, also when the agreement began before the programme did.
    const standaard = vraag.normen.find(({ id, geldigheid }) => id === rij.id && omvatDatum(geldigheid, vraag.peildatum));
    const afgesproken = bronnen.filter((bron) => bron !== afwijking.standaard?.bron);
    return {
      rij,
      bronnen: standaard === undefined ? afgesproken : [standaard.bron, ...afgesproken],
      stappen: [
        { _tag: "NormAfwijking", norm: rij.id, bron: rij.bron, standaard: standaard?.waarde ?? undefined },
        ...stappenVan(rij),
      ],
    };
  });
