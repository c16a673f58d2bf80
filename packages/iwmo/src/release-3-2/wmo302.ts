import type { BerichtBeschrijving } from "../schema/bericht-beschrijving.js";
import { groep, lijst, type ObjectVan, type Veld } from "../schema/groep.js";
import {
  CDT_ADRES,
  CDT_BERICHT_IDENTIFICATIE,
  CDT_COMMUNICATIE,
  CDT_GEBOORTEDATUM,
  CDT_OMVANG,
  CDT_OPEN_PERIODE,
  CDT_PRODUCT,
  CDT_TELEFOONNUMMERS,
  CDT_VOLLEDIGE_NAAM,
  CDT_XSD_VERSIE,
} from "./basisgroepen.table.js";
import { BASISNAAMRUIMTE } from "./basisnaamruimte.js";
import {
  LDT_ADRES_SOORT,
  LDT_AGB_CODE,
  LDT_BERICHT_CODE,
  LDT_BERICHT_SUBVERSIE,
  LDT_BERICHT_VERSIE,
  LDT_BUDGET,
  LDT_BURGER_SERVICENUMMER,
  LDT_COMMENTAAR,
  LDT_DATUM,
  LDT_EMAILADRES,
  LDT_GEMEENTE,
  LDT_GESLACHT,
  LDT_JURIDISCHE_STATUS,
  LDT_NUMMER,
  LDT_ORGANISATIENAAM,
  LDT_PERSOONSID,
  LDT_REDEN_WIJZIGING,
  LDT_REFERENTIE,
  LDT_RELATIE_VOLGORDE,
  LDT_SOORT_RELATIE,
  LDT_TIJD,
  LDT_WETTELIJKE_VERTEGENWOORDIGING,
} from "./basistypen.table.js";
import { RETOUR_CODES, RETOUR_VELDEN } from "./retourvelden.table.js";

/** What the kind of message decides in its header. @source iWmo 3.2, RS047, CS025, CS015 */
export const WMO302_VAST = { berichtCode: "415", berichtVersie: 3, berichtSubversie: 2 } as const;

const HEADER = [
  { naam: "BerichtCode", type: { soort: "vast", van: LDT_BERICHT_CODE, vast: WMO302_VAST.berichtCode, regel: "RS047" } },
  { naam: "BerichtVersie", type: { soort: "vast", van: LDT_BERICHT_VERSIE, vast: WMO302_VAST.berichtVersie, regel: "CS025" } },
  { naam: "BerichtSubversie", type: { soort: "vast", van: LDT_BERICHT_SUBVERSIE, vast: WMO302_VAST.berichtSubversie, regel: "CS015" } },
  { naam: "Afzender", type: LDT_GEMEENTE },
  { naam: "Ontvanger", type: LDT_AGB_CODE },
  { naam: "BerichtIdentificatie", type: CDT_BERICHT_IDENTIFICATIE },
  { naam: "XsdVersie", type: CDT_XSD_VERSIE },
  ...RETOUR_VELDEN,
] as const satisfies readonly Veld[];
/** Header of the answered message, unchanged (sender: municipality), with the identification of this answer. @source iWmo 3.2, WMO302 Header */
export interface Wmo302Header extends ObjectVan<typeof HEADER> {}

const CONTACT = [
  { naam: "Soort", type: LDT_ADRES_SOORT },
  { naam: "Adres", type: CDT_ADRES, optioneel: true },
  { naam: "Organisatie", type: LDT_ORGANISATIENAAM, optioneel: true },
  { naam: "Telefoon", type: CDT_TELEFOONNUMMERS, optioneel: true },
  { naam: "Emailadres", type: LDT_EMAILADRES, optioneel: true },
  { naam: "Periode", type: CDT_OPEN_PERIODE, optioneel: true },
  { naam: "RetourCodes", type: RETOUR_CODES },
] as const satisfies readonly Veld[];
/** An address as returned. @source iWmo 3.2, WMO302 Contact */
export interface Wmo302Contact extends ObjectVan<typeof CONTACT> {}
const CONTACT_GROEP = groep<Wmo302Contact>("bericht", "Contact", CONTACT);

