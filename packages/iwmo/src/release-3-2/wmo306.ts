import type { BerichtBeschrijving } from "../schema/bericht-beschrijving.js";
import { groep, type ObjectVan, type Veld } from "../schema/groep.js";
import { beschrijf } from "./beschrijf.js";
import { VAN_AANBIEDER, vasteVelden } from "./headervelden.table.js";
import { metRetourcodes } from "./met-retourcodes.js";
import { RETOUR_VELDEN } from "./retourvelden.table.js";
import { WMO305_CLIENT, WMO305_START_PRODUCT } from "./wmo305.js";

/** What the kind of message decides in its header. @source iWmo 3.2, RS047, CS025, CS015 */
export const WMO306_VAST = { berichtCode: "419", berichtVersie: 3, berichtSubversie: 2 } as const;

const HEADER = [...vasteVelden(WMO306_VAST), ...VAN_AANBIEDER, ...RETOUR_VELDEN] as const satisfies readonly Veld[];
/** Header of the answered message, unchanged (sender: provider), with the identification of this answer. @source iWmo 3.2, WMO306 Header */
export interface Wmo306Header extends ObjectVan<typeof HEADER> {}

const START_PRODUCT = metRetourcodes(WMO305_START_PRODUCT);
/** A started product as returned. @source iWmo 3.2, WMO306 StartProduct */
export interface Wmo306StartProduct extends ObjectVan<typeof START_PRODUCT> {}

const CLIENT = metRetourcodes(WMO305_CLIENT, { StartProducten: groep<Wmo306StartProduct>("bericht", "StartProduct", START_PRODUCT) });
/** The client as returned, with what was found. @source iWmo 3.2, WMO306 Client */
export interface Wmo306Client extends ObjectVan<typeof CLIENT> {}

const BERICHT = [
  { naam: "Header", type: groep<Wmo306Header>("bericht", "Header", HEADER) },
  { naam: "Client", type: groep<Wmo306Client>("bericht", "Client", CLIENT), optioneel: true },
] as const satisfies readonly Veld[];
/** Start-retourbericht: the municipality answers a start message. @source iWmo 3.2, WMO306 */
export interface Wmo306 extends ObjectVan<typeof BERICHT> {
  readonly soort: "WMO306";
}

/** The WMO306 as data. @source iWmo 3.2, wmo306.xsd */
export const WMO306: BerichtBeschrijving<Wmo306> = beschrijf({
  soort: "WMO306",
  vast: WMO306_VAST,
  versies: { basisschema: "1.0.0", bericht: "1.0.0" },
  velden: BERICHT,
});
