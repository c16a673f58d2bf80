import { addMaanden, parseIsoDatum, type DatumBuitenBereik, type IsoDatum, type OngeldigeInvoer } from "@wmo-kit/domain";
import type { Result } from "@wmo-kit/domain/result";
import { createWmo301, encodeWmo301, type BerichtNietSchrijfbaar, type Wmo301 } from "@wmo-kit/iwmo";

import type { Voorbeeldrij } from "./voorbeelden.table.js";

/** Nijmegen and a provider that does not exist. */
const GEMEENTE = "0268";
const AANBIEDER = "98000001";

const toBericht = (rij: Voorbeeldrij, geboortedatum: IsoDatum, dagtekening: IsoDatum, einddatum: IsoDatum): Wmo301 =>
  createWmo301({
    header: {
      afzender: GEMEENTE,
      ontvanger: AANBIEDER,
      berichtIdentificatie: { identificatie: `VB${rij.toewijzingNummer}`, dagtekening },
    },
    client: {
      bsn: rij.bsn,
      geboortedatum: { datum: geboortedatum },
      geslacht: rij.geslacht,
      naam: {
        geslachtsnaam: { achternaam: rij.achternaam, ...(rij.voorvoegsel === undefined ? {} : { voorvoegsel: rij.voorvoegsel }) },
        voorletters: rij.voorletters,
        naamGebruik: "1",
      },
      contactgegevens: [
        {
          soort: "01",
          adres: { huis: { huisnummer: 1 }, postcode: "6599ZZ", straatnaam: "Verzonnenstraat", plaatsnaam: "Nijmegen", landCode: "NL" },
        },
      ],
      toegewezenProducten: [
        {
          toewijzingNummer: rij.toewijzingNummer,
          product: { categorie: "07", code: "07A03" },
          toewijzingsdatum: dagtekening,
          toewijzingstijd: "09:00:00",
          ingangsdatum: dagtekening,
          einddatum,
          omvang: { volume: rij.dagdelen, eenheid: "16", frequentie: "2" },
        },
      ],
    },
  });

/** The WMO301 of a made-up resident, dated on the day of receipt and valid for a year. */
export const makeVoorbeeldbericht = (
  rij: Voorbeeldrij,
  dagtekening: IsoDatum,
): Result<Uint8Array, OngeldigeInvoer | DatumBuitenBereik | BerichtNietSchrijfbaar> =>
  parseIsoDatum(rij.geboortedatum).andThen((geboortedatum) =>
    addMaanden(dagtekening, 12).andThen((einddatum) => encodeWmo301(toBericht(rij, geboortedatum, dagtekening, einddatum))),
  );
