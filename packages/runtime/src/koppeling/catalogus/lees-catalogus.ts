import type { IsoDatum } from "@wmo-kit/domain";
import { err, ok, type Result } from "@wmo-kit/domain/result";

import type { Bestandsbevinding, BestandFailure } from "../bestand/errors.js";
import { leesBestand, type Ingelezen, type Leesopdracht } from "../bestand/lees-bestand.js";
import { CATALOGUSSJABLOON, type Catalogusregel } from "./catalogussjabloon.table.js";

/** Two rows that could both give a tariff for the same thing. */
const sleutelVan = ({ agbCode, productCategorie, productCode, eenheid, hoofdaannemer }: Catalogusregel): string =>
  JSON.stringify([agbCode, hoofdaannemer, productCategorie, productCode, eenheid]);

const overlapt = (a: Catalogusregel, b: Catalogusregel): boolean =>
  (b.geldigTotEnMet === null || a.geldigVanaf <= b.geldigTotEnMet) && (a.geldigTotEnMet === null || b.geldigVanaf <= a.geldigTotEnMet);

const checkRegel = (regel: Catalogusregel, eerdere: readonly Catalogusregel[], rij: number): Bestandsbevinding | undefined => {
  const { geldigVanaf, geldigTotEnMet } = regel;
  const kolom = CATALOGUSSJABLOON.kolommen.geldigTotEnMet.kop;
  if (geldigTotEnMet !== null && geldigTotEnMet < geldigVanaf) return { rij, kolom, code: "eindeVoorBegin" };
  if (eerdere.some((eerder) => JSON.stringify(eerder) === JSON.stringify(regel))) return { rij, kolom: null, code: "dubbeleRij" };
  return eerdere.some((eerder) => overlapt(eerder, regel)) ? { rij, kolom: null, code: "overlap" } : undefined;
};

const checkRegels = ({ rijen, rijnummers }: Ingelezen<Catalogusregel>): readonly (Bestandsbevinding | undefined)[] => {
  const perSleutel = new Map<string, Catalogusregel[]>();
  return rijen.map((regel, i) => {
    const eerdere = perSleutel.get(sleutelVan(regel)) ?? [];
    const bevinding = checkRegel(regel, eerdere, rijnummers[i] ?? 0);
    if (bevinding === undefined) perSleutel.set(sleutelVan(regel), [...eerdere, regel]);
    return bevinding;
  });
};

/**
 * Reads the list of contracts. Beside what each cell must be, no two rows may give a tariff for the same product of the same provider
 * on the same day: then nobody could say which holds.
 *
 * @source systems.md 2, ROB-website
 */
export const leesCatalogus = (bytes: Uint8Array, opdracht: Leesopdracht): Result<Ingelezen<Catalogusregel>, BestandFailure> =>
  leesBestand(CATALOGUSSJABLOON, bytes, opdracht).andThen((ingelezen) => {
    const gevonden = checkRegels(ingelezen);
    const bevindingen = gevonden.filter((bevinding) => bevinding !== undefined);
    if (bevindingen.length > 0 && opdracht.foutenOverslaan !== true)
      return err<never, BestandFailure>({ _tag: "BestandOngeldig", sjabloon: CATALOGUSSJABLOON.id, bevindingen });
    const isGoed = (_: unknown, i: number): boolean => gevonden[i] === undefined;
    return ok({
      ...ingelezen,
      rijen: ingelezen.rijen.filter(isGoed),
      rijnummers: ingelezen.rijnummers.filter(isGoed),
      bevindingen: [...ingelezen.bevindingen, ...bevindingen].sort((a, b) => a.rij - b.rij),
    });
  });

/** The rows that hold on a day. */
export const listGeldig = (regels: readonly Catalogusregel[], peildatum: IsoDatum): readonly Catalogusregel[] =>
  regels.filter(({ geldigVanaf, geldigTotEnMet }) => geldigVanaf <= peildatum && (geldigTotEnMet === null || peildatum <= geldigTotEnMet));
