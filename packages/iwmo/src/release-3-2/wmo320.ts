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
import { RETOUR_CODES, RETOUR_VELDEN } from "./retourvelden.table.js";

/** What the kind of message decides in its header. @source iWmo 3.2, RS047, CS025, CS015 */
export const WMO320_VAST = { berichtCode: "483", berichtVersie: 3, berichtSubversie: 2 } as const;

const HEADER = [
  { naam: "BerichtCode", type: { soort: "vast", van: LDT_BERICHT_CODE, vast: WMO320_VAST.berichtCode, regel: "RS047" } },
  { naam: "BerichtVersie", type: { soort: "vast", van: LDT_BERICHT_VERSIE, vast: WMO320_VAST.berichtVersie, regel: "CS025" } },
  { naam: "BerichtSubversie", type: { soort: "vast", van: LDT_BERICHT_SUBVERSIE, vast: WMO320_VAST.berichtSubversie, regel: "CS015" } },
  { naam: "Afzender", type: LDT_GEMEENTE },
  { naam: "Ontvanger", type: LDT_AGB_CODE },
  { naam: "BerichtIdentificatie", type: CDT_BERICHT_IDENTIFICATIE },
  { naam: "XsdVersie", type: CDT_XSD_VERSIE },
  ...RETOUR_VELDEN,
] as const satisfies readonly Veld[];
/** Header of the answered message, unchanged (sender: municipality), with the identification of this answer. @source iWmo 3.2, WMO320 Header */
export interface Wmo320Header extends ObjectVan<typeof HEADER> {}

const ANTWOORD = [
  { naam: "ReferentieAanbieder", type: LDT_REFERENTIE },
  { naam: "VerzoekAntwoord", type: LDT_VERZOEK_ANTWOORD },
  { naam: "RedenAfwijzingVerzoek", type: LDT_REDEN_AFWIJZING_VERZOEK, optioneel: true },
  { naam: "RetourCodes", type: RETOUR_CODES },
] as const satisfies readonly Veld[];
/** An answer as returned, with what was found. @source iWmo 3.2, WMO320 Antwoord */
export interface Wmo320Antwoord extends ObjectVan<typeof ANTWOORD> {}

const BERICHT = [
  { naam: "Header", type: groep<Wmo320Header>("bericht", "Header", HEADER) },
  { naam: "Antwoord", type: groep<Wmo320Antwoord>("bericht", "Antwoord", ANTWOORD), optioneel: true },
] as const satisfies readonly Veld[];
/** Antwoord-retourbericht: the provider answers that an answer was received. @source iWmo 3.2, WMO320 */
export interface Wmo320 extends ObjectVan<typeof BERICHT> {
  readonly soort: "WMO320";
}

/** The WMO320 as data. @source iWmo 3.2, wmo320.xsd */
export const WMO320: BerichtBeschrijving<Wmo320> = {
  soort: "WMO320",
  code: WMO320_VAST.berichtCode,
  prefix: "wmo320",
  naamruimte: "http://www.istandaarden.nl/iwmo/3_2/wmo320/schema",
  basisnaamruimte: BASISNAAMRUIMTE,
  versies: { basisschema: "1.0.0", bericht: "1.0.0" },
  wortel: groep<Wmo320>("bericht", "Root", BERICHT),
};
