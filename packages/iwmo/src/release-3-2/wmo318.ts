import type { BerichtBeschrijving } from "../schema/bericht-beschrijving.js";
import { groep, lijst, type ObjectVan, type Veld } from "../schema/groep.js";
import { CDT_BERICHT_IDENTIFICATIE, CDT_OMVANG, CDT_PRODUCT, CDT_XSD_VERSIE } from "./basisgroepen.table.js";
import { BASISNAAMRUIMTE } from "./basisnaamruimte.js";
import {
  LDT_AGB_CODE,
  LDT_BERICHT_CODE,
  LDT_BERICHT_SUBVERSIE,
  LDT_BERICHT_VERSIE,
  LDT_BUDGET,
  LDT_BURGER_SERVICENUMMER,
  LDT_DATUM,
  LDT_GEMEENTE,
  LDT_NUMMER,
  LDT_REDEN_VERZOEK,
  LDT_REFERENTIE,
} from "./basistypen.table.js";
import { RETOUR_CODES, RETOUR_VELDEN } from "./retourvelden.table.js";

/** What the kind of message decides in its header. @source iWmo 3.2, RS047, CS025, CS015 */
export const WMO318_VAST = { berichtCode: "481", berichtVersie: 3, berichtSubversie: 2 } as const;

const HEADER = [
  { naam: "BerichtCode", type: { soort: "vast", van: LDT_BERICHT_CODE, vast: WMO318_VAST.berichtCode, regel: "RS047" } },
  { naam: "BerichtVersie", type: { soort: "vast", van: LDT_BERICHT_VERSIE, vast: WMO318_VAST.berichtVersie, regel: "CS025" } },
  { naam: "BerichtSubversie", type: { soort: "vast", van: LDT_BERICHT_SUBVERSIE, vast: WMO318_VAST.berichtSubversie, regel: "CS015" } },
  { naam: "Afzender", type: LDT_AGB_CODE },
  { naam: "Ontvanger", type: LDT_GEMEENTE },
  { naam: "BerichtIdentificatie", type: CDT_BERICHT_IDENTIFICATIE },
  { naam: "XsdVersie", type: CDT_XSD_VERSIE },
  ...RETOUR_VELDEN,
] as const satisfies readonly Veld[];
/** Header of the answered message, unchanged (sender: provider), with the identification of this answer. @source iWmo 3.2, WMO318 Header */
export interface Wmo318Header extends ObjectVan<typeof HEADER> {}

const ONGEWIJZIGD_PRODUCT = [
  { naam: "ToewijzingNummer", type: LDT_NUMMER },
  { naam: "RetourCodes", type: RETOUR_CODES },
] as const satisfies readonly Veld[];
/** An unchanged assignment as returned. @source iWmo 3.2, WMO318 OngewijzigdProduct */
export interface Wmo318OngewijzigdProduct extends ObjectVan<typeof ONGEWIJZIGD_PRODUCT> {}

const TE_WIJZIGEN_PRODUCT = [
  { naam: "ToewijzingNummer", type: LDT_NUMMER },
  { naam: "GewensteIngangsdatum", type: LDT_DATUM },
  { naam: "Einddatum", type: LDT_DATUM, optioneel: true },
  { naam: "Omvang", type: CDT_OMVANG, optioneel: true },
  { naam: "Budget", type: LDT_BUDGET, optioneel: true },
  { naam: "RetourCodes", type: RETOUR_CODES },
] as const satisfies readonly Veld[];
/** An assignment to change as returned. @source iWmo 3.2, WMO318 TeWijzigenProduct */
export interface Wmo318TeWijzigenProduct extends ObjectVan<typeof TE_WIJZIGEN_PRODUCT> {}

const NIEUW_PRODUCT = [
  { naam: "Product", type: CDT_PRODUCT, optioneel: true },
  { naam: "GewensteIngangsdatum", type: LDT_DATUM },
  { naam: "Einddatum", type: LDT_DATUM, optioneel: true },
  { naam: "Omvang", type: CDT_OMVANG, optioneel: true },
  { naam: "Budget", type: LDT_BUDGET, optioneel: true },
  { naam: "RetourCodes", type: RETOUR_CODES },
] as const satisfies readonly Veld[];
/** A new product as returned. @source iWmo 3.2, WMO318 NieuwProduct */
export interface Wmo318NieuwProduct extends ObjectVan<typeof NIEUW_PRODUCT> {}

const VERZOEK = [
  { naam: "ReferentieAanbieder", type: LDT_REFERENTIE },
  { naam: "RedenVerzoek", type: LDT_REDEN_VERZOEK },
  {
    naam: "OngewijzigdeProducten",
    type: lijst(
      "bericht",
      "OngewijzigdeProducten",
      "OngewijzigdProduct",
      groep<Wmo318OngewijzigdProduct>("bericht", "OngewijzigdProduct", ONGEWIJZIGD_PRODUCT),
    ),
    optioneel: true,
  },
  {
    naam: "TeWijzigenProducten",
    type: lijst(
      "bericht",
      "TeWijzigenProducten",
      "TeWijzigenProduct",
      groep<Wmo318TeWijzigenProduct>("bericht", "TeWijzigenProduct", TE_WIJZIGEN_PRODUCT),
    ),
    optioneel: true,
  },
  {
    naam: "NieuweProducten",
    type: lijst("bericht", "NieuweProducten", "NieuwProduct", groep<Wmo318NieuwProduct>("bericht", "NieuwProduct", NIEUW_PRODUCT)),
    optioneel: true,
  },
  { naam: "RetourCodes", type: RETOUR_CODES },
] as const satisfies readonly Veld[];
/** The request as returned. @source iWmo 3.2, WMO318 Verzoek */
export interface Wmo318Verzoek extends ObjectVan<typeof VERZOEK> {}

const CLIENT = [
  { naam: "Bsn", type: LDT_BURGER_SERVICENUMMER },
  { naam: "Verzoek", type: groep<Wmo318Verzoek>("bericht", "Verzoek", VERZOEK) },
  { naam: "RetourCodes", type: RETOUR_CODES },
] as const satisfies readonly Veld[];
/** The client as returned, with what was found. @source iWmo 3.2, WMO318 Client */
export interface Wmo318Client extends ObjectVan<typeof CLIENT> {}

const BERICHT = [
  { naam: "Header", type: groep<Wmo318Header>("bericht", "Header", HEADER) },
  { naam: "Client", type: groep<Wmo318Client>("bericht", "Client", CLIENT), optioneel: true },
] as const satisfies readonly Veld[];
/** Verzoek-om-wijziging-retourbericht: the municipality answers that a request for change was received. @source iWmo 3.2, WMO318 */
export interface Wmo318 extends ObjectVan<typeof BERICHT> {
  readonly soort: "WMO318";
}

/** The WMO318 as data. @source iWmo 3.2, wmo318.xsd */
export const WMO318: BerichtBeschrijving<Wmo318> = {
  soort: "WMO318",
  code: WMO318_VAST.berichtCode,
  prefix: "wmo318",
  naamruimte: "http://www.istandaarden.nl/iwmo/3_2/wmo318/schema",
  basisnaamruimte: BASISNAAMRUIMTE,
  versies: { basisschema: "1.0.0", bericht: "1.0.0" },
  wortel: groep<Wmo318>("bericht", "Root", BERICHT),
};
