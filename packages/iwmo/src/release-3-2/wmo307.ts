import type { BerichtBeschrijving } from "../schema/bericht-beschrijving.js";
import { groep, lijst, type ObjectVan, type Veld } from "../schema/groep.js";
import { CDT_GEBOORTEDATUM, CDT_PRODUCT, CDT_VERKORTE_NAAM } from "./basisgroepen.table.js";
import { LDT_BURGER_SERVICENUMMER, LDT_DATUM, LDT_GESLACHT, LDT_NUMMER, LDT_REDEN_BEEINDIGING, LDT_STATUS_AANLEVERING } from "./basistypen.table.js";
import { beschrijf } from "./beschrijf.js";
import { VAN_AANBIEDER, vasteVelden } from "./headervelden.table.js";

/** What the kind of message decides in its header. @source iWmo 3.2, RS047, CS025, CS015 */
export const WMO307_VAST = { berichtCode: "420", berichtVersie: 3, berichtSubversie: 2 } as const;

const HEADER = [...vasteVelden(WMO307_VAST), ...VAN_AANBIEDER] as const satisfies readonly Veld[];
/** Sender (provider), receiver (municipality) and identification of the message. @source iWmo 3.2, WMO307 Header */
export interface Wmo307Header extends ObjectVan<typeof HEADER> {}

export const WMO307_STOP_PRODUCT = [
  { naam: "ToewijzingNummer", type: LDT_NUMMER, optioneel: true },
  { naam: "Product", type: CDT_PRODUCT, optioneel: true },
  { naam: "ToewijzingIngangsdatum", type: LDT_DATUM, optioneel: true },
  { naam: "Begindatum", type: LDT_DATUM },
  { naam: "RedenBeeindiging", type: LDT_REDEN_BEEINDIGING },
  { naam: "Einddatum", type: LDT_DATUM },
  { naam: "StatusAanlevering", type: LDT_STATUS_AANLEVERING },
] as const satisfies readonly Veld[];
/** One product whose delivery has stopped. @source iWmo 3.2, WMO307 StopProduct */
export interface StopProduct extends ObjectVan<typeof WMO307_STOP_PRODUCT> {}

export const WMO307_CLIENT = [
  { naam: "Bsn", type: LDT_BURGER_SERVICENUMMER },
  { naam: "Geboortedatum", type: CDT_GEBOORTEDATUM },
  { naam: "Geslacht", type: LDT_GESLACHT },
  { naam: "Naam", type: CDT_VERKORTE_NAAM },
  {
    naam: "StopProducten",
    type: lijst("bericht", "StopProducten", "StopProduct", groep<StopProduct>("bericht", "StopProduct", WMO307_STOP_PRODUCT)),
  },
] as const satisfies readonly Veld[];
/** The client and what was stopped for them. @source iWmo 3.2, WMO307 Client */
export interface Wmo307Client extends ObjectVan<typeof WMO307_CLIENT> {}

const BERICHT = [
  { naam: "Header", type: groep<Wmo307Header>("bericht", "Header", HEADER) },
  { naam: "Client", type: groep<Wmo307Client>("bericht", "Client", WMO307_CLIENT) },
] as const satisfies readonly Veld[];
/** Stopbericht: a provider reports that delivery of support has ended or paused. @source iWmo 3.2, WMO307 */
export interface Wmo307 extends ObjectVan<typeof BERICHT> {
  readonly soort: "WMO307";
}

/** The WMO307 as data. @source iWmo 3.2, wmo307.xsd */
export const WMO307: BerichtBeschrijving<Wmo307> = beschrijf({
  soort: "WMO307",
  vast: WMO307_VAST,
  versies: { basisschema: "1.0.0", bericht: "1.0.0" },
  velden: BERICHT,
});
