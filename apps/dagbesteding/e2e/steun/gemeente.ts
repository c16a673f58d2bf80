import { parseIsoDatum, type IsoDatum } from "@wmo-kit/domain";
import { createWmo301, makeRetour, type HeenberichtMetRetour, type Retourberichten, type Wmo301, type Wmo315 } from "@wmo-kit/iwmo";

const datum = (dag: string): IsoDatum => parseIsoDatum(dag)._unsafeUnwrap();

const ADRES = { huis: { huisnummer: 12 }, postcode: "6599ZZ", straatnaam: "Verzonnenstraat", plaatsnaam: "Nijmegen", landCode: "NL" } as const;

/** The return by which a municipality says that it has a message and finds nothing wrong with it. */
export const keurGoed = <B extends HeenberichtMetRetour>(bericht: B, identificatie: string, dag: string): Retourberichten[B["soort"]] =>
  makeRetour(bericht, [], { identificatie, dagtekening: datum(dag) })._unsafeUnwrap() as Retourberichten[B["soort"]];

/** The allocation by which a municipality grants a request exactly as it was asked; how somebody wants to be called the municipality knows itself. @source iWmo 3.2, WMO301 ReferentieAanbieder */
export const kenToe = ({ header, client }: Wmo315, toewijzingNummer: number, dag: string): Wmo301 => {
  const [gevraagd] = client.aangevraagdeProducten;
  if (gevraagd === undefined) throw new Error("Dit verzoek vraagt geen product.");
  const { bsn, geboortedatum, geslacht, naam } = client;
  return createWmo301({
    header: { afzender: header.ontvanger, ontvanger: header.afzender, berichtIdentificatie: { identificatie: `G${toewijzingNummer}`, dagtekening: datum(dag) } },
    client: {
      bsn,
      geboortedatum,
      geslacht,
      naam: { ...naam, naamGebruik: "1" },
      contactgegevens: [{ soort: "01", adres: ADRES }],
      toegewezenProducten: [
        {
          toewijzingNummer,
          referentieAanbieder: gevraagd.referentieAanbieder,
          ...(gevraagd.product === undefined ? {} : { product: gevraagd.product }),
          toewijzingsdatum: datum(dag),
          toewijzingstijd: "10:00:00",
          ingangsdatum: gevraagd.toewijzingIngangsdatum,
          ...(gevraagd.toewijzingEinddatum === undefined ? {} : { einddatum: gevraagd.toewijzingEinddatum }),
          ...(gevraagd.omvang === undefined ? {} : { omvang: gevraagd.omvang }),
        },
      ],
    },
  });
};

/** From which municipality to which provider. */
export interface Partijen {
  readonly afzender: string;
  readonly ontvanger: string;
}

/** Somebody whom a municipality sends, and from when to when. */
export interface Gestuurde {
  readonly bsn: string;
  readonly naam: string;
  readonly nummer: number;
  readonly eerste: string;
  readonly laatste: string;
}

/** The allocation of somebody whom the municipality sends: three dagdelen a week. */
export const stuurDoor = ({ bsn, naam, nummer, eerste, laatste }: Gestuurde, { afzender, ontvanger }: Partijen, dag: string): Wmo301 =>
  createWmo301({
    header: { afzender, ontvanger, berichtIdentificatie: { identificatie: `G${nummer}`, dagtekening: datum(dag) } },
    client: {
      bsn,
      geboortedatum: { datum: datum("1948-05-17") },
      geslacht: "1",
      naam: { geslachtsnaam: { achternaam: naam, voorvoegsel: "van den" }, voorletters: "JM", naamGebruik: "1" },
      contactgegevens: [{ soort: "01", adres: ADRES }],
      toegewezenProducten: [
        {
          toewijzingNummer: nummer,
          product: { categorie: "07", code: "07A03" },
          toewijzingsdatum: datum(dag),
          toewijzingstijd: "10:00:00",
          ingangsdatum: datum(eerste),
          einddatum: datum(laatste),
          omvang: { volume: 3, eenheid: "16", frequentie: "2" },
        },
      ],
    },
  });
