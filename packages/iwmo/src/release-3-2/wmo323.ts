import type { BerichtBeschrijving } from "../schema/bericht-beschrijving.js";
import { groep, lijst, type ObjectVan, type Veld } from "../schema/groep.js";
import { CDT_BEDRAG_MET_DC, CDT_GESLOTEN_PERIODE, CDT_REFERENTIE, CDT_TOTAAL_BEDRAG_MET_DC } from "./basisgroepen.table.js";
import {
  LDT_BEDRAG,
  LDT_BURGER_SERVICENUMMER,
  LDT_DATUM,
  LDT_EENHEID,
  LDT_IDENTIFICATIE_DECLARATIE,
  LDT_NUMMER,
  LDT_PRODUCT_CATEGORIE,
  LDT_PRODUCT_CODE,
  LDT_VOLUME,
} from "./basistypen.table.js";
import { beschrijf } from "./beschrijf.js";
import { VAN_AANBIEDER, vasteVelden } from "./headervelden.table.js";
import { CS319 } from "./restricties.table.js";

/** What the kind of message decides in its header. @source iWmo 3.2, RS047, CS025, CS015 */
export const WMO323_VAST = { berichtCode: "484", berichtVersie: 3, berichtSubversie: 2 } as const;

const HEADER = [...vasteVelden(WMO323_VAST), ...VAN_AANBIEDER] as const satisfies readonly Veld[];
/** Sender (provider), receiver (municipality) and identification of the message. @source iWmo 3.2, WMO323 Header */
export interface Wmo323Header extends ObjectVan<typeof HEADER> {}

export const WMO323_PRESTATIE = [
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
export interface Prestatie extends ObjectVan<typeof WMO323_PRESTATIE> {}

export const WMO323_CLIENT = [
  { naam: "Bsn", type: LDT_BURGER_SERVICENUMMER },
  { naam: "Prestaties", type: lijst("bericht", "Prestaties", "Prestatie", groep<Prestatie>("bericht", "Prestatie", WMO323_PRESTATIE)) },
] as const satisfies readonly Veld[];
/** A client and what was delivered to them. @source iWmo 3.2, WMO323 Client */
export interface Wmo323Client extends ObjectVan<typeof WMO323_CLIENT> {}

const DECLARATIE = [
  { naam: "DeclaratieNummer", type: { ...LDT_IDENTIFICATIE_DECLARATIE, naamloos: true, patroon: CS319 } },
  { naam: "DeclaratiePeriode", type: CDT_GESLOTEN_PERIODE },
  { naam: "DeclaratieDagtekening", type: LDT_DATUM },
  { naam: "TotaalIngediendBedrag", type: CDT_TOTAAL_BEDRAG_MET_DC },
  { naam: "Clienten", type: lijst("bericht", "Clienten", "Client", groep<Wmo323Client>("bericht", "Client", WMO323_CLIENT)) },
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
export const WMO323: BerichtBeschrijving<Wmo323> = beschrijf({
  soort: "WMO323",
  vast: WMO323_VAST,
  versies: { basisschema: "1.0.0", bericht: "1.0.0" },
  velden: BERICHT,
});
