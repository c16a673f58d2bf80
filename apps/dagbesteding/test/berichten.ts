import { createWmo301, encodeWmo301, type NieuwWmo301, type Wmo301 } from "@wmo-kit/iwmo";

import { datum } from "./feiten.js";

/** What a test may set on a WMO301. */
export interface Berichtafwijking {
  readonly identificatie?: string;
  readonly bsn?: string;
  readonly ontvanger?: string;
  readonly afzender?: string;
  readonly toewijzingNummer?: number;
  readonly ingangsdatum?: string;
  readonly einddatum?: string;
  readonly toewijzingsdatum?: string;
  readonly redenWijziging?: "13";
  readonly referentieAanbieder?: string;
  readonly product?: { readonly categorie: "07" | "15"; readonly code?: string };
}

const toNieuw = (afwijking: Berichtafwijking): NieuwWmo301 => ({
  header: {
    afzender: afwijking.afzender ?? "0268",
    ontvanger: afwijking.ontvanger ?? "98000001",
    berichtIdentificatie: { identificatie: afwijking.identificatie ?? "GEM0001", dagtekening: datum(afwijking.toewijzingsdatum ?? "2026-01-05") },
  },
  client: {
    bsn: afwijking.bsn ?? "999910061",
    geboortedatum: { datum: datum("1955-06-01") },
    geslacht: "2",
    naam: { geslachtsnaam: { achternaam: "Proefstra" }, voorletters: "B", naamGebruik: "1" },
    contactgegevens: [
      { soort: "01", adres: { huis: { huisnummer: 7 }, postcode: "6599ZZ", straatnaam: "Testpad", plaatsnaam: "Nijmegen", landCode: "NL" } },
    ],
    toegewezenProducten: [
      {
        toewijzingNummer: afwijking.toewijzingNummer ?? 5001,
        ...(afwijking.referentieAanbieder === undefined ? {} : { referentieAanbieder: afwijking.referentieAanbieder }),
        ...(afwijking.redenWijziging === undefined ? {} : { redenWijziging: afwijking.redenWijziging }),
        product: afwijking.product ?? { categorie: "07", code: "07A03" },
        toewijzingsdatum: datum(afwijking.toewijzingsdatum ?? "2026-01-05"),
        toewijzingstijd: "10:00:00",
        ingangsdatum: datum(afwijking.ingangsdatum ?? "2026-01-12"),
        einddatum: datum(afwijking.einddatum ?? "2027-01-11"),
        // Without a product code there is no volume. CD080
        ...(afwijking.product !== undefined && afwijking.product.code === undefined ? {} : { omvang: { volume: 3, eenheid: "16", frequentie: "2" } as const }),
      },
    ],
  },
});

/** A synthetic WMO301 as an object. */
export const eenWmo301 = (afwijking: Berichtafwijking = {}): Wmo301 => createWmo301(toNieuw(afwijking));

/** A synthetic WMO301 as a file. */
export const eenBestand = (afwijking: Berichtafwijking = {}): Uint8Array => encodeWmo301(eenWmo301(afwijking))._unsafeUnwrap();
