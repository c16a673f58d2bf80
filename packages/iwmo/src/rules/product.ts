import type { IsoDatum } from "@wmo-kit/domain/rekenen";

import type { Omvang, Product } from "../release-3-2/basisgroepen.table.js";
import { EINDE_OUDE_OMVANG, NIET_PER_DAG } from "./grenzen.table.js";
import { eindeNaBegin, type Datumveld } from "./periode.js";
import { GOED, type Overtreding, type Regel } from "./regel.js";

/** Size and budget, as each class with a product has them. */
export interface MetOmvang {
  readonly omvang?: Omvang;
  readonly budget?: number;
}

/** A class that names the product itself. */
export interface MetProduct extends MetOmvang {
  readonly product?: Product;
}

/** The dates between which a product is assigned or asked for; their names differ by class. */
export interface Looptijd<E> {
  readonly begin: Datumveld<E, IsoDatum>;
  readonly einde: Datumveld<E, IsoDatum | undefined>;
}

const CD077: Regel<MetOmvang> = {
  code: "CD077",
  toets: ({ omvang, budget }) => (omvang !== undefined && budget !== undefined ? [["Omvang", "Budget"]] : GOED),
};

/**
 * Size, budget and end date fit together: a budget or a size per week has an end, and there is never both a size and a budget.
 * CD077 and CD078 say the same from both sides; the standard reports both.
 *
 * @source iWmo 3.2, CD075, CD076, CD077, CD078, CS003
 */
export const omvangregels = <E extends MetOmvang>({ begin, einde }: Looptijd<E>): readonly Regel<E>[] => [
  { code: "CD075", toets: (product) => (product.budget !== undefined && einde.van(product) === undefined ? [["Budget"]] : GOED) },
  {
    code: "CD076",
    toets: (product) => (product.omvang?.frequentie === "2" && einde.van(product) === undefined ? [["Omvang/Frequentie"]] : GOED),
  },
  CD077,
  { ...CD077, code: "CD078" },
  eindeNaBegin("CS003", begin, einde),
];

/** A product with a code has a size; without a budget there is a product. @source iWmo 3.2, CD041, CD079 */
export const PRODUCTREGELS: readonly Regel<MetProduct>[] = [
  {
    code: "CD041",
    toets: ({ product, omvang }) => (product?.code !== undefined && omvang === undefined ? [["Product/Code"]] : GOED),
  },
  { code: "CD079", toets: ({ product, budget }) => (product === undefined && budget === undefined ? [[""]] : GOED) },
];

const isNieuw = (einde: IsoDatum | undefined): boolean => einde === undefined || einde > EINDE_OUDE_OMVANG.waarde;

/** The end date is named when there is one to look at. */
const metEinde = (naam: string, einde: IsoDatum | undefined, plaatsen: Overtreding): Overtreding =>
  einde === undefined ? plaatsen : [naam, ...plaatsen];

/** A product without a code has no size, unless it ended by 31-12-2020. @source iWmo 3.2, CD080, CD095, CD096 */
export const geenOmvangZonderCode = <E extends MetProduct>(code: string, einde: Datumveld<E, IsoDatum | undefined>): Regel<E> => ({
  code,
  toets: (element) => {
    const laatste = einde.van(element);
    if (element.omvang === undefined || element.product?.code !== undefined || !isNieuw(laatste)) return GOED;
    return [metEinde(einde.naam, laatste, ["Omvang"])];
  },
});

/** Some units are not counted per day, unless it ended by 31-12-2020. @source iWmo 3.2, CS338, CS343 */
export const nietPerDag = <E extends MetOmvang>(code: string, einde: Datumveld<E, IsoDatum | undefined>): Regel<E> => ({
  code,
  toets: (element) => {
    const { omvang } = element;
    if (omvang === undefined || omvang.frequentie !== "1" || !NIET_PER_DAG.waarde.includes(omvang.eenheid)) return GOED;
    const laatste = einde.van(element);
    return isNieuw(laatste) ? [metEinde(einde.naam, laatste, ["Omvang/Eenheid", "Omvang/Frequentie"])] : GOED;
  },
});
