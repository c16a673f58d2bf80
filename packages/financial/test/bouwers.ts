import { isIsoDatum, makeVerhouding, parseContractprofiel, parseVerhouding, type Contractprofiel, type IsoDatum, type Verhouding } from "@wmo-kit/domain";

import { parseJaarrekening, type Jaarrekening } from "../src/jaarrekening/jaarrekening.js";

/** A date of a test; one that does not exist is a mistake in the test. */
export const datum = (tekst: string): IsoDatum => {
  if (!isIsoDatum(tekst)) throw new Error(`geen datum: ${tekst}`);
  return tekst;
};

/** An exact number of a test. */
export const getal = (invoer: string | number): Verhouding => parseVerhouding(invoer)._unsafeUnwrap();

/** An amount in whole euros as exact eurocents. */
export const euro = (bedrag: string | number): Verhouding => {
  const { teller, noemer } = getal(bedrag);
  return makeVerhouding(teller * 100n, noemer)._unsafeUnwrap();
};

/** Whole euros in eurocents, as the accounts hold them. */
export const cent = (euros: number): number => euros * 100;

/** A contract profile that takes the other reading of an ambiguity, or sets another value for a norm. */
export const profielMet = (anders: { readonly lezing?: string; readonly norm?: string; readonly waarde?: unknown; readonly begindatum?: string }): Contractprofiel =>
  parseContractprofiel({
    id: "proef",
    naam: "Proefcontract",
    afwijkingen:
      anders.norm === undefined
        ? []
        : [{ norm: anders.norm, waarde: anders.waarde, begindatum: anders.begindatum ?? "2000-01-01", reden: "proef" }],
    lezingen: anders.lezing === undefined ? [] : [{ id: anders.lezing, keuze: "alternatief", begindatum: "2000-01-01", reden: "proef" }],
  })._unsafeUnwrap();

/** Accounts as a user gives them: complete, adding up, and every list filled. Amounts in eurocents. */
export const VOORBEELD = {
  rechtspersoon: "Voorbeeldzorg BV",
  boekjaar: { begindatum: "2025-01-01", einddatum: "2025-12-31" },
  verklaring: { soort: "beoordelingsverklaring", strekking: "goedkeurend", onzekerheidVanMaterieelBelang: false, continuiteitsparagraaf: false },
  balans: {
    immaterieleVasteActiva: cent(50_000),
    materieleVasteActiva: cent(300_000),
    financieleVasteActiva: cent(0),
    vasteActiva: cent(350_000),
    voorraden: cent(10_000),
    vorderingen: cent(240_000),
    effecten: cent(0),
    vlottendeActivaZonderLiquideMiddelen: cent(250_000),
    liquideMiddelen: cent(400_000),
    totaalActiva: cent(1_000_000),
    kapitaal: cent(20_000),
    reserveWlz: cent(100_000),
    reserveGemeenten: cent(150_000),
    overigeReserves: cent(30_000),
    eigenVermogen: cent(300_000),
    voorzieningen: cent(50_000),
    langlopendeSchulden: cent(150_000),
    kortlopendeSchulden: cent(500_000),
    totaalPassiva: cent(1_000_000),
  },
  beginstand: { totaalActiva: cent(900_000), eigenVermogen: cent(320_000), liquideMiddelen: cent(380_000) },
  resultatenrekening: {
    omzet: cent(2_000_000),
    nettoOmzet: cent(1_900_000),
    overigeBaten: cent(100_000),
    totaleBaten: cent(2_000_000),
    personeelskosten: cent(1_300_000),
    inhuurPersoneel: cent(100_000),
    onderaanneming: cent(150_000),
    afschrijvingImmaterieleVasteActiva: cent(10_000),
    afschrijvingMaterieleVasteActiva: cent(40_000),
    huisvestingskosten: cent(120_000),
    overigeKosten: cent(185_000),
    totaleLasten: cent(1_905_000),
    resultaatDeelnemingen: cent(0),
    financieelResultaat: cent(-15_000),
    uitzonderlijkResultaat: cent(5_000),
    resultaatVoorBelasting: cent(80_000),
    belasting: cent(20_000),
    resultaatNaBelasting: cent(60_000),
  },
  uitkeringen: { dividend: cent(80_000), indirectDividend: cent(0), overigeVermogensmutaties: cent(0) },
  personeel: {
    gemiddeldAantalWerknemers: "24.5",
    personenInLoondienst: 27,
    personenNietInLoondienst: 3,
    personenTotaal: 30,
    fteTotaal: "20.5",
    fteUitstroom: "2.05",
    ziektedagen: 300,
    beschikbareDagen: 5_000,
    professionals: 24,
    professionalsMinstens28Uur: 12,
    directeUren: 26_000,
    indirecteUren: 8_000,
  },
  lumpsum: {
    lumpsum: cent(1_500_000),
    besteedAanOpdracht: cent(1_450_000),
    reserveVolgendeJaren: cent(50_000),
    winstuitkering: cent(0),
    personeelskosten: cent(950_000),
    inhuurPersoneel: cent(60_000),
    overheadEnOverigeKosten: cent(450_000),
    onderaanneming: cent(160_000),
    loonsom: cent(1_000_000),
    socialReturnWaarde: cent(50_000),
    werkelijkeProductieveUren: 19_000,
    aangebodenProductieveUren: 20_000,
  },
  verzekering: {
    bedrijfPerGebeurtenis: cent(3_000_000),
    bedrijfPerJaar: cent(5_000_000),
    beroepPerGebeurtenis: cent(2_500_000),
    beroepPerJaar: cent(5_000_000),
    geldigheid: { begindatum: "2025-01-01", einddatum: "2025-12-31" },
  },
  beloningen: [
    {
      kenmerk: "bestuurder 1",
      rol: "bestuurder",
      isAandeelhouder: true,
      salaris: cent(90_000),
      managementFee: cent(0),
      pensioenopbouw: cent(10_000),
      dividend: cent(0),
      rente: cent(0),
      inhuurAndereFunctie: cent(5_000),
      waardegroeiReserves: cent(0),
      deeltijdfactor: 1,
    },
    {
      kenmerk: "partner 1",
      rol: "partner van bestuurder",
      partnerVan: "bestuurder 1",
      isAandeelhouder: true,
      salaris: cent(40_000),
      managementFee: cent(0),
      pensioenopbouw: cent(0),
      dividend: cent(0),
      rente: cent(0),
      inhuurAndereFunctie: cent(0),
      waardegroeiReserves: cent(0),
      deeltijdfactor: "0.8",
    },
  ],
  ondernemers: [],
  verbondenPartijen: [
    {
      kenmerk: "vastgoed-bv",
      soort: "rechtspersoon",
      leningVerstrekt: cent(0),
      leningOntvangen: cent(25_000),
      transacties: [
        { kenmerk: "huur", richting: "inkoop", prijs: cent(120_000), kostprijs: cent(100_000) },
        { kenmerk: "administratie", richting: "verkoop", prijs: cent(9_000), kostprijs: cent(9_000) },
      ],
    },
  ],
  onderaannemers: [
    {
      kenmerk: "onderaannemer A",
      ontvangenTarief: cent(100_000),
      betaald: cent(82_000),
      totaleKosten: cent(90_000),
      doorberekend: cent(15_000),
      werkelijkeKosten: cent(15_000),
    },
  ],
} as const;

/** Parsed accounts; what is given replaces that part of the example. */
export const eenJaarrekening = (anders: Readonly<Record<string, unknown>> = {}): Jaarrekening =>
  parseJaarrekening({ ...VOORBEELD, ...anders })._unsafeUnwrap();
