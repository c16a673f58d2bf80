import { makeVerhouding, type Eurocent, type Verhouding } from "@wmo-kit/domain";

import type { Jaarrekening } from "./jaarrekening.js";
import { VELDEN, type Veld } from "./velden.table.js";

/**
 * Figures by their place in the accounts, exact, in the unit of that place (amounts in eurocents).
 * Null or absent means unknown: no check passes or fails on it.
 *
 * @source norms.md K-08, K-10
 */
export type Cijfers = Readonly<Partial<Record<Veld, Verhouding | null>>>;

type Figuur = Verhouding | Eurocent | null;

/** Sections that hold one figure per field, and items of a list, are both read this way. */
const isFiguur = (waarde: unknown): waarde is Figuur =>
  waarde === null || typeof waarde === "number" || (typeof waarde === "object" && "noemer" in waarde);

const isVeld = (pad: string): pad is Veld => Object.hasOwn(VELDEN, pad);

/** An amount or a number as an exact ratio. */
export const exact = (figuur: Figuur): Verhouding | null => {
  if (figuur === null || typeof figuur === "object") return figuur;
  return makeVerhouding(figuur, 1).unwrapOr(null);
};

/** The figures of one part of the accounts under the name of that part. */
export const cijfersVan = (deel: string, velden: object): Cijfers =>
  Object.fromEntries(
    Object.entries(velden).flatMap(([veld, waarde]: [string, unknown]) => {
      const pad = `${deel}.${veld}`;
      return isVeld(pad) && isFiguur(waarde) ? [[pad, exact(waarde)]] : [];
    }),
  );

const DELEN = ["balans", "beginstand", "resultatenrekening", "uitkeringen", "personeel", "lumpsum", "verzekering"] as const;

/** Every figure of the accounts that stands once in it; the lists of people and parties are read item by item with `cijfersVan`. */
export const listCijfers = (jaarrekening: Jaarrekening): Cijfers =>
  DELEN.reduce<Cijfers>((cijfers, deel) => ({ ...cijfers, ...cijfersVan(deel, jaarrekening[deel]) }), {});
