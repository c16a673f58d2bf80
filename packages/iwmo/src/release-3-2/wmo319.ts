import type { BerichtBeschrijving } from "../schema/bericht-beschrijving.js";
import { groep, type ObjectVan, type Veld } from "../schema/groep.js";
import { LDT_REDEN_AFWIJZING_VERZOEK, LDT_REFERENTIE, LDT_VERZOEK_ANTWOORD } from "./basistypen.table.js";
import { beschrijf } from "./beschrijf.js";
import { VAN_GEMEENTE, vasteVelden } from "./headervelden.table.js";

/** What the kind of message decides in its header. @source iWmo 3.2, RS047, CS025, CS015 */
export const WMO319_VAST = { berichtCode: "482", berichtVersie: 3, berichtSubversie: 2 } as const;

const HEADER = [...vasteVelden(WMO319_VAST), ...VAN_GEMEENTE] as const satisfies readonly Veld[];
/** Sender (municipality), receiver (provider) and identification of the message. @source iWmo 3.2, WMO319 Header */
export interface Wmo319Header extends ObjectVan<typeof HEADER> {}

export const WMO319_ANTWOORD = [
  { naam: "ReferentieAanbieder", type: LDT_REFERENTIE },
  { naam: "VerzoekAntwoord", type: LDT_VERZOEK_ANTWOORD },
  { naam: "RedenAfwijzingVerzoek", type: LDT_REDEN_AFWIJZING_VERZOEK, optioneel: true },
] as const satisfies readonly Veld[];
/** What the municipality answers to one request; no client is named. @source iWmo 3.2, WMO319 Antwoord */
export interface Antwoord extends ObjectVan<typeof WMO319_ANTWOORD> {}

const BERICHT = [
  { naam: "Header", type: groep<Wmo319Header>("bericht", "Header", HEADER) },
  { naam: "Antwoord", type: groep<Antwoord>("bericht", "Antwoord", WMO319_ANTWOORD) },
] as const satisfies readonly Veld[];
/** Antwoordbericht: the municipality answers a request with a refusal or with the notice that it is being looked into. @source iWmo 3.2, WMO319 */
export interface Wmo319 extends ObjectVan<typeof BERICHT> {
  readonly soort: "WMO319";
}

/** The WMO319 as data. @source iWmo 3.2, wmo319.xsd */
export const WMO319: BerichtBeschrijving<Wmo319> = beschrijf({
  soort: "WMO319",
  vast: WMO319_VAST,
  versies: { basisschema: "1.0.0", bericht: "1.0.0" },
  velden: BERICHT,
});
