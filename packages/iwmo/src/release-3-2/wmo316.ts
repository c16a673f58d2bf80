import type { BerichtBeschrijving } from "../schema/bericht-beschrijving.js";
import { groep, lijst, type ObjectVan, type Veld } from "../schema/groep.js";
import {
  CDT_BERICHT_IDENTIFICATIE,
  CDT_GEBOORTEDATUM,
  CDT_OMVANG,
  CDT_PRODUCT,
  CDT_VERKORTE_NAAM,
  CDT_VERWIJZER,
  CDT_XSD_VERSIE,
} from "./basisgroepen.table.js";
import { BASISNAAMRUIMTE } from "./basisnaamruimte.js";
import {
  LDT_AGB_CODE,
  LDT_BERICHT_CODE,
  LDT_BERICHT_SUBVERSIE,
  LDT_BERICHT_VERSIE,
  LDT_BUDGET,
  LDT_BURGER_SERVICENUMMER,
  LDT_COMMENTAAR,
  LDT_DATUM,
  LDT_GEMEENTE,
  LDT_GESLACHT,
  LDT_JA_NEE,
  LDT_NUMMER,
  LDT_REFERENTIE,
} from "./basistypen.table.js";
import { RETOUR_CODES, RETOUR_VELDEN } from "./retourvelden.table.js";

/** What the kind of message decides in its header. @source iWmo 3.2, RS047, CS025, CS015 */
export const WMO316_VAST = { berichtCode: "445", berichtVersie: 3, berichtSubversie: 2 } as const;

const HEADER = [
  { naam: "BerichtCode", type: { soort: "vast", van: LDT_BERICHT_CODE, vast: WMO316_VAST.berichtCode, regel: "RS047" } },
  { naam: "BerichtVersie", type: { soort: "vast", van: LDT_BERICHT_VERSIE, vast: WMO316_VAST.berichtVersie, regel: "CS025" } },
  { naam: "BerichtSubversie", type: { soort: "vast", van: LDT_BERICHT_SUBVERSIE, vast: WMO316_VAST.berichtSubversie, regel: "CS015" } },
  { naam: "Afzender", type: LDT_AGB_CODE },
  { naam: "Ontvanger", type: LDT_GEMEENTE },
  { naam: "BerichtIdentificatie", type: CDT_BERICHT_IDENTIFICATIE },
  { naam: "XsdVersie", type: CDT_XSD_VERSIE },
  ...RETOUR_VELDEN,
] as const satisfies readonly Veld[];
/** Header of the answered message, unchanged (sender: provider), with the identification of this answer. @source iWmo 3.2, WMO316 Header */
export interface Wmo316Header extends ObjectVan<typeof HEADER> {}

const AANGEVRAAGD_PRODUCT = [
  { naam: "ReferentieAanbieder", type: LDT_REFERENTIE },
  { naam: "BeschikkingNummer", type: LDT_NUMMER, optioneel: true },
  { naam: "Product", type: CDT_PRODUCT, optioneel: true },
  { naam: "BeschikkingIngangsdatum", type: LDT_DATUM, optioneel: true },
  { naam: "ToewijzingIngangsdatum", type: LDT_DATUM },
  { naam: "ToewijzingEinddatum", type: LDT_DATUM, optioneel: true },
  { naam: "Omvang", type: CDT_OMVANG, optioneel: true },
  { naam: "Budget", type: LDT_BUDGET, optioneel: true },
  { naam: "Verwijzer", type: CDT_VERWIJZER },
  { naam: "Raamcontract", type: LDT_JA_NEE, optioneel: true },
  { naam: "Commentaar", type: LDT_COMMENTAAR, optioneel: true },
  { naam: "RetourCodes", type: RETOUR_CODES },
] as const satisfies readonly Veld[];
/** A requested product as returned. @source iWmo 3.2, WMO316 AangevraagdProduct */
export interface Wmo316AangevraagdProduct extends ObjectVan<typeof AANGEVRAAGD_PRODUCT> {}

const CLIENT = [
  { naam: "Bsn", type: LDT_BURGER_SERVICENUMMER },
  { naam: "Geboortedatum", type: CDT_GEBOORTEDATUM },
  { naam: "Geslacht", type: LDT_GESLACHT },
  { naam: "Naam", type: CDT_VERKORTE_NAAM },
  { naam: "Commentaar", type: LDT_COMMENTAAR, optioneel: true },
  {
    naam: "AangevraagdeProducten",
    type: lijst(
      "bericht",
      "AangevraagdeProducten",
      "AangevraagdProduct",
      groep<Wmo316AangevraagdProduct>("bericht", "AangevraagdProduct", AANGEVRAAGD_PRODUCT),
    ),
  },
  { naam: "RetourCodes", type: RETOUR_CODES },
] as const satisfies readonly Veld[];
/** The client as returned, with what was found. @source iWmo 3.2, WMO316 Client */
export interface Wmo316Client extends ObjectVan<typeof CLIENT> {}

const BERICHT = [
  { naam: "Header", type: groep<Wmo316Header>("bericht", "Header", HEADER) },
  { naam: "Client", type: groep<Wmo316Client>("bericht", "Client", CLIENT), optioneel: true },
] as const satisfies readonly Veld[];
/** Verzoek-om-toewijzing-retourbericht: the municipality answers that a request was received. @source iWmo 3.2, WMO316 */
export interface Wmo316 extends ObjectVan<typeof BERICHT> {
  readonly soort: "WMO316";
}

/** The WMO316 as data. @source iWmo 3.2, wmo316.xsd */
export const WMO316: BerichtBeschrijving<Wmo316> = {
  soort: "WMO316",
  code: WMO316_VAST.berichtCode,
  prefix: "wmo316",
  naamruimte: "http://www.istandaarden.nl/iwmo/3_2/wmo316/schema",
  basisnaamruimte: BASISNAAMRUIMTE,
  versies: { basisschema: "1.0.0", bericht: "1.0.0" },
  wortel: groep<Wmo316>("bericht", "Root", BERICHT),
};
