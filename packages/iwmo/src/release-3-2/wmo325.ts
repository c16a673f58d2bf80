import type { BerichtBeschrijving } from "../schema/bericht-beschrijving.js";
import { groep, lijst, type ObjectVan, type Veld } from "../schema/groep.js";
import { CDT_BERICHT_IDENTIFICATIE, CDT_TOTAAL_BEDRAG_MET_DC, CDT_XSD_VERSIE } from "./basisgroepen.table.js";
import { LDT_IDENTIFICATIE_DECLARATIE, LDT_VERSIE } from "./basistypen.table.js";
import { beschrijf } from "./beschrijf.js";
import { VAN_GEMEENTE, vasteVelden } from "./headervelden.table.js";
import { metRetourcodes } from "./met-retourcodes.js";
import { RETOUR_CODES_VELD } from "./retourvelden.table.js";
import { WMO323_CLIENT, WMO323_PRESTATIE } from "./wmo323.js";

/** What the kind of message decides in its header. @source iWmo 3.2, RS047, CS025, CS015 */
export const WMO325_VAST = { berichtCode: "485", berichtVersie: 3, berichtSubversie: 2 } as const;

const HEADER = [
  ...vasteVelden(WMO325_VAST),
  ...VAN_GEMEENTE,
  { naam: "DeclaratieIdentificatie", type: CDT_BERICHT_IDENTIFICATIE },
  { naam: "XsltVersie", type: LDT_VERSIE, optioneel: true },
  { naam: "XsdVersieDeclaratie", type: CDT_XSD_VERSIE },
  RETOUR_CODES_VELD,
] as const satisfies readonly Veld[];
/** Sender (municipality), receiver (provider), identification, and which claim is answered. @source iWmo 3.2, WMO325 Header */
export interface Wmo325Header extends ObjectVan<typeof HEADER> {}

const PRESTATIE = metRetourcodes(WMO323_PRESTATIE);
/** A rejected line of the claim, with the reason. @source iWmo 3.2, WMO325 Prestatie */
export interface Wmo325Prestatie extends ObjectVan<typeof PRESTATIE> {}

const CLIENT = metRetourcodes(WMO323_CLIENT, { Prestaties: groep<Wmo325Prestatie>("bericht", "Prestatie", PRESTATIE) });
/** A client with rejected lines. @source iWmo 3.2, WMO325 Client */
export interface Wmo325Client extends ObjectVan<typeof CLIENT> {}

const DECLARATIE_ANTWOORD = [
  { naam: "DeclaratieNummer", type: LDT_IDENTIFICATIE_DECLARATIE },
  { naam: "TotaalIngediendBedrag", type: CDT_TOTAAL_BEDRAG_MET_DC },
  { naam: "TotaalToegekendBedrag", type: CDT_TOTAAL_BEDRAG_MET_DC },
  { naam: "Clienten", type: lijst("bericht", "Clienten", "Client", groep<Wmo325Client>("bericht", "Client", CLIENT)), optioneel: true },
  RETOUR_CODES_VELD,
] as const satisfies readonly Veld[];
/** What was granted of a claim. @source iWmo 3.2, WMO325 DeclaratieAntwoord */
export interface DeclaratieAntwoord extends ObjectVan<typeof DECLARATIE_ANTWOORD> {}

const BERICHT = [
  { naam: "Header", type: groep<Wmo325Header>("bericht", "Header", HEADER) },
  { naam: "DeclaratieAntwoord", type: groep<DeclaratieAntwoord>("bericht", "DeclaratieAntwoord", DECLARATIE_ANTWOORD), optioneel: true },
] as const satisfies readonly Veld[];
/** Declaratie-antwoordbericht: the municipality answers a claim; only rejected lines come back. @source iWmo 3.2, WMO325 */
export interface Wmo325 extends ObjectVan<typeof BERICHT> {
  readonly soort: "WMO325";
}

/** The WMO325 as data. @source iWmo 3.2, wmo325.xsd */
export const WMO325: BerichtBeschrijving<Wmo325> = beschrijf({
  soort: "WMO325",
  vast: WMO325_VAST,
  versies: { basisschema: "1.0.0", bericht: "1.0.0" },
  velden: BERICHT,
});
