import { describeOmvang, formatDatum } from "@wmo-kit/domain";

import { AFWIJZINGSGRONDEN } from "../advies/afwijzingsgrond.table.js";
import type { StukVan } from "./stuk.js";
import { alinea, feiten, sectie, type Sectie } from "./tekststuk.js";

const FINANCIERING = { zin: "zorg in natura", pgb: "persoonsgebonden budget (pgb)" } as const;

/** The order to the back office: its six things. @source W-34.1 to W-34.6, W-38 */
export const composeProductbestelling = ({ bestelling }: StukVan<"productbestelling">): readonly Sectie[] => {
  const { begindatum, einddatum, soort, productcode, omvang, financiering, aanbieder, pgbBeheerder, veegcontract } = bestelling;
  return [
    ...sectie(
      "De bestelling",
      feiten([
        ["Ingangsdatum", begindatum === undefined ? undefined : formatDatum(begindatum)],
        ["Tot en met", einddatum === undefined ? undefined : formatDatum(einddatum)],
        ["Soort ondersteuning", soort],
        ["Productcode", productcode],
        ["Omvang", omvang === undefined ? undefined : describeOmvang(omvang)],
        ["Financiering", financiering === undefined ? undefined : FINANCIERING[financiering]],
        ["Zorgaanbieder", financiering === "zin" ? aanbieder : undefined],
        ["Pgb-beheerder", financiering === "pgb" ? (pgbBeheerder?.naam ?? (pgbBeheerder?.wie === "inwoner" ? "de inwoner zelf" : undefined)) : undefined],
      ]),
    ),
    ...sectie(
      "Veegcontract",
      feiten([
        ["Kenmerk", veegcontract?.kenmerk],
        ["Waarom", veegcontract?.motivering],
      ]),
    ),
  ];
};

/** The negative advice: what is refused, on which ground, and why. The text goes into the decision as it is. @source W-35; Wmo 2015 art. 2.3.5 */
export const composeNegatiefAdvies = ({ afwijzing: { grond, motivering, isGedeeltelijk } }: StukVan<"negatief-advies">): readonly Sectie[] => [
  ...sectie("Het advies", alinea(isGedeeltelijk === true ? "Wij adviseren een deel van de aanvraag af te wijzen." : "Wij adviseren de aanvraag af te wijzen.")),
  ...sectie("Grond", feiten([[grond ?? "", grond === undefined ? undefined : `Wmo 2015, artikel ${AFWIJZINGSGRONDEN[grond]}`]])),
  ...sectie("Onderbouwing", alinea(motivering)),
];
