import type { IsoDatum } from "@wmo-kit/domain";

import type { Eis } from "../catalogus/eis.js";
import type { Bewijsstuk } from "./bewijsstuk.js";
import type { Bewijsduur, Bewijsvraag } from "./bewijsvraag.js";

/**
 * How the evidence of one requirement stands on a day.
 * `geldigTot` is the last day it counts; it is absent when the piece has no end. `GeenOordeel`: there is a piece, but the document does not say how long one counts.
 */
export type Bewijsstand =
  | { readonly _tag: "Ontbreekt" }
  | { readonly _tag: "Verlopen"; readonly stuk: Bewijsstuk; readonly geldigTot: IsoDatum }
  | { readonly _tag: "Aanwezig"; readonly stuk: Bewijsstuk; readonly geldigTot?: IsoDatum }
  | { readonly _tag: "GeenOordeel"; readonly stuk: Bewijsstuk };

/** One requirement that asks evidence, with what there is on a day. */
export interface Bewijsregel {
  readonly eis: Eis;
  readonly vraag: Bewijsvraag;
  readonly stand: Bewijsstand;
}

/** Adds a duration to a date by the rules of the calendar (K-05); undefined when the outcome is no date. */
export type TelDuur = (datum: IsoDatum, duur: Bewijsduur) => IsoDatum | undefined;

/** What the evidence register is asked: which requirements, which pieces there are, on which day, and how a duration is counted. */
export interface Bewijsregistervraag {
  readonly eisen: readonly Eis[];
  readonly register: readonly Bewijsstuk[];
  readonly peildatum: IsoDatum;
  readonly telDuur: TelDuur;
}

const eindeVolgensEis = ({ geldig }: Bewijsvraag, { datum }: Bewijsstuk, telDuur: TelDuur): IsoDatum | undefined =>
  typeof geldig === "object" && geldig !== null ? telDuur(datum, geldig) : undefined;

const standVan = (
  vraag: Bewijsvraag,
  stuk: Bewijsstuk,
  { peildatum, telDuur }: Bewijsregistervraag,
): Exclude<Bewijsstand, { _tag: "Ontbreekt" }> => {
  const [geldigTot] = [stuk.geldigTot, eindeVolgensEis(vraag, stuk, telDuur)].filter((einde) => einde !== undefined).sort();
  if (geldigTot === undefined) return vraag.geldig === null ? { _tag: "GeenOordeel", stuk } : { _tag: "Aanwezig", stuk };
  return geldigTot < peildatum ? { _tag: "Verlopen", stuk, geldigTot } : { _tag: "Aanwezig", stuk, geldigTot };
};

const VOORKEUR = { Aanwezig: 0, GeenOordeel: 1, Verlopen: 2 } as const;

/**
 * For each requirement that asks evidence: is it there on a day, did it end, or is it missing.
 * A piece that still counts goes before one that ended, then the newest; a piece of after the day does not count yet.
 *
 * @source norms.md K-05, K-07, K-10
 */
export const evaluateBewijs = (vraag: Bewijsregistervraag): readonly Bewijsregel[] =>
  vraag.eisen.flatMap((eis): readonly Bewijsregel[] => {
    const { bewijs } = eis;
    if (bewijs === undefined) return [];
    const [stand = { _tag: "Ontbreekt" } as const] = vraag.register
      .filter((stuk) => stuk.eis === eis.id && stuk.datum <= vraag.peildatum)
      .map((stuk) => standVan(bewijs, stuk, vraag))
      .sort((links, rechts) => VOORKEUR[links._tag] - VOORKEUR[rechts._tag] || (links.stuk.datum > rechts.stuk.datum ? -1 : 1));
    return [{ eis, vraag: bewijs, stand }];
  });
