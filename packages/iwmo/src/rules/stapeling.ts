import type { Product } from "../release-3-2/basisgroepen.table.js";
import { STAPELBAAR } from "./grenzen.table.js";
import { nummerVan } from "./plaats.js";
import type { Looptijd, MetProduct } from "./product.js";
import { GOED, type Regel } from "./regel.js";

/** A product with the days it runs, both included; ISO text, in which a later day is a greater text. */
export interface Looptijdproduct {
  readonly index: number;
  readonly product: Product | undefined;
  readonly begin: string;
  readonly einde: string;
}

/** Two members of a list that may not run at the same time: the earlier and the later in the list. */
export type Stapeling = readonly [number, number];

const NOOIT = "9999-12-32";
const ALLE = "";

/** Products that still run on the day the search has come to, by category and code. */
type Lopend = Map<string, Map<string, Looptijdproduct[]>>;

const bakkenVan = (lopend: Lopend, product: Product | undefined): readonly Looptijdproduct[][] => {
  if (product === undefined) return [...lopend.values()].flatMap((codes) => [...codes.values()]);
  const codes = lopend.get(product.categorie);
  const eigen = product.code === undefined ? [...(codes?.values() ?? [])] : [codes?.get(product.code), codes?.get(ALLE)];
  return [...eigen, lopend.get(ALLE)?.get(ALLE)].filter((bak) => bak !== undefined);
};

const addLopend = (lopend: Lopend, nieuw: Looptijdproduct): void => {
  const categorie = nieuw.product?.categorie ?? ALLE;
  const code = nieuw.product?.code ?? ALLE;
  const codes = lopend.get(categorie) ?? new Map<string, Looptijdproduct[]>();
  lopend.set(categorie, codes);
  const bak = codes.get(code);
  if (bak === undefined) codes.set(code, [nieuw]);
  else bak.push(nieuw);
};

/** Drops what ended before a day, and keeps the place of the rest. */
const ruimOp = (bak: Looptijdproduct[], dag: string): void => {
  let blijft = 0;
  for (const product of bak) if (product.einde >= dag) bak[blijft++] = product;
  bak.length = blijft;
};

/**
 * Pairs that overlap and are the same product: same category and code, same category with no code in one of them,
 * or no product at all in one of them. Goes through them by first day and only looks at what then still runs,
 * so that many products cost no more than the pairs they give; stops at a number of pairs.
 */
export const findStapelingen = (producten: readonly Looptijdproduct[], maximum: number): readonly Stapeling[] => {
  const paren: Stapeling[] = [];
  const lopend: Lopend = new Map();
  for (const nieuw of [...producten].sort((a, b) => (a.begin < b.begin ? -1 : a.begin > b.begin ? 1 : a.index - b.index))) {
    for (const bak of bakkenVan(lopend, nieuw.product)) {
      ruimOp(bak, nieuw.begin);
      for (const { index, begin } of bak) {
        if (begin > nieuw.einde) continue;
        if (paren.push([Math.min(index, nieuw.index), Math.max(index, nieuw.index)]) >= maximum) return paren;
      }
    }
    addLopend(lopend, nieuw);
  }
  return paren.sort(([a, b], [c, d]) => b - d || a - c);
};

/** More pairs than this are not looked for: the message is refused already. */
const MAXIMAAL_AANTAL_PAREN = 1000;

/** The same product runs twice at a time; aids (categories 11 to 14) may. @source iWmo 3.2, TR302, TR386, TR410 */
export const nietGestapeld = <E extends MetProduct>(
  code: string,
  { begin, einde }: Looptijd<E>,
  telt: (element: E) => boolean = () => true,
): Regel<readonly E[]> => ({
  code,
  toets: (elementen) => {
    if (elementen.length < 2) return GOED;
    const producten = elementen.flatMap((element, index) =>
      telt(element) && !STAPELBAAR.waarde.includes(element.product?.categorie ?? "")
        ? [{ index, product: element.product, begin: begin.van(element), einde: einde.van(element) ?? NOOIT }]
        : [],
    );
    return findStapelingen(producten, MAXIMAAL_AANTAL_PAREN).map(([eerste, tweede]) => [nummerVan(elementen, eerste), nummerVan(elementen, tweede)]);
  },
});
