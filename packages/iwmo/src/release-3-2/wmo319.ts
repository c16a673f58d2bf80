import type { BerichtBeschrijving } from "../schema/bericht-beschrijving.js";
import { groep, type ObjectVan, type Veld } from "../schema/groep.js";
import { CDT_BERICHT_IDENTIFICATIE, CDT_XSD_VERSIE } from "./basisgroepen.table.js";
import { BASISNAAMRUIMTE } from "./basisnaamruimte.js";
import {
  LDT_AGB_CODE,
  LDT_BERICHT_CODE,
  LDT_BERICHT_SUBVERSIE,
  LDT_BERICHT_VERSIE,
  LDT_GEMEENTE,
  LDT_REDEN_AFWIJZING_VERZOEK,
  LDT_REFERENTIE,
  LDT_VERZOEK_ANTWOORD,
} from "./basistypen.table.js";

/** What the kind of message decides in its header. @source iWmo 3.2, RS047, CS025, CS015 */
export const WMO319_VAST = { berichtCode: "482", berichtVersie: 3, berichtSubversie: 2 } as const;

const HEADER = [
  { naam: "BerichtCode", type: { soort: "vast", van: LDT_BERICHT_CODE, vast: WMO319_VAST.berichtCode, regel: "RS047" } },
  { naam: "BerichtVersie", type: { soort: "vast", van: LDT_BERICHT_VERSIE, vast: WMO319_VAST.berichtVersie, regel: "CS025" } },
  { naam: "BerichtSubversie", type: { soort: "vast", van: LDT_BERICHT_SUBVERSIE, vast: WMO319_VAST.berichtSubversie, regel: "CS015" } },
  { naam: "Afzender", type: LDT_GEMEENTE },
  { naam: "Ontvanger", type: LDT_AGB_CODE },
  { naam: "BerichtIdentificatie", type: CDT_BERICHT_IDENTIFICATIE },
  { naam: "XsdVersie", type: CDT_XSD_VERSIE },
] as const satisfies readonly Veld[];
/** Sender (municipality), receiver (provider) and identification of the message. @source iWmo 3.2, WMO319 Header */
export interface Wmo319Header extends ObjectVan<typeof HEADER> {}

const ANTWOORD = [
  { naam: "ReferentieAanbieder", type: LDT_REFERENTIE },
  { naam: "VerzoekAntwoord", type: LDT_VERZOEK_ANTWOORD },
  { naam: "RedenAfwijzingVerzoek", type: LDT_REDEN_AFWIJZING_VERZOEK, optioneel: true },
] as const satisfies readonly Veld[];
/** What the municipality answers to one request; no client is named. @source iWmo 3.2, WMO319 Antwoord */
export interface Antwoord extends ObjectVan<typeof ANTWOORD> {}

const BERICHT = [
  { naam: "Header", type: groep<Wmo319Header>("bericht", "Header", HEADER) },
  { naam: "Antwoord", type: groep<Antwoord>("bericht", "Antwoord", ANTWOORD) },
] as const satisfies readonly Veld[];
/** Antwoordbericht: the municipality answers a request with a refusal or with the notice that it is being looked into. @source iWmo 3.2, WMO319 */
export interface Wmo319 extends ObjectVan<typeof BERICHT> {
  readonly soort: "WMO319";
}

/** The WMO319 as data. @source iWmo 3.2, wmo319.xsd */
export const WMO319: BerichtBeschrijving<Wmo319> = {
  soort: "WMO319",
  code: WMO319_VAST.berichtCode,
  prefix: "wmo319",
  naamruimte: "http://www.istandaarden.nl/iwmo/3_2/wmo319/schema",
  basisnaamruimte: BASISNAAMRUIMTE,
  versies: { basisschema: "1.0.0", bericht: "1.0.0" },
  wortel: groep<Wmo319>("bericht", "Root", BERICHT),
};
