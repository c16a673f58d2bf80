import type { AangevraagdProduct } from "../release-3-2/wmo315.js";
import { addParen, addVermelding, type Vermeldingen } from "./paren.js";
import { nummerVan } from "./plaats.js";
import type { Overtreding, Regel } from "./regel.js";
import { normaliseWit } from "./witruimte.js";

/**
 * A reference of the provider stands for one product. Each product reports all before it that have its reference;
 * the standard ignores the blanks around the later of the two.
 *
 * @source iWmo 3.2, TR383
 */
export const TR383: Regel<readonly AangevraagdProduct[]> = {
  code: "TR383",
  toets: (producten) => {
    const meldingen: Overtreding[] = [];
    const gezien: Vermeldingen = new Map();
    for (const [index, { referentieAanbieder }] of producten.entries()) {
      addParen(meldingen, gezien.get(normaliseWit(referentieAanbieder)), (eerder) => [eerder]);
      addVermelding(gezien, referentieAanbieder, `${nummerVan(producten, index)}/ReferentieAanbieder`);
    }
    return meldingen;
  },
};
