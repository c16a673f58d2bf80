import type { BerichtBeschrijving } from "../schema/bericht-beschrijving.js";
import { groep, type ObjectVan, type Veld } from "../schema/groep.js";
import { beschrijf } from "./beschrijf.js";
import { VAN_GEMEENTE, vasteVelden } from "./headervelden.table.js";
import { metRetourcodes } from "./met-retourcodes.js";
import { RETOUR_VELDEN } from "./retourvelden.table.js";
import { WMO319_ANTWOORD } from "./wmo319.js";

/** What the kind of message decides in its header. @source iWmo 3.2, RS047, CS025, CS015 */
export const WMO320_VAST = { berichtCode: "483", berichtVersie: 3, berichtSubversie: 2 } as const;

const HEADER = [...vasteVelden(WMO320_VAST), ...VAN_GEMEENTE, ...RETOUR_VELDEN] as const satisfies readonly Veld[];
/** Header of the answered message, unchanged (sender: municipality), with the identification of this answer. @source iWmo 3.2, WMO320 Header */
export interface Wmo320Header extends ObjectVan<typeof HEADER> {}

const ANTWOORD = metRetourcodes(WMO319_ANTWOORD);
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
export const WMO320: BerichtBeschrijving<Wmo320> = beschrijf({
  soort: "WMO320",
  vast: WMO320_VAST,
  versies: { basisschema: "1.0.0", bericht: "1.0.0" },
  velden: BERICHT,
});
