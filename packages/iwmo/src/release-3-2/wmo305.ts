import type { BerichtBeschrijving } from "../schema/bericht-beschrijving.js";
import { groep, lijst, type ObjectVan, type Veld } from "../schema/groep.js";
import { CDT_GEBOORTEDATUM, CDT_PRODUCT, CDT_VERKORTE_NAAM } from "./basisgroepen.table.js";
import { LDT_BURGER_SERVICENUMMER, LDT_DATUM, LDT_GESLACHT, LDT_NUMMER, LDT_STATUS_AANLEVERING } from "./basistypen.table.js";
import { beschrijf } from "./beschrijf.js";
import { VAN_AANBIEDER, vasteVelden } from "./headervelden.table.js";

/** What the kind of message decides in its header. @source iWmo 3.2, RS047, CS025, CS015 */
export const WMO305_VAST = { berichtCode: "418", berichtVersie: 3, berichtSubversie: 2 } as const;

const HEADER = [...vasteVelden(WMO305_VAST), ...VAN_AANBIEDER] as const satisfies readonly Veld[];
/** Sender (provider), receiver (municipality) and identification of a start message. @source iWmo 3.2, WMO305 Header */
export interface Wmo305Header extends ObjectVan<typeof HEADER> {}

export const WMO305_START_PRODUCT = [
  { naam: "ToewijzingNummer", type: LDT_NUMMER, optioneel: true },
  { naam: "Product", type: CDT_PRODUCT, optioneel: true },
  { naam: "ToewijzingIngangsdatum", type: LDT_DATUM, optioneel: true },
  { naam: "Begindatum", type: LDT_DATUM },
  { naam: "StatusAanlevering", type: LDT_STATUS_AANLEVERING },
] as const satisfies readonly Veld[];
/** One product whose delivery has begun. @source iWmo 3.2, WMO305 StartProduct */
export interface StartProduct extends ObjectVan<typeof WMO305_START_PRODUCT> {}

export const WMO305_CLIENT = [
  { naam: "Bsn", type: LDT_BURGER_SERVICENUMMER },
  { naam: "Geboortedatum", type: CDT_GEBOORTEDATUM },
  { naam: "Geslacht", type: LDT_GESLACHT },
  { naam: "Naam", type: CDT_VERKORTE_NAAM },
  {
    naam: "StartProducten",
    type: lijst("bericht", "StartProducten", "StartProduct", groep<StartProduct>("bericht", "StartProduct", WMO305_START_PRODUCT)),
  },
] as const satisfies readonly Veld[];
/** The client and what was started for them. @source iWmo 3.2, WMO305 Client */
export interface Wmo305Client extends ObjectVan<typeof WMO305_CLIENT> {}

const BERICHT = [
  { naam: "Header", type: groep<Wmo305Header>("bericht", "Header", HEADER) },
  { naam: "Client", type: groep<Wmo305Client>("bericht", "Client", WMO305_CLIENT) },
] as const satisfies readonly Veld[];
/** Startbericht: a provider reports that delivery of assigned support has begun. @source iWmo 3.2, WMO305 */
export interface Wmo305 extends ObjectVan<typeof BERICHT> {
  readonly soort: "WMO305";
}

/** The WMO305 as data. @source iWmo 3.2, wmo305.xsd */
export const WMO305: BerichtBeschrijving<Wmo305> = beschrijf({
  soort: "WMO305",
  vast: WMO305_VAST,
  versies: { basisschema: "1.0.0", bericht: "1.0.0" },
  velden: BERICHT,
});
