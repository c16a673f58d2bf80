import { PER, type Verzoek } from "@wmo-kit/afwegingskader";
import type { IsoDatum } from "@wmo-kit/domain";
import type { Result } from "@wmo-kit/domain/result";
import { createWmo315, encodeWmo315, type IwmoError, type AangevraagdProduct, type Wmo315Client } from "@wmo-kit/iwmo";

/** For whom an allocation is asked, and between which parties. */
export interface Verzoekpartijen {
  readonly client: Omit<Wmo315Client, "aangevraagdeProducten" | "commentaar">;
  readonly aanbieder: string;
  readonly gemeente: string;
}

/** A request for an allocation, with the reference by which the answer will name it. */
export interface Verzoekmelding {
  readonly verzoek: Verzoek;
  readonly referentie: string;
  readonly identificatie: string;
  readonly dagtekening: IsoDatum;
}

type Omvang = NonNullable<AangevraagdProduct["omvang"]>;

/** How often the dagdelen come. @source iWmo 3.2, code list WMO757 */
const FREQUENTIES = { week: "2", maand: "4", "hele duur": "6" } as const satisfies Record<(typeof PER)[number], Omvang["frequentie"]>;

/** A dagdeel of four hours. @source iWmo 3.2, code list WJ756 */
const DAGDEEL = "16";

/** The resident comes directly to the provider. @source iWmo 3.2, code list COD327; D-11.4 */
const ZONDER_VERWIJZER = { type: "06" } as const;

/** The category is the beginning of the code of a product. @source iWmo 3.2, WMO020 */
const categorieVan = (product: string): NonNullable<AangevraagdProduct["product"]>["categorie"] => {
  const categorie = product.slice(0, 2);
  return categorie as NonNullable<AangevraagdProduct["product"]>["categorie"];
};

/** Writes the WMO315 by which a provider asks for an allocation. @source iWmo 3.2, WMO315; D-11.4 */
export const writeVerzoekbericht = ({ client, aanbieder, gemeente }: Verzoekpartijen, melding: Verzoekmelding): Result<Uint8Array, IwmoError> => {
  const { verzoek, referentie, identificatie, dagtekening } = melding;
  const { product, begindatum, einddatum, omvang } = verzoek;
  return encodeWmo315(
    createWmo315({
      header: { afzender: aanbieder, ontvanger: gemeente, berichtIdentificatie: { identificatie, dagtekening } },
      client: {
        ...client,
        aangevraagdeProducten: [
          {
            referentieAanbieder: referentie,
            product: { categorie: categorieVan(product), code: product },
            toewijzingIngangsdatum: begindatum,
            toewijzingEinddatum: einddatum,
            omvang: { volume: omvang.dagdelen, eenheid: DAGDEEL, frequentie: FREQUENTIES[omvang.per] },
            verwijzer: ZONDER_VERWIJZER,
          },
        ],
      },
    }),
  );
};
