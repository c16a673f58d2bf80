import { createWmo323, createWmo325, type Wmo323, type Wmo325 } from "../src/index.js";
import { BSN, dag, vanAanbieder, vanGemeente, type Kop, type RetourCode } from "./keten-bouwers.js";

type Prestatie = Wmo323["declaratie"]["clienten"][number]["prestaties"][number];
type Antwoordregel = NonNullable<NonNullable<Wmo325["declaratieAntwoord"]>["clienten"]>[number]["prestaties"][number];

let teller = 0;

/** Twelve dagdelen in January 2026. */
export const eenPrestatie = (referentieNummer: string, afwijking: Partial<Prestatie> = {}): Prestatie => ({
  productReferentie: { referentieNummer },
  toewijzingNummer: 1,
  productCategorie: "07",
  productCode: "07A03",
  productPeriode: { begindatum: dag("2026-01-01"), einddatum: dag("2026-01-31") },
  geleverdVolume: 12,
  eenheid: "16",
  ingediendBedrag: { bedrag: 49_800, debetCredit: "D" },
  ...afwijking,
});

/** A line that takes another back. */
export const eenCredit = (referentieNummer: string, debet: Prestatie, afwijking: Partial<Prestatie> = {}): Prestatie => ({
  ...debet,
  productReferentie: { referentieNummer, vorigReferentieNummer: debet.productReferentie.referentieNummer },
  ingediendBedrag: { ...debet.ingediendBedrag, debetCredit: "C" },
  ...afwijking,
});

/** A product period from day to day. */
export const periode = (begin: string, einde: string): Prestatie["productPeriode"] => ({ begindatum: dag(begin), einddatum: dag(einde) });

export const een323 = (
  prestaties: readonly Prestatie[],
  { maand = "2026-01", laatste = "31", nummer, bsn = BSN, ...kop }: Kop & { readonly maand?: string; readonly laatste?: string; readonly nummer?: string; readonly bsn?: string } = {},
): Wmo323 =>
  createWmo323({
    header: vanAanbieder(kop),
    declaratie: {
      declaratieNummer: nummer ?? `D${(teller += 1)}`,
      declaratiePeriode: periode(`${maand}-01`, `${maand}-${laatste}`),
      declaratieDagtekening: dag("2026-05-01"),
      totaalIngediendBedrag: { totaalBedrag: 0, debetCredit: "D" },
      clienten: [{ bsn, prestaties }],
    },
  }); // prettier-ignore

/** An answer to a claim that rejects the lines given and grants the rest. */
export const een325 = (
  { header, declaratie }: Wmo323,
  afgewezen: readonly Prestatie[] = [],
  { bsn = BSN, identificatie, clientcode = "0200", header: anders = {}, declaratieNummer = declaratie.declaratieNummer, code = afgewezen.length === 0 ? "8001" : "0200" }: {
    readonly bsn?: string;
    readonly identificatie?: string;
    readonly clientcode?: RetourCode;
    readonly header?: Partial<Pick<Wmo325["header"], "declaratieIdentificatie" | "xsdVersieDeclaratie" | "retourCodes">>;
    readonly declaratieNummer?: string;
    readonly code?: RetourCode;
  } = {},
): Wmo325 => {
  const prestaties: readonly Antwoordregel[] = afgewezen.map((prestatie) => ({ ...prestatie, retourCodes: ["9341" as const] }));
  return createWmo325({
    header: {
      ...vanGemeente(identificatie === undefined ? {} : { identificatie }),
      declaratieIdentificatie: header.berichtIdentificatie,
      xsdVersieDeclaratie: header.xsdVersie,
      retourCodes: ["0200"],
      ...anders,
    },
    declaratieAntwoord: {
      declaratieNummer,
      totaalIngediendBedrag: declaratie.totaalIngediendBedrag,
      totaalToegekendBedrag: declaratie.totaalIngediendBedrag,
      ...(prestaties.length === 0 ? {} : { clienten: [{ bsn, prestaties, retourCodes: [clientcode] }] }),
      retourCodes: [code],
    },
  });
}; // prettier-ignore
