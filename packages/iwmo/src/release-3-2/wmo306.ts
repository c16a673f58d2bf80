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
  LDT_STATUS_AANLEVERING,
} from "./basistypen.table.js";
import { RETOUR_CODES, RETOUR_VELDEN } from "./retourvelden.table.js";

/** What the kind of message decides in its header. @source iWmo 3.2, RS047, CS025, CS015 */
export const WMO306_VAST = { berichtCode: "419", berichtVersie: 3, berichtSubversie: 2 } as const;

const HEADER = [
  { naam: "BerichtCode", type: { soort: "vast", van: LDT_BERICHT_CODE, vast: WMO306_VAST.berichtCode, regel: "RS047" } },
  { naam: "BerichtVersie", type: { soort: "vast", van: LDT_BERICHT_VERSIE, vast: WMO306_VAST.berichtVersie, regel: "CS025" } },
  { naam: "BerichtSubversie", type: { soort: "vast", van: LDT_BERICHT_SUBVERSIE, vast: WMO306_VAST.berichtSubversie, regel: "CS015" } },
  { naam: "Afzender", type: LDT_AGB_CODE },
  { naam: "Ontvanger", type: LDT_GEMEENTE },
  { naam: "BerichtIdentificatie", type: CDT_BERICHT_IDENTIFICATIE },
  { naam: "XsdVersie", type: CDT_XSD_VERSIE },
  ...RETOUR_VELDEN,
] as const satisfies readonly Veld[];
/** Header of the answered message, unchanged (sender: provider), with the identification of this answer. @source iWmo 3.2, WMO306 Header */
export interface Wmo306Header extends ObjectVan<typeof HEADER> {}

const START_PRODUCT = [
  { naam: "ToewijzingNummer", type: LDT_NUMMER, optioneel: true },
  { naam: "Product", type: CDT_PRODUCT, optioneel: true },
  { naam: "ToewijzingIngangsdatum", type: LDT_DATUM, optioneel: true },
  { naam: "Begindatum", type: LDT_DATUM },
  { naam: "StatusAanlevering", type: LDT_STATUS_AANLEVERING },
  { naam: "RetourCodes", type: RETOUR_CODES },
] as const satisfies readonly Veld[];
/** A started product as returned. @source iWmo 3.2, WMO306 StartProduct */
export interface Wmo306StartProduct extends ObjectVan<typeof START_PRODUCT> {}

const CLIENT = [
  { naam: "Bsn", type: LDT_BURGER_SERVICENUMMER },
  { naam: "Geboortedatum", type: CDT_GEBOORTEDATUM },
  { naam: "Geslacht", type: LDT_GESLACHT },
  { naam: "Naam", type: CDT_VERKORTE_NAAM },
  {
    naam: "StartProducten",
    type: lijst("bericht", "StartProducten", "StartProduct", groep<Wmo306StartProduct>("bericht", "StartProduct", START_PRODUCT)),
  },
  { naam: "RetourCodes", type: RETOUR_CODES },
] as const satisfies readonly Veld[];
/** The client as returned, with what was found. @source iWmo 3.2, WMO306 Client */
export interface Wmo306Client extends ObjectVan<typeof CLIENT> {}

const BERICHT = [
  { naam: "Header", type: groep<Wmo306Header>("bericht", "Header", HEADER) },
  { naam: "Client", type: groep<Wmo306Client>("bericht", "Client", CLIENT), optioneel: true },
] as const satisfies readonly Veld[];
/** Start-retourbericht: the municipality answers a start message. @source iWmo 3.2, WMO306 */
export interface Wmo306 extends ObjectVan<typeof BERICHT> {
  readonly soort: "WMO306";
}

/** The WMO306 as data. @source iWmo 3.2, wmo306.xsd */
export const WMO306: BerichtBeschrijving<Wmo306> = {
  soort: "WMO306",
  code: WMO306_VAST.berichtCode,
  prefix: "wmo306",
  naamruimte: "http://www.istandaarden.nl/iwmo/3_2/wmo306/schema",
  basisnaamruimte: BASISNAAMRUIMTE,
  versies: { basisschema: "1.0.0", bericht: "1.0.0" },
  wortel: groep<Wmo306>("bericht", "Root", BERICHT),
};
