import type { BerichtBeschrijving } from "../schema/bericht-beschrijving.js";
import { groep, lijst, type ObjectVan, type Veld } from "../schema/groep.js";
import { CDT_OMVANG, CDT_PRODUCT } from "./basisgroepen.table.js";
import { LDT_BUDGET, LDT_BURGER_SERVICENUMMER, LDT_DATUM, LDT_NUMMER, LDT_REDEN_VERZOEK, LDT_REFERENTIE } from "./basistypen.table.js";
import { beschrijf } from "./beschrijf.js";
import { VAN_AANBIEDER, vasteVelden } from "./headervelden.table.js";

/** What the kind of message decides in its header. @source iWmo 3.2, RS047, CS025, CS015 */
export const WMO317_VAST = { berichtCode: "480", berichtVersie: 3, berichtSubversie: 2 } as const;

const HEADER = [...vasteVelden(WMO317_VAST), ...VAN_AANBIEDER] as const satisfies readonly Veld[];
/** Sender (provider), receiver (municipality) and identification of the message. @source iWmo 3.2, WMO317 Header */
export interface Wmo317Header extends ObjectVan<typeof HEADER> {}

export const WMO317_ONGEWIJZIGD_PRODUCT = [
  { naam: "ToewijzingNummer", type: LDT_NUMMER },
] as const satisfies readonly Veld[];
/** An assignment that goes on as it is. @source iWmo 3.2, WMO317 OngewijzigdProduct */
export interface OngewijzigdProduct extends ObjectVan<typeof WMO317_ONGEWIJZIGD_PRODUCT> {}

export const WMO317_TE_WIJZIGEN_PRODUCT = [
  { naam: "ToewijzingNummer", type: LDT_NUMMER },
  { naam: "GewensteIngangsdatum", type: LDT_DATUM },
  { naam: "Einddatum", type: LDT_DATUM, optioneel: true },
  { naam: "Omvang", type: CDT_OMVANG, optioneel: true },
  { naam: "Budget", type: LDT_BUDGET, optioneel: true },
] as const satisfies readonly Veld[];
/** An assignment that has to change. @source iWmo 3.2, WMO317 TeWijzigenProduct */
export interface TeWijzigenProduct extends ObjectVan<typeof WMO317_TE_WIJZIGEN_PRODUCT> {}

export const WMO317_NIEUW_PRODUCT = [
  { naam: "Product", type: CDT_PRODUCT, optioneel: true },
  { naam: "GewensteIngangsdatum", type: LDT_DATUM },
  { naam: "Einddatum", type: LDT_DATUM, optioneel: true },
  { naam: "Omvang", type: CDT_OMVANG, optioneel: true },
  { naam: "Budget", type: LDT_BUDGET, optioneel: true },
] as const satisfies readonly Veld[];
/** A product the client does not have yet. @source iWmo 3.2, WMO317 NieuwProduct */
export interface NieuwProduct extends ObjectVan<typeof WMO317_NIEUW_PRODUCT> {}

export const WMO317_VERZOEK = [
  { naam: "ReferentieAanbieder", type: LDT_REFERENTIE },
  { naam: "RedenVerzoek", type: LDT_REDEN_VERZOEK },
  {
    naam: "OngewijzigdeProducten",
    type: lijst(
      "bericht",
      "OngewijzigdeProducten",
      "OngewijzigdProduct",
      groep<OngewijzigdProduct>("bericht", "OngewijzigdProduct", WMO317_ONGEWIJZIGD_PRODUCT),
    ),
    optioneel: true,
  },
  {
    naam: "TeWijzigenProducten",
    type: lijst(
      "bericht",
      "TeWijzigenProducten",
      "TeWijzigenProduct",
      groep<TeWijzigenProduct>("bericht", "TeWijzigenProduct", WMO317_TE_WIJZIGEN_PRODUCT),
    ),
    optioneel: true,
  },
  {
    naam: "NieuweProducten",
    type: lijst("bericht", "NieuweProducten", "NieuwProduct", groep<NieuwProduct>("bericht", "NieuwProduct", WMO317_NIEUW_PRODUCT)),
    optioneel: true,
  },
] as const satisfies readonly Veld[];
/** All that has to change, and all that stays. @source iWmo 3.2, WMO317 Verzoek */
export interface Verzoek extends ObjectVan<typeof WMO317_VERZOEK> {}

export const WMO317_CLIENT = [
  { naam: "Bsn", type: LDT_BURGER_SERVICENUMMER },
  { naam: "Verzoek", type: groep<Verzoek>("bericht", "Verzoek", WMO317_VERZOEK) },
] as const satisfies readonly Veld[];
/** The client, known by Bsn only, and the request. @source iWmo 3.2, WMO317 Client */
export interface Wmo317Client extends ObjectVan<typeof WMO317_CLIENT> {}

const BERICHT = [
  { naam: "Header", type: groep<Wmo317Header>("bericht", "Header", HEADER) },
  { naam: "Client", type: groep<Wmo317Client>("bericht", "Client", WMO317_CLIENT) },
] as const satisfies readonly Veld[];
/** Verzoek om wijziging: a provider asks the municipality to change the assignments of a client. @source iWmo 3.2, WMO317 */
export interface Wmo317 extends ObjectVan<typeof BERICHT> {
  readonly soort: "WMO317";
}

/** The WMO317 as data. @source iWmo 3.2, wmo317.xsd */
export const WMO317: BerichtBeschrijving<Wmo317> = beschrijf({
  soort: "WMO317",
  vast: WMO317_VAST,
  versies: { basisschema: "1.0.0", bericht: "1.0.0" },
  velden: BERICHT,
});
