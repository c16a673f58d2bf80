import { invariant, isEurocent, type Eurocent } from "@wmo-kit/domain";

import { alsGetal, alsVerhouding, inEenheidVan } from "./getal.js";

const CENTEN_PER_EURO = 100n;

/** Whole cents of an amount in euros, exactly as its decimals are written; undefined when it has part of a cent or is too large. */
export const eurocentVan = (euro: number): Eurocent | undefined => {
  const { teller, noemer } = alsVerhouding(euro);
  const centen = Number((teller * CENTEN_PER_EURO) / noemer);
  return (teller * CENTEN_PER_EURO) % noemer === 0n && isEurocent(centen) ? centen : undefined;
};

/** Whole cents of an amount that was read as a field. */
export const alsEurocent = (euro: number): Eurocent => {
  const centen = eurocentVan(euro);
  invariant(centen !== undefined, "het veld laat alleen hele centen door");
  return centen;
};

/** Whole cents as an amount in euros. */
export const alsEuro = (centen: number): number => alsGetal(inEenheidVan(alsVerhouding(centen), CENTEN_PER_EURO));
