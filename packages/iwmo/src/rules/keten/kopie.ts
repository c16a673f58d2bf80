import type { GeslotenPeriode } from "../../keten/volume/kalender.js";
import type { Prestatie } from "../../release-3-2/wmo323.js";

/** What a line claims, without who decided on it: the fields an answer and a credit repeat. */
export type Gedeclareerde = Omit<Prestatie, "productReferentie">;

const isZelfdePeriode = (een: GeslotenPeriode, ander: GeslotenPeriode): boolean =>
  een.begindatum === ander.begindatum && een.einddatum === ander.einddatum;

/** Lines that name the same assignment, product, period, volume, unit and tariff, and an amount of the same size. @source iWmo 3.2, IV091 */
export const isKopieVan = (een: Gedeclareerde, ander: Gedeclareerde): boolean =>
  een.toewijzingNummer === ander.toewijzingNummer &&
  een.productCategorie === ander.productCategorie &&
  een.productCode === ander.productCode &&
  isZelfdePeriode(een.productPeriode, ander.productPeriode) &&
  een.geleverdVolume === ander.geleverdVolume &&
  een.eenheid === ander.eenheid &&
  een.productTarief === ander.productTarief &&
  een.ingediendBedrag.bedrag === ander.ingediendBedrag.bedrag;

/** Lines that are equal, the side of the amount included. @source iWmo 3.2, TR367 */
export const isGelijk = (een: Gedeclareerde, ander: Gedeclareerde): boolean =>
  isKopieVan(een, ander) && een.ingediendBedrag.debetCredit === ander.ingediendBedrag.debetCredit;
