import { listPrestaties } from "../../keten/declaraties.js";
import { sleutelVan } from "../../keten/sleutel.js";
import type { Prestatie } from "../../release-3-2/wmo323.js";
import { findGecrediteerde, isAlGecrediteerd, listStaandeDebets, type Declaratiesituatie } from "./declaratiesituatie.js";
import { overtredingen, type Oordeel } from "./regel.js";

/** A provider uses a ReferentieNummer once, in this message and in all before it. @source iWmo 3.2, TR314 */
export const dubbeleReferentie = ({ keten, partijen, regels }: Declaratiesituatie): readonly Oordeel[] => {
  const gezien = new Set<string>();
  return overtredingen(regels, ({ prestatie: { productReferentie } }) => {
    const { referentieNummer } = productReferentie;
    const dubbel =
      gezien.has(referentieNummer) ||
      listPrestaties(keten.declaraties, partijen.aanbieder, referentieNummer).some(({ stand }) => stand !== "nietVerzonden");
    gezien.add(referentieNummer);
    return dubbel;
  });
};

/** A credit takes back a granted line, and repeats it. @source iWmo 3.2, TR323, IV085, IV091 */
export const creditZonderDebet = (situatie: Declaratiesituatie): readonly Oordeel[] =>
  overtredingen(situatie.credits, (regel) => findGecrediteerde(situatie, regel) === undefined);

/** A line is credited once. @source iWmo 3.2, TR390, OP360 */
export const dubbeleCredit = (situatie: Declaratiesituatie): readonly Oordeel[] => {
  const hoger = new Set<string>();
  return overtredingen(situatie.credits, (regel) => {
    const dubbel = isAlGecrediteerd(situatie, regel, hoger);
    hoger.add(regel.prestatie.productReferentie.vorigReferentieNummer ?? "");
    return dubbel;
  });
};

/** What makes two lines claims for the same support. @source iWmo 3.2, TR389 */
const leveringVan = ({ toewijzingNummer, productCategorie, productCode, productPeriode }: Prestatie): string =>
  sleutelVan(toewijzingNummer, productCategorie, productCode, productPeriode.begindatum, productPeriode.einddatum);

/** The same support is claimed once, unless the earlier line was rejected or credited. @source iWmo 3.2, TR389, OP366 */
export const dubbeleDebet = (situatie: Declaratiesituatie): readonly Oordeel[] => {
  const perToewijzing = new Map<string, Set<string>>();
  return overtredingen(situatie.debets, (regel) => {
    const naam = sleutelVan(regel.bsn, regel.prestatie.toewijzingNummer);
    const gezien = perToewijzing.get(naam) ?? new Set(listStaandeDebets(situatie, regel).map(leveringVan));
    perToewijzing.set(naam, gezien);
    const levering = leveringVan(regel.prestatie);
    const dubbel = gezien.has(levering);
    gezien.add(levering);
    return dubbel;
  });
};
