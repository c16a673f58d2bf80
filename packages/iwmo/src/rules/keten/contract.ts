import { makeVerhouding, roundVerhouding } from "@wmo-kit/domain/rekenen";

import { listAfspraken } from "../../keten/context.js";
import { factorNaar } from "../../keten/volume/omrekening.js";
import type { Declaratieregel, Declaratiesituatie } from "./declaratiesituatie.js";
import type { Klasse, Oordeel } from "./regel.js";

/**
 * The unit is the assigned one, or minutes for hours. Without an assigned Omvang it is a contracted one, which no message tells.
 *
 * @source iWmo 3.2, TR341
 */
export const toetsEenheid = ({ context }: Declaratiesituatie, { waarde, pad }: Klasse<Declaratieregel>): readonly Oordeel[] => {
  const { prestatie, toewijzing } = waarde;
  if (toewijzing === undefined) return [];
  const { productCategorie: categorie, productCode: code, productPeriode } = prestatie;
  const { omvang } = toewijzing;
  const eenheden = omvang === undefined ? listAfspraken(context.afspraken?.eenheden, { categorie, code }, productPeriode.begindatum) : [omvang];
  if (eenheden.length === 0) return [{ pad, ontbreekt: "afspraken.eenheden" }];
  return eenheden.some(({ eenheid }) => factorNaar(eenheid, prestatie.eenheid) !== undefined) ? [] : [{ pad }];
};

/** Tariff of one of many parts of the contracted unit, on whole cents. @source iWmo 3.2, IV081 */
const tariefPer = (tarief: number, factor: number): number | undefined => {
  if (factor === 1) return tarief;
  const deel = makeVerhouding(tarief, factor);
  return deel.isOk() ? Number(roundVerhouding(deel.value, "half-weg-van-nul")) : undefined;
};

/**
 * The tariff is that of the contract on the first day of the period; an amount in euros has none.
 *
 * @source iWmo 3.2, TR418, IV081
 */
export const toetsTarief = ({ context }: Declaratiesituatie, { waarde: { prestatie }, pad }: Klasse<Declaratieregel>): readonly Oordeel[] => {
  const { productCategorie: categorie, productCode: code, productPeriode, productTarief, eenheid } = prestatie;
  if (productTarief === undefined) return [];
  const tarieven = listAfspraken(context.contract?.tarieven, { categorie, code }, productPeriode.begindatum);
  const bedragen = tarieven.flatMap((rij) => {
    const factor = factorNaar(rij.eenheid, eenheid);
    return factor === undefined ? [] : [tariefPer(rij.tariefInEurocent, factor)];
  });
  if (bedragen.length === 0) return [{ pad, ontbreekt: "contract.tarieven" }];
  return bedragen.includes(productTarief) ? [] : [{ pad }];
};