const RELATIE = [
  { naam: "Nummer", type: LDT_PERSOONSID },
  { naam: "Volgorde", type: LDT_RELATIE_VOLGORDE, optioneel: true },
  { naam: "Soort", type: LDT_SOORT_RELATIE },
  { naam: "Geboortedatum", type: CDT_GEBOORTEDATUM, optioneel: true },
  { naam: "Geslacht", type: LDT_GESLACHT, optioneel: true },
  { naam: "Naam", type: CDT_VOLLEDIGE_NAAM },
  { naam: "Contact", type: CONTACT_GROEP },
  { naam: "RetourCodes", type: RETOUR_CODES },
] as const satisfies readonly Veld[];
/** A relation as returned. @source iWmo 3.2, WMO302 Relatie */
export interface Wmo302Relatie extends ObjectVan<typeof RELATIE> {}

const TOEGEWEZEN_PRODUCT = [
  { naam: "ToewijzingNummer", type: LDT_NUMMER },
  { naam: "ReferentieAanbieder", type: LDT_REFERENTIE, optioneel: true },
  { naam: "Product", type: CDT_PRODUCT, optioneel: true },
  { naam: "Toewijzingsdatum", type: LDT_DATUM },
  { naam: "Toewijzingstijd", type: LDT_TIJD },
  { naam: "Ingangsdatum", type: LDT_DATUM },
  { naam: "Einddatum", type: LDT_DATUM, optioneel: true },
  { naam: "RedenWijziging", type: LDT_REDEN_WIJZIGING, optioneel: true },
  { naam: "Omvang", type: CDT_OMVANG, optioneel: true },
  { naam: "Budget", type: LDT_BUDGET, optioneel: true },
  { naam: "Commentaar", type: LDT_COMMENTAAR, optioneel: true },
  { naam: "RetourCodes", type: RETOUR_CODES },
] as const satisfies readonly Veld[];
/** An assigned product as returned. @source iWmo 3.2, WMO302 ToegewezenProduct */
export interface Wmo302ToegewezenProduct extends ObjectVan<typeof TOEGEWEZEN_PRODUCT> {}

const CLIENT = [
  { naam: "Bsn", type: LDT_BURGER_SERVICENUMMER },
  { naam: "Geboortedatum", type: CDT_GEBOORTEDATUM },
  { naam: "Geslacht", type: LDT_GESLACHT },
  { naam: "Naam", type: CDT_VOLLEDIGE_NAAM },
  { naam: "Communicatie", type: CDT_COMMUNICATIE, optioneel: true },
  { naam: "JuridischeStatus", type: LDT_JURIDISCHE_STATUS, optioneel: true },
  { naam: "WettelijkeVertegenwoordiging", type: LDT_WETTELIJKE_VERTEGENWOORDIGING, optioneel: true },
  { naam: "Commentaar", type: LDT_COMMENTAAR, optioneel: true },
  { naam: "Relaties", type: lijst("bericht", "Relaties", "Relatie", groep<Wmo302Relatie>("bericht", "Relatie", RELATIE)), optioneel: true },
  { naam: "Contactgegevens", type: lijst("bericht", "Contactgegevens", "Contact", CONTACT_GROEP) },
  {
    naam: "ToegewezenProducten",
    type: lijst(
      "bericht",
      "ToegewezenProducten",
      "ToegewezenProduct",
      groep<Wmo302ToegewezenProduct>("bericht", "ToegewezenProduct", TOEGEWEZEN_PRODUCT),
    ),
  },
  { naam: "RetourCodes", type: RETOUR_CODES },
] as const satisfies readonly Veld[];
/** The client of the assignment as returned, with what was found. @source iWmo 3.2, WMO302 Client */
export interface Wmo302Client extends ObjectVan<typeof CLIENT> {}

const BERICHT = [
  { naam: "Header", type: groep<Wmo302Header>("bericht", "Header", HEADER) },
  { naam: "Client", type: groep<Wmo302Client>("bericht", "Client", CLIENT), optioneel: true },
] as const satisfies readonly Veld[];
/** Toewijzing-retourbericht: the provider answers an assignment message. @source iWmo 3.2, WMO302 */
export interface Wmo302 extends ObjectVan<typeof BERICHT> {
  readonly soort: "WMO302";
}

/** The WMO302 as data. @source iWmo 3.2, wmo302.xsd */
export const WMO302: BerichtBeschrijving<Wmo302> = {
  soort: "WMO302",
  code: WMO302_VAST.berichtCode,
  prefix: "wmo302",
  naamruimte: "http://www.istandaarden.nl/iwmo/3_2/wmo302/schema",
  basisnaamruimte: BASISNAAMRUIMTE,
  versies: { basisschema: "1.0.0", bericht: "1.0.0" },
  wortel: groep<Wmo302>("bericht", "Root", BERICHT),
};
