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

/** What the kind of message decides in its header. @source iWmo 3.2, RS047, CS025, CS015 */
export const WMO315_VAST = { berichtCode: "444", berichtVersie: 3, berichtSubversie: 2 } as const;

const HEADER = [
  { naam: "BerichtCode", type: { soort: "vast", van: LDT_BERICHT_CODE, vast: WMO315_VAST.berichtCode, regel: "RS047" } },
  { naam: "BerichtVersie", type: { soort: "vast", van: LDT_BERICHT_VERSIE, vast: WMO315_VAST.berichtVersie, regel: "CS025" } },
  { naam: "BerichtSubversie", type: { soort: "vast", van: LDT_BERICHT_SUBVERSIE, vast: WMO315_VAST.berichtSubversie, regel: "CS015" } },
  { naam: "Afzender", type: LDT_AGB_CODE },
  { naam: "Ontvanger", type: LDT_GEMEENTE },
  { naam: "BerichtIdentificatie", type: CDT_BERICHT_IDENTIFICATIE },
  { naam: "XsdVersie", type: CDT_XSD_VERSIE },
] as const satisfies readonly Veld[];
/** Sender (provider), receiver (municipality) and identification of the message. @source iWmo 3.2, WMO315 Header */
export interface Wmo315Header extends ObjectVan<typeof HEADER> {}

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
] as const satisfies readonly Veld[];
/** One product an assignment is asked for. @source iWmo 3.2, WMO315 AangevraagdProduct */
export interface AangevraagdProduct extends ObjectVan<typeof AANGEVRAAGD_PRODUCT> {}

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
      groep<AangevraagdProduct>("bericht", "AangevraagdProduct", AANGEVRAAGD_PRODUCT),
    ),
  },
] as const satisfies readonly Veld[];
/** The client and what is asked for them. @source iWmo 3.2, WMO315 Client */
export interface Wmo315Client extends ObjectVan<typeof CLIENT> {}

const BERICHT = [
  { naam: "Header", type: groep<Wmo315Header>("bericht", "Header", HEADER) },
  { naam: "Client", type: groep<Wmo315Client>("bericht", "Client", CLIENT) },
] as const satisfies readonly Veld[];
/** Verzoek om toewijzing: a provider asks the municipality to assign support. @source iWmo 3.2, WMO315 */
export interface Wmo315 extends ObjectVan<typeof BERICHT> {
  readonly soort: "WMO315";
}

/** The WMO315 as data. @source iWmo 3.2, wmo315.xsd */
export const WMO315: BerichtBeschrijving<Wmo315> = {
  soort: "WMO315",
  code: WMO315_VAST.berichtCode,
  prefix: "wmo315",
  naamruimte: "http://www.istandaarden.nl/iwmo/3_2/wmo315/schema",
  basisnaamruimte: BASISNAAMRUIMTE,
  versies: { basisschema: "1.0.0", bericht: "1.0.0" },
  wortel: groep<Wmo315>("bericht", "Root", BERICHT),
};
