import { createWmo301, type Wmo301 } from "@wmo-kit/iwmo";

import type { Bewoner, Toewijzing } from "../dossier/dossier.js";

type Product = Wmo301["client"]["toegewezenProducten"][number];

/** Reasons by which an allocation is taken away; no other one matters to a ledger. @source iWmo 3.2, TR384, OP087 */
const isWeg = (reden: string | undefined): reden is "01" | "13" => reden === "01" || reden === "13";

const toProduct = ({ nummer, product, toewijzingsdatum, toewijzingstijd, ingangsdatum, einddatum, redenWijziging, omvang, budget }: Toewijzing): Product => ({
  toewijzingNummer: nummer,
  ...(product.soort === "generiek" ? {} : { product: { categorie: product.categorie, ...(product.soort === "specifiek" ? { code: product.code } : {}) } }),
  toewijzingsdatum,
  toewijzingstijd,
  ingangsdatum,
  ...(einddatum === undefined ? {} : { einddatum }),
  ...(isWeg(redenWijziging) ? { redenWijziging } : {}),
  ...(omvang === undefined ? {} : { omvang }),
  ...(budget === undefined ? {} : { budget }),
});

/**
 * The allocations of a resident as they now stand, in the form that the ledger of iWmo takes. It is never sent or kept:
 * it holds what a claim is held against, and of the person only the number. So no message has to be read again for everybody.
 */
export const makeToewijzingsbericht = ({ client, gemeente, aanbieder }: Bewoner, toewijzingen: readonly Toewijzing[]): Wmo301 | undefined => {
  const [eerste] = toewijzingen;
  if (eerste === undefined) return undefined;
  return createWmo301({
    header: { afzender: gemeente, ontvanger: aanbieder, berichtIdentificatie: { identificatie: eerste.berichtId, dagtekening: eerste.toewijzingsdatum } },
    client: {
      bsn: client.bsn,
      geboortedatum: { datum: eerste.ingangsdatum },
      geslacht: "0",
      naam: { geslachtsnaam: { achternaam: "-" }, naamGebruik: "1" },
      contactgegevens: [],
      toegewezenProducten: toewijzingen.map(toProduct),
    },
  });
};
