import { makeVerhouding, type Verhouding } from "@wmo-kit/domain";
import * as z from "zod";

import { alsGetal, alsVerhouding, inEenheidVan } from "./getal.js";

const CENTEN_PER_EURO = 100n;

/** A number that may be below zero; it counts as the decimals that are written. */
export const Cijfer = z.number().meta({ description: "number" });

/** An amount in euros as exact eurocents, with the decimals as they are written. */
export const alsCenten = (euro: number): Verhouding => {
  const { teller, noemer } = alsVerhouding(euro);
  return makeVerhouding(teller * CENTEN_PER_EURO, noemer).unwrapOr(alsVerhouding(0));
};

/** An amount in euros as the whole number of eurocents that a row holds; a package refuses one that is not whole. */
export const alsRijbedrag = (euro: number): number => {
  const { teller, noemer } = alsCenten(euro);
  return noemer === 1n ? Number(teller) : Number.NaN;
};

/** A percentage as the share that a row holds. */
export const alsRijdeel = (percentage: number): { readonly teller: number; readonly noemer: number } => {
  const { teller, noemer } = inEenheidVan(alsVerhouding(percentage), 100n);
  return { teller: Number(teller), noemer: Number(noemer) };
};

/** Exact eurocents as an amount in euros; null stays null. */
export const inEuro = (centen: Verhouding | null): number | null => (centen === null ? null : alsGetal(inEenheidVan(centen, CENTEN_PER_EURO)));
