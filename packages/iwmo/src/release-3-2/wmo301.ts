import type { BerichtBeschrijving } from "../schema/bericht-beschrijving.js";
import { groep, lijst, type ObjectVan, type Veld } from "../schema/groep.js";
import {
  CDT_ADRES,
  CDT_COMMUNICATIE,
  CDT_GEBOORTEDATUM,
  CDT_OMVANG,
  CDT_OPEN_PERIODE,
  CDT_PRODUCT,
  CDT_TELEFOONNUMMERS,
  CDT_VOLLEDIGE_NAAM,
} from "./basisgroepen.table.js";
import {
  LDT_ADRES_SOORT,
  LDT_BUDGET,
  LDT_BURGER_SERVICENUMMER,
  LDT_COMMENTAAR,
  LDT_DATUM,
  LDT_EMAILADRES,
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
import { beschrijf } from "./beschrijf.js";
import { VAN_GEMEENTE, vasteVelden } from "./headervelden.table.js";

/** What the kind of message decides in its header. @source iWmo 3.2, RS047, CS025, CS015 */
export const WMO301_VAST = { berichtCode: "414", berichtVersie: 3, berichtSubversie: 2 } as const;

const HEADER = [...vasteVelden(WMO301_VAST), ...VAN_GEMEENTE] as const satisfies readonly Veld[];
/** Sender (municipality), receiver (provider) and identification of an assignment message. @source iWmo 3.2, WMO301 Header */
export interface Wmo301Header extends ObjectVan<typeof HEADER> {}

export const WMO301_CONTACT = [
  { naam: "Soort", type: LDT_ADRES_SOORT },
  { naam: "Adres", type: CDT_ADRES, optioneel: true },
  { naam: "Organisatie", type: LDT_ORGANISATIENAAM, optioneel: true },
  { naam: "Telefoon", type: CDT_TELEFOONNUMMERS, optioneel: true },
  { naam: "Emailadres", type: LDT_EMAILADRES, optioneel: true },
  { naam: "Periode", type: CDT_OPEN_PERIODE, optioneel: true },
] as const satisfies readonly Veld[];
/** Where the client or a relation can be reached. @source iWmo 3.2, WMO301 Contact */
export interface Contact extends ObjectVan<typeof WMO301_CONTACT> {}
const CONTACT_GROEP = groep<Contact>("bericht", "Contact", WMO301_CONTACT);

export const WMO301_RELATIE = [
  { naam: "Nummer", type: LDT_PERSOONSID },
  { naam: "Volgorde", type: LDT_RELATIE_VOLGORDE, optioneel: true },
  { naam: "Soort", type: LDT_SOORT_RELATIE },
  { naam: "Geboortedatum", type: CDT_GEBOORTEDATUM, optioneel: true },
  { naam: "Geslacht", type: LDT_GESLACHT, optioneel: true },
  { naam: "Naam", type: CDT_VOLLEDIGE_NAAM },
  { naam: "Contact", type: CONTACT_GROEP },
] as const satisfies readonly Veld[];
/** Somebody around the client: partner, mentor, parent. @source iWmo 3.2, WMO301 Relatie */
export interface Relatie extends ObjectVan<typeof WMO301_RELATIE> {}

export const WMO301_TOEGEWEZEN_PRODUCT = [
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
] as const satisfies readonly Veld[];
/** One product the municipality assigns to the provider. @source iWmo 3.2, WMO301 ToegewezenProduct */
export interface ToegewezenProduct extends ObjectVan<typeof WMO301_TOEGEWEZEN_PRODUCT> {}

export const WMO301_CLIENT = [
  { naam: "Bsn", type: LDT_BURGER_SERVICENUMMER },
  { naam: "Geboortedatum", type: CDT_GEBOORTEDATUM },
  { naam: "Geslacht", type: LDT_GESLACHT },
  { naam: "Naam", type: CDT_VOLLEDIGE_NAAM },
  { naam: "Communicatie", type: CDT_COMMUNICATIE, optioneel: true },
  { naam: "JuridischeStatus", type: LDT_JURIDISCHE_STATUS, optioneel: true },
  { naam: "WettelijkeVertegenwoordiging", type: LDT_WETTELIJKE_VERTEGENWOORDIGING, optioneel: true },
  { naam: "Commentaar", type: LDT_COMMENTAAR, optioneel: true },
  { naam: "Relaties", type: lijst("bericht", "Relaties", "Relatie", groep<Relatie>("bericht", "Relatie", WMO301_RELATIE)), optioneel: true },
  { naam: "Contactgegevens", type: lijst("bericht", "Contactgegevens", "Contact", CONTACT_GROEP) },
  {
    naam: "ToegewezenProducten",
    type: lijst(
      "bericht",
      "ToegewezenProducten",
      "ToegewezenProduct",
      groep<ToegewezenProduct>("bericht", "ToegewezenProduct", WMO301_TOEGEWEZEN_PRODUCT),
    ),
  },
] as const satisfies readonly Veld[];
/** The client and what is assigned to them. @source iWmo 3.2, WMO301 Client */
export interface Wmo301Client extends ObjectVan<typeof WMO301_CLIENT> {}

const BERICHT = [
  { naam: "Header", type: groep<Wmo301Header>("bericht", "Header", HEADER) },
  { naam: "Client", type: groep<Wmo301Client>("bericht", "Client", WMO301_CLIENT) },
] as const satisfies readonly Veld[];
/** Toewijzingsbericht: a municipality assigns support for one client to a provider. @source iWmo 3.2, WMO301 */
export interface Wmo301 extends ObjectVan<typeof BERICHT> {
  readonly soort: "WMO301";
}

/** The WMO301 as data. @source iWmo 3.2, wmo301.xsd */
export const WMO301: BerichtBeschrijving<Wmo301> = beschrijf({
  soort: "WMO301",
  vast: WMO301_VAST,
  versies: { basisschema: "1.0.0", bericht: "1.0.0" },
  velden: BERICHT,
});
