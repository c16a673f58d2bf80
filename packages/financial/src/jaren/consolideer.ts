import { addVerhouding, compareVerhouding, makeVerhouding, subtractVerhouding, type Eurocent, type Verhouding } from "@wmo-kit/domain";
import { err, ok, type Result } from "@wmo-kit/domain/result";

import { exact, listCijfers, type Cijfers } from "../jaarrekening/cijfers.js";
import type { Boekjaar, Jaarrekening } from "../jaarrekening/jaarrekening.js";
import { VELDEN, type Veld } from "../jaarrekening/velden.table.js";

/** What entities have with each other, once on each side: a claim and a debt, a turnover and a cost. @unit eurocent */
export interface Eliminatie {
  readonly omschrijving: string;
  readonly bedrag: Eurocent;
  readonly velden: readonly Veld[];
}

/**
 * A request to look at related entities together. It is only done when it is needed to check the requirements, so it asks for the reason.
 * `eliminaties` is always given, also when there are none: without them mutual amounts count twice.
 *
 * @source dagbesteding 24.1-u4
 */
export interface Consolidatievraag {
  readonly aanleiding: string;
  readonly jaarrekeningen: readonly [Jaarrekening, Jaarrekening, ...Jaarrekening[]];
  readonly eliminaties: readonly Eliminatie[];
}

/** The figures of entities together, for the checks that work on figures. `sluitDeBalans`: both sides are equal; null when one is unknown. */
export interface Consolidatie {
  readonly aanleiding: string;
  readonly boekjaar: Boekjaar;
  readonly rechtspersonen: readonly string[];
  readonly cijfers: Cijfers;
  readonly eliminaties: readonly Eliminatie[];
  readonly sluitDeBalans: boolean | null;
}

/** Why entities cannot be looked at together. */
export type ConsolidatieFailure =
  | { readonly _tag: "AanleidingOntbreekt" }
  | { readonly _tag: "RechtspersoonDubbel"; readonly rechtspersoon: string }
  | { readonly _tag: "BoekjaarVerschilt"; readonly rechtspersoon: string };

/** Terms of one sum; an unknown term makes the sum unknown. */
const optellen = (delen: readonly (Verhouding | null)[]): Verhouding | null =>
  delen.reduce((som, deel) => (som === null || deel === null ? null : addVerhouding(som, deel)), makeVerhouding(0, 1).unwrapOr(null));

const controleer = ({ aanleiding, jaarrekeningen: [eerste, ...rest] }: Consolidatievraag): ConsolidatieFailure | null => {
  if (aanleiding.trim() === "") return { _tag: "AanleidingOntbreekt" };
  const gehad = new Set([eerste.rechtspersoon]);
  for (const { rechtspersoon, boekjaar } of rest) {
    if (gehad.has(rechtspersoon)) return { _tag: "RechtspersoonDubbel", rechtspersoon };
    gehad.add(rechtspersoon);
    if (boekjaar.begindatum !== eerste.boekjaar.begindatum || boekjaar.einddatum !== eerste.boekjaar.einddatum) return { _tag: "BoekjaarVerschilt", rechtspersoon };
  }
  return null;
};

const isVeld = (pad: string): pad is Veld => Object.hasOwn(VELDEN, pad);

/** Insurance covers and heads of staff are not money that adds up over entities without more; they stay with each entity. */
const teltOp = (veld: Veld): boolean => VELDEN[veld].eenheid === "eurocent" && !veld.startsWith("verzekering.");

const sluit = (cijfers: Cijfers): boolean | null => {
  const [activa, passiva] = [cijfers["balans.totaalActiva"] ?? null, cijfers["balans.totaalPassiva"] ?? null];
  return activa === null || passiva === null ? null : compareVerhouding(activa, passiva) === 0;
};

/**
 * Adds up the amounts of related entities and takes out what they have with each other. One unknown amount makes the sum unknown.
 *
 * @source dagbesteding 24.1-u4; norms.md K-10
 */
export const consolideer = (vraag: Consolidatievraag): Result<Consolidatie, ConsolidatieFailure> => {
  const fout = controleer(vraag);
  if (fout !== null) return err(fout);
  const { aanleiding, jaarrekeningen, eliminaties } = vraag;
  const alle = jaarrekeningen.map(listCijfers);
  const velden = Object.keys(alle[0] ?? {}).filter(isVeld).filter(teltOp);
  const cijfers: Cijfers = Object.fromEntries(
    velden.map((veld) => {
      const bruto = optellen(alle.map((een) => een[veld] ?? null));
      const eraf = optellen(eliminaties.flatMap(({ bedrag, velden: raakt }) => (raakt.includes(veld) ? [exact(bedrag)] : [])));
      return [veld, bruto === null || eraf === null ? null : subtractVerhouding(bruto, eraf)];
    }),
  );
  const rechtspersonen = jaarrekeningen.map(({ rechtspersoon }) => rechtspersoon);
  return ok({ aanleiding, boekjaar: jaarrekeningen[0].boekjaar, rechtspersonen, cijfers, eliminaties, sluitDeBalans: sluit(cijfers) });
};
