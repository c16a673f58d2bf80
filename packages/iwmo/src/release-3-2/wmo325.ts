import type { BerichtBeschrijving } from "../schema/bericht-beschrijving.js";
import { groep, lijst, type ObjectVan, type Veld } from "../schema/groep.js";
import {
  CDT_BEDRAG_MET_DC,
  CDT_BERICHT_IDENTIFICATIE,
  CDT_GESLOTEN_PERIODE,
  CDT_REFERENTIE,
  CDT_TOTAAL_BEDRAG_MET_DC,
  CDT_XSD_VERSIE,
} from "./basisgroepen.table.js";
import { BASISNAAMRUIMTE } from "./basisnaamruimte.js";
import {
  LDT_AGB_CODE,
  LDT_BEDRAG,
  LDT_BERICHT_CODE,
  LDT_BERICHT_SUBVERSIE,
  LDT_BERICHT_VERSIE,
  LDT_BURGER_SERVICENUMMER,
  LDT_EENHEID,
  LDT_GEMEENTE,
  LDT_IDENTIFICATIE_DECLARATIE,
  LDT_NUMMER,
  LDT_PRODUCT_CATEGORIE,
  LDT_PRODUCT_CODE,
  LDT_VERSIE,
  LDT_VOLUME,
} from "./basistypen.table.js";
import { RETOUR_CODES } from "./retourvelden.table.js";

/** What the kind of message decides in its header. @source iWmo 3.2, RS047, CS025, CS015 */
export const WMO325_VAST = { berichtCode: "485", berichtVersie: 3, berichtSubversie: 2 } as const;

const HEADER = [
  { naam: "BerichtCode", type: { soort: "vast", van: LDT_BERICHT_CODE, vast: WMO325_VAST.berichtCode, regel: "RS047" } },
  { naam: "BerichtVersie", type: { soort: "vast", van: LDT_BERICHT_VERSIE, vast: WMO325_VAST.berichtVersie, regel: "CS025" } },
  { naam: "BerichtSubversie", type: { soort: "vast", van: LDT_BERICHT_SUBVERSIE, vast: WMO325_VAST.berichtSubversie, regel: "CS015" } },
  { naam: "Afzender", type: LDT_GEMEENTE },
  { naam: "Ontvanger", type: LDT_AGB_CODE },
  { naam: "BerichtIdentificatie", type: CDT_BERICHT_IDENTIFICATIE },
  { naam: "XsdVersie", type: CDT_XSD_VERSIE },
  { naam: "DeclaratieIdentificatie", type: CDT_BERICHT_IDENTIFICATIE },
  { naam: "XsltVersie", type: LDT_VERSIE, optioneel: true },
  { naam: "XsdVersieDeclaratie", type: CDT_XSD_VERSIE },
  { naam: "RetourCodes", type: RETOUR_CODES },
] as const satisfies readonly Veld[];
/** Sender (municipality), receiver (provider), identification, and which claim is answered. @source iWmo 3.2, WMO325 Header */
export interface Wmo325Header extends ObjectVan<typeof HEADER> {}

const PRESTATIE = [
  { naam: "ProductReferentie", type: CDT_REFERENTIE },
  { naam: "ToewijzingNummer", type: LDT_NUMMER },
  { naam: "ProductCategorie", type: LDT_PRODUCT_CATEGORIE },
  { naam: "ProductCode", type: LDT_PRODUCT_CODE },
  { naam: "ProductPeriode", type: CDT_GESLOTEN_PERIODE },
  { naam: "GeleverdVolume", type: LDT_VOLUME },
  { naam: "Eenheid", type: LDT_EENHEID },
  { naam: "ProductTarief", type: LDT_BEDRAG, optioneel: true },
  { naam: "IngediendBedrag", type: CDT_BEDRAG_MET_DC },
  { naam: "RetourCodes", type: RETOUR_CODES },
] as const satisfies readonly Veld[];
/** A rejected line of the claim, with the reason. @source iWmo 3.2, WMO325 Prestatie */
export interface Wmo325Prestatie extends ObjectVan<typeof PRESTATIE> {}

const CLIENT = [
  { naam: "Bsn", type: LDT_BURGER_SERVICENUMMER },
  { naam: "Prestaties", type: lijst("bericht", "Prestaties", "Prestatie", groep<Wmo325Prestatie>("bericht", "Prestatie", PRESTATIE)) },
  { naam: "RetourCodes", type: RETOUR_CODES },
] as const satisfies readonly Veld[];
/** A client with rejected lines. @source iWmo 3.2, WMO325 Client */
export interface Wmo325Client extends ObjectVan<typeof CLIENT> {}

const DECLARATIE_ANTWOORD = [
  { naam: "DeclaratieNummer", type: LDT_IDENTIFICATIE_DECLARATIE },
  { naam: "TotaalIngediendBedrag", type: CDT_TOTAAL_BEDRAG_MET_DC },
  { naam: "TotaalToegekendBedrag", type: CDT_TOTAAL_BEDRAG_MET_DC },
  { naam: "Clienten", type: lijst("bericht", "Clienten", "Client", groep<Wmo325Client>("bericht", "Client", CLIENT)), optioneel: true },
  { naam: "RetourCodes", type: RETOUR_CODES },
] as const satisfies readonly Veld[];
/** What was granted of a claim. @source iWmo 3.2, WMO325 DeclaratieAntwoord */
export interface DeclaratieAntwoord extends ObjectVan<typeof DECLARATIE_ANTWOORD> {}

const BERICHT = [
  { naam: "Header", type: groep<Wmo325Header>("bericht", "Header", HEADER) },
  { naam: "DeclaratieAntwoord", type: groep<DeclaratieAntwoord>("bericht", "DeclaratieAntwoord", DECLARATIE_ANTWOORD), optioneel: true },
] as const satisfies readonly Veld[];
/** Declaratie-antwoordbericht: the municipality answers a claim; only rejected lines come back. @source iWmo 3.2, WMO325 */
export interface Wmo325 extends ObjectVan<typeof BERICHT> {
  readonly soort: "WMO325";
}

/** The WMO325 as data. @source iWmo 3.2, wmo325.xsd */
export const WMO325: BerichtBeschrijving<Wmo325> = {
  soort: "WMO325",
  code: WMO325_VAST.berichtCode,
  prefix: "wmo325",
  naamruimte: "http://www.istandaarden.nl/iwmo/3_2/wmo325/schema",
  basisnaamruimte: BASISNAAMRUIMTE,
  versies: { basisschema: "1.0.0", bericht: "1.0.0" },
  wortel: groep<Wmo325>("bericht", "Root", BERICHT),
};
