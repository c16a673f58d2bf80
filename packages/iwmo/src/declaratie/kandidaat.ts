import type { Tarief } from "../keten/context.js";
import { sleutelVan } from "../keten/sleutel.js";
import { maandnummerVan, type GeslotenPeriode } from "../keten/volume/kalender.js";
import { factorNaar, fijnsteEenheid, fijnsteFactor } from "../keten/volume/omrekening.js";
import type { Eenheid } from "../keten/volume/volume.table.js";
import type { ToegewezenProduct } from "../release-3-2/wmo301.js";
import type { Prestatie } from "../release-3-2/wmo323.js";
import type { Registratie } from "./registratie.js";
import { EURO, prijsVan } from "./tarief.js";

/** A registration that may be claimed, with all that makes a line of it. */
export interface Kandidaat {
  readonly registratie: Registratie;
  readonly toewijzing: ToegewezenProduct;
  readonly periode: GeslotenPeriode;
  /** Unit of the assignment or the contract. */
  readonly basis: Eenheid;
  /** Absent for an amount in euros. */
  readonly tarief?: Tarief;
  /** Volume in the finest unit that may stand in for the basis. */
  readonly fijn: number;
  /** What goes in one line: client, assignment, product and month. @source iWmo 3.2, TR389, IV089 */
  readonly groep: string;
}

/** Names the line that support belongs in. The month counts, not the days: an assignment that ends earlier since has other days. */
export const groepVan = (
  bsn: string,
  { toewijzingNummer, productCategorie, productCode, productPeriode }: Pick<Prestatie, "toewijzingNummer" | "productCategorie" | "productCode" | "productPeriode">,
): string => sleutelVan(bsn, toewijzingNummer, productCategorie, productCode, maandnummerVan(productPeriode.begindatum)); // prettier-ignore

/** What a line over these registrations claims, without its number. */
export type Regelinhoud = Omit<Prestatie, "productReferentie"> & { readonly fijn: number };

/** The line in the assigned unit, or in the finest one when a registration or the tariff is in that. @source iWmo 3.2, TR341, IV081 */
export const makeRegelinhoud = (eerste: Kandidaat, alle: readonly Kandidaat[]): Regelinhoud => {
  const { registratie, periode, basis, tarief } = eerste;
  const blijft = (tarief === undefined || tarief.eenheid === basis) && alle.every((kandidaat) => kandidaat.registratie.eenheid === basis);
  const eenheid = blijft ? basis : fijnsteEenheid(basis);
  const fijn = alle.reduce((som, kandidaat) => som + kandidaat.fijn, 0);
  const geleverdVolume = (fijn * (factorNaar(basis, eenheid) ?? 1)) / fijnsteFactor(basis);
  const prijs = tarief === undefined || eenheid === EURO ? undefined : prijsVan(tarief, eenheid, geleverdVolume);
  return {
    toewijzingNummer: registratie.toewijzingNummer,
    productCategorie: registratie.product.categorie,
    productCode: registratie.product.code,
    productPeriode: periode,
    geleverdVolume,
    eenheid,
    ...(prijs === undefined ? {} : { productTarief: prijs.productTarief }),
    ingediendBedrag: { bedrag: prijs?.bedrag ?? geleverdVolume, debetCredit: "D" },
    fijn,
  };
};
