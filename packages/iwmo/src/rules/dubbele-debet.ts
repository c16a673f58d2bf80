import type { Prestatie } from "../release-3-2/wmo323.js";
import { listParen } from "./paren.js";
import { nummerVan } from "./plaats.js";
import { GOED, type Regel } from "./regel.js";
import { findDubbelen, splitsOpSchrijfwijze, type Sleutel } from "./uniek.js";

const DEBETSLEUTEL: Sleutel<Prestatie> = [
  ({ toewijzingNummer }) => toewijzingNummer,
  ({ productPeriode }) => productPeriode.begindatum,
  ({ productPeriode }) => productPeriode.einddatum,
  ({ productCategorie }) => productCategorie,
  ({ productCode }) => productCode,
];

/** Two debit lines of one client for the same days, product and assignment; each two are reported. @source iWmo 3.2, TR416 */
export const TR416: Regel<readonly Prestatie[]> = {
  code: "TR416",
  toets: (prestaties) => {
    if (prestaties.length < 2) return GOED;
    const debet = prestaties.filter(({ ingediendBedrag }) => ingediendBedrag.debetCredit === "D");
    const dubbelen = findDubbelen(debet, DEBETSLEUTEL);
    if (dubbelen.length === 0) return GOED;
    const nummers = [...prestaties.keys()].filter((index) => prestaties[index]?.ingediendBedrag.debetCredit === "D");
    return dubbelen.flatMap((indexen) => listParen(indexen.map((index) => nummerVan(prestaties, nummers[index] ?? 0))));
  },
  verfijn: splitsOpSchrijfwijze("ToewijzingNummer"),
};
