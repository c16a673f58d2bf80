import type { IsoDatum } from "@wmo-kit/domain/rekenen";

import type { Eenheid } from "./volume/volume.table.js";

/** How support is delivered under the contract. @source iWmo 3.2, OP261, IV074 */
export type Uitvoeringsvariant = "inspanningsgericht" | "outputgericht" | "taakgericht";

/** A stretch of validity; both days belong to it and a missing one is open. */
export interface Geldigheid {
  readonly geldigVanaf?: IsoDatum;
  readonly geldigTotEnMet?: IsoDatum;
}

/** What the contract says of the way a product is delivered. */
export interface VariantAfspraak extends Geldigheid {
  readonly productCategorie?: string;
  readonly productCode?: string;
  readonly variant: Uitvoeringsvariant;
}

/** The unit in which a product is contracted. @source iWmo 3.2, TR341 */
export interface EenheidAfspraak extends Geldigheid {
  readonly productCategorie?: string;
  readonly productCode?: string;
  readonly eenheid: Eenheid;
}

/** What one unit of a product costs under the contract. @source iWmo 3.2, TR418, IV081 */
export interface Tarief extends Geldigheid {
  readonly productCategorie?: string;
  readonly productCode: string;
  readonly eenheid: Eenheid;
  /** @unit eurocents */
  readonly tariefInEurocent: number;
}

/** Local agreements between municipality and provider. */
export interface Afspraken {
  readonly uitvoeringsvarianten?: readonly VariantAfspraak[];
  readonly eenheden?: readonly EenheidAfspraak[];
  /** What is held against the budget of an assignment; the rule names the GeleverdVolume. @source iWmo 3.2, TR369 */
  readonly budgetgrondslag?: "geleverdVolume" | "ingediendBedrag";
}

/** Facts that rules across messages need and that no message holds. */
export interface Niveau3Context {
  /** "Vandaag"; without it the day of receipt, and without that the Dagtekening. */
  readonly peildatum?: IsoDatum;
  readonly ontvangstdatum?: IsoDatum;
  readonly afspraken?: Afspraken;
  readonly contract?: { readonly tarieven?: readonly Tarief[] };
  /** Months in which care was delivered, as yyyy-mm. */
  readonly maandenMetLevering?: readonly string[];
}

/** A part of the context that a rule can miss. */
export type Contextgegeven = "afspraken.uitvoeringsvarianten" | "afspraken.eenheden" | "contract.tarieven" | "maandenMetLevering";

/** Whether a row counts on a day. */
export const geldtOp = ({ geldigVanaf, geldigTotEnMet }: Geldigheid, dag: IsoDatum): boolean =>
  (geldigVanaf === undefined || geldigVanaf <= dag) && (geldigTotEnMet === undefined || dag <= geldigTotEnMet);

/** A product as messages and agreements name it. */
export interface Productaanduiding {
  readonly categorie?: string | undefined;
  readonly code?: string | undefined;
}

interface Productafspraak extends Geldigheid {
  readonly productCategorie?: string;
  readonly productCode?: string;
}

/** How closely an agreement names a product: by code, by category, or not at all, and then it is about every product. */
const nauwkeurigheid = ({ productCategorie, productCode }: Productafspraak): number => (productCode === undefined ? (productCategorie === undefined ? 0 : 1) : 2);

/** The agreements about a product on a day; those that name it more closely go before those that name it less closely. */
export const listAfspraken = <A extends Productafspraak>(
  afspraken: readonly A[] | undefined,
  { categorie, code }: Productaanduiding,
  dag: IsoDatum,
): readonly A[] => {
  const geldend = (afspraken ?? []).filter(
    (rij) =>
      geldtOp(rij, dag) &&
      (rij.productCategorie === undefined || rij.productCategorie === categorie) &&
      (rij.productCode === undefined || rij.productCode === code),
  );
  const hoogste = Math.max(...geldend.map(nauwkeurigheid));
  return geldend.filter((rij) => nauwkeurigheid(rij) === hoogste);
};
