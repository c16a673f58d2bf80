import type { BerichtBeschrijving } from "../schema/bericht-beschrijving.js";
import { groep, lijst, type ObjectVan, type Veld } from "../schema/groep.js";
import { CDT_BERICHT_IDENTIFICATIE, CDT_GEBOORTEDATUM, CDT_PRODUCT, CDT_VERKORTE_NAAM, CDT_XSD_VERSIE } from "./basisgroepen.table.js";
import { BASISNAAMRUIMTE } from "./basisnaamruimte.js";
import {
  LDT_AGB_CODE,
  LDT_BERICHT_CODE,
  LDT_BERICHT_SUBVERSIE,
  LDT_BERICHT_VERSIE,
  LDT_BURGER_SERVICENUMMER,
  LDT_DATUM,
  LDT_GEMEENTE,
  LDT_GESLACHT,
  LDT_NUMMER,
  LDT_REDEN_BEEINDIGING,
  LDT_STATUS_AANLEVERING,
} from "./basistypen.table.js";
import { RETOUR_CODES, RETOUR_VELDEN } from "./retourvelden.table.js";

/** What the kind of message decides in its header. @source iWmo 3.2, RS047, CS025, CS015 */
export const WMO308_VAST = { berichtCode: "421", berichtVersie: 3, berichtSubversie: 2 } as const;

const HEADER = [
  { naam: "BerichtCode", type: { soort: "vast", van: LDT_BERICHT_CODE, vast: WMO308_VAST.berichtCode, regel: "RS047" } },
  { naam: "BerichtVersie", type: { soort: "vast", van: LDT_BERICHT_VERSIE, vast: WMO308_VAST.berichtVersie, regel: "CS025" } },
  { naam: "BerichtSubversie", type: { soort: "vast", van: LDT_BERICHT_SUBVERSIE, vast: WMO308_VAST.berichtSubversie, regel: "CS015" } },
  { naam: "Afzender", type: LDT_AGB_CODE },
  { naam: "Ontvanger", type: LDT_GEMEENTE },
  { naam: "BerichtIdentificatie", type: CDT_BERICHT_IDENTIFICATIE },
  { naam: "XsdVersie", type: CDT_XSD_VERSIE },
  ...RETOUR_VELDEN,
] as const satisfies readonly Veld[];
/** Header of the answered message, unchanged (sender: provider), with the identification of this answer. @source iWmo 3.2, WMO308 Header */
export interface Wmo308Header extends ObjectVan<typeof HEADER> {}

const STOP_PRODUCT = [
  { naam: "ToewijzingNummer", type: LDT_NUMMER, optioneel: true },
  { naam: "Product", type: CDT_PRODUCT, optioneel: true },
  { naam: "ToewijzingIngangsdatum", type: LDT_DATUM, optioneel: true },
  { naam: "Begindatum", type: LDT_DATUM },
  { naam: "RedenBeeindiging", type: LDT_REDEN_BEEINDIGING },
  { naam: "Einddatum", type: LDT_DATUM },
  { naam: "StatusAanlevering", type: LDT_STATUS_AANLEVERING },
  { naam: "RetourCodes", type: RETOUR_CODES },
] as const satisfies readonly Veld[];
/** A stopped product as returned. @source iWmo 3.2, WMO308 StopProduct */
export interface Wmo308StopProduct extends ObjectVan<typeof STOP_PRODUCT> {}

const CLIENT = [
  { naam: "Bsn", type: LDT_BURGER_SERVICENUMMER },
  { naam: "Geboortedatum", type: CDT_GEBOORTEDATUM },
  { naam: "Geslacht", type: LDT_GESLACHT },
  { naam: "Naam", type: CDT_VERKORTE_NAAM },
  {
    naam: "StopProducten",
    type: lijst("bericht", "StopProducten", "StopProduct", groep<Wmo308StopProduct>("bericht", "StopProduct", STOP_PRODUCT)),
  },
  { naam: "RetourCodes", type: RETOUR_CODES },
] as const satisfies readonly Veld[];
/** The client as returned, with what was found. @source iWmo 3.2, WMO308 Client */
export interface Wmo308Client extends ObjectVan<typeof CLIENT> {}

const BERICHT = [
  { naam: "Header", type: groep<Wmo308Header>("bericht", "Header", HEADER) },
  { naam: "Client", type: groep<Wmo308Client>("bericht", "Client", CLIENT), optioneel: true },
] as const satisfies readonly Veld[];
/** Stop-retourbericht: the municipality answers a stop message. @source iWmo 3.2, WMO308 */
export interface Wmo308 extends ObjectVan<typeof BERICHT> {
  readonly soort: "WMO308";
}

/** The WMO308 as data. @source iWmo 3.2, wmo308.xsd */
export const WMO308: BerichtBeschrijving<Wmo308> = {
  soort: "WMO308",
  code: WMO308_VAST.berichtCode,
  prefix: "wmo308",
  naamruimte: "http://www.istandaarden.nl/iwmo/3_2/wmo308/schema",
  basisnaamruimte: BASISNAAMRUIMTE,
  versies: { basisschema: "1.0.0", bericht: "1.0.0" },
  wortel: groep<Wmo308>("bericht", "Root", BERICHT),
};
