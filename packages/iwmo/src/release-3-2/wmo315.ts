import type { BerichtBeschrijving } from "../schema/bericht-beschrijving.js";
import { groep, lijst, type ObjectVan, type Veld } from "../schema/groep.js";
import { CDT_GEBOORTEDATUM, CDT_OMVANG, CDT_PRODUCT, CDT_VERKORTE_NAAM, CDT_VERWIJZER } from "./basisgroepen.table.js";
import {
  LDT_BUDGET,
  LDT_BURGER_SERVICENUMMER,
  LDT_COMMENTAAR,
  LDT_DATUM,
  LDT_GESLACHT,
  LDT_JA_NEE,
  LDT_NUMMER,
  LDT_REFERENTIE,
} from "./basistypen.table.js";
import { beschrijf } from "./beschrijf.js";
import { VAN_AANBIEDER, vasteVelden } from "./headervelden.table.js";

/** What the kind of message decides in its header. @source iWmo 3.2, RS047, CS025, CS015 */
export const WMO315_VAST = { berichtCode: "444", berichtVersie: 3, berichtSubversie: 2 } as const;

const HEADER = [...vasteVelden(WMO315_VAST), ...VAN_AANBIEDER] as const satisfies readonly Veld[];
/** Sender (provider), receiver (municipality) and identification of the message. @source iWmo 3.2, WMO315 Header */
export interface Wmo315Header extends ObjectVan<typeof HEADER> {}

export const WMO315_AANGEVRAAGD_PRODUCT = [
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
export interface AangevraagdProduct extends ObjectVan<typeof WMO315_AANGEVRAAGD_PRODUCT> {}

export const WMO315_CLIENT = [
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
      groep<AangevraagdProduct>("bericht", "AangevraagdProduct", WMO315_AANGEVRAAGD_PRODUCT),
    ),
  },
] as const satisfies readonly Veld[];
/** The client and what is asked for them. @source iWmo 3.2, WMO315 Client */
export interface Wmo315Client extends ObjectVan<typeof WMO315_CLIENT> {}

const BERICHT = [
  { naam: "Header", type: groep<Wmo315Header>("bericht", "Header", HEADER) },
  { naam: "Client", type: groep<Wmo315Client>("bericht", "Client", WMO315_CLIENT) },
] as const satisfies readonly Veld[];
/** Verzoek om toewijzing: a provider asks the municipality to assign support. @source iWmo 3.2, WMO315 */
export interface Wmo315 extends ObjectVan<typeof BERICHT> {
  readonly soort: "WMO315";
}

/** The WMO315 as data. @source iWmo 3.2, wmo315.xsd */
export const WMO315: BerichtBeschrijving<Wmo315> = beschrijf({
  soort: "WMO315",
  vast: WMO315_VAST,
  versies: { basisschema: "1.0.0", bericht: "1.0.0" },
  velden: BERICHT,
});
