import type { IsoDatum } from "@wmo-kit/domain/rekenen";

import type { Bericht } from "../bericht.js";
import { klassen, type Klasse } from "../rules/keten/regel.js";

/** A product a message names, with the day from which it is meant. */
export interface GenoemdProduct {
  readonly categorie: string | undefined;
  readonly code: string | undefined;
  readonly dag: IsoDatum;
}

interface MetProduct {
  readonly product?: { readonly categorie: string; readonly code?: string } | undefined;
}

const noem = <T extends MetProduct>(lijst: readonly T[] | undefined, pad: string, dagVan: (element: T) => IsoDatum): readonly Klasse<GenoemdProduct>[] =>
  klassen(lijst, pad).map((klasse) => ({
    pad: klasse.pad,
    waarde: { categorie: klasse.waarde.product?.categorie, code: klasse.waarde.product?.code, dag: dagVan(klasse.waarde) },
  }));

/** The classes of a message that bear a product code, as TR381 lists them. @source iWmo 3.2, TR381 */
export const listProducten = (bericht: Bericht): readonly Klasse<GenoemdProduct>[] => {
  switch (bericht.soort) {
    case "WMO301":
      return noem(bericht.client.toegewezenProducten, "/Bericht/Client/ToegewezenProducten/ToegewezenProduct", ({ ingangsdatum }) => ingangsdatum);
    case "WMO305":
      return noem(bericht.client.startProducten, "/Bericht/Client/StartProducten/StartProduct", ({ begindatum }) => begindatum);
    case "WMO307":
      return noem(bericht.client.stopProducten, "/Bericht/Client/StopProducten/StopProduct", ({ begindatum }) => begindatum);
    case "WMO315":
      return noem(
        bericht.client.aangevraagdeProducten,
        "/Bericht/Client/AangevraagdeProducten/AangevraagdProduct",
        ({ toewijzingIngangsdatum }) => toewijzingIngangsdatum,
      );
    case "WMO317":
      return noem(
        bericht.client.verzoek.nieuweProducten,
        "/Bericht/Client/Verzoek/NieuweProducten/NieuwProduct",
        ({ gewensteIngangsdatum }) => gewensteIngangsdatum,
      );
    case "WMO323":
      return klassen(bericht.declaratie.clienten, "/Bericht/Declaratie/Clienten/Client").flatMap(({ waarde: { prestaties }, pad }) =>
        klassen(prestaties, `${pad}/Prestaties/Prestatie`).map((klasse) => ({
          pad: klasse.pad,
          waarde: { categorie: klasse.waarde.productCategorie, code: klasse.waarde.productCode, dag: klasse.waarde.productPeriode.begindatum },
        })),
      );
    default:
      return [];
  }
};
