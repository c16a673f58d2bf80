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
  LDT_DATUM,
  LDT_EENHEID,
  LDT_GEMEENTE,
  LDT_IDENTIFICATIE_DECLARATIE,
  LDT_NUMMER,
  LDT_PRODUCT_CATEGORIE,
  LDT_PRODUCT_CODE,
  LDT_VOLUME,
} from "./basistypen.table.js";
import { CS319 } from "./restricties.table.js";

/** What the kind of message decides in its header. @source iWmo 3.2, RS047, CS025, CS015 */
export const WMO323_VAST = { berichtCode: "484", berichtVersie: 3, berichtSubversie: 2 } as const;

const HEADER = [
  { naam: "BerichtCode", type: { soort: "vast", van: LDT_BERICHT_CODE, vast: WMO323_VAST.berichtCode, regel: "RS047" } },
  { naam: "BerichtVersie", type: { soort: "vast", van: LDT_BERICHT_VERSIE, vast: WMO323_VAST.berichtVersie, regel: "CS025" } },
  { naam: "BerichtSubversie", type: { soort: "vast", van: LDT_BERICHT_SUBVERSIE, vast: WMO323_VAST.berichtSubversie, regel: "CS015" } },
  { naam: "Afzender", type: LDT_AGB_CODE },
  { naam: "Ontvanger", type: LDT_GEMEENTE },
  { naam: "BerichtIdentificatie", type: CDT_BERICHT_IDENTIFICATIE },
  { naam: "XsdVersie", type: CDT_XSD_VERSIE },
] as const satisfies readonly Veld[];
/** Sender (provider), receiver (municipality) and identification of the message. @source iWmo 3.2, WMO323 Header */
export interface Wmo323Header extends ObjectVan<typeof HEADER> {}

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
] as const satisfies readonly Veld[];
/** One delivered product in a period, with volume and amount. @source iWmo 3.2, WMO323 Prestatie */
export interface Prestatie extends ObjectVan<typeof PRESTATIE> {}

const CLIENT = [
  { naam: "Bsn", type: LDT_BURGER_SERVICENUMMER },
  { naam: "Prestaties", type: lijst("bericht", "Prestaties", "Prestatie", groep<Prestatie>("bericht", "Prestatie", PRESTATIE)) },
] as const satisfies readonly Veld[];
/** A client and what was delivered to them. @source iWmo 3.2, WMO323 Client */
export interface Wmo323Client extends ObjectVan<typeof CLIENT> {}

const DECLARATIE = [
  { naam: "DeclaratieNummer", type: { ...LDT_IDENTIFICATIE_DECLARATIE, naamloos: true, patroon: CS319 } },
  { naam: "DeclaratiePeriode", type: CDT_GESLOTEN_PERIODE },
  { naam: "DeclaratieDagtekening", type: LDT_DATUM },
  { naam: "TotaalIngediendBedrag", type: CDT_TOTAAL_BEDRAG_MET_DC },
  { naam: "Clienten", type: lijst("bericht", "Clienten", "Client", groep<Wmo323Client>("bericht", "Client", CLIENT)) },
] as const satisfies readonly Veld[];
/** One claim over a period: total, and what it is made of. @source iWmo 3.2, WMO323 Declaratie */
export interface Declaratie extends ObjectVan<typeof DECLARATIE> {}

const BERICHT = [
  { naam: "Header", type: groep<Wmo323Header>("bericht", "Header", HEADER) },
  { naam: "Declaratie", type: groep<Declaratie>("bericht", "Declaratie", DECLARATIE) },
] as const satisfies readonly Veld[];
/** Declaratiebericht: a provider claims payment for delivered support. @source iWmo 3.2, WMO323 */
export interface Wmo323 extends ObjectVan<typeof BERICHT> {
  readonly soort: "WMO323";
}

/** The WMO323 as data. @source iWmo 3.2, wmo323.xsd */
export const WMO323: BerichtBeschrijving<Wmo323> = {
  soort: "WMO323",
  code: WMO323_VAST.berichtCode,
  prefix: "wmo323",
  naamruimte: "http://www.istandaarden.nl/iwmo/3_2/wmo323/schema",
  basisnaamruimte: BASISNAAMRUIMTE,
  versies: { basisschema: "1.0.0", bericht: "1.0.0" },
  wortel: groep<Wmo323>("bericht", "Root", BERICHT),
};
