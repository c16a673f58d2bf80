import type { BerichtBeschrijving } from "../schema/bericht-beschrijving.js";
import { groep, type ObjectVan, type Veld } from "../schema/groep.js";
import { beschrijf } from "./beschrijf.js";
import { VAN_AANBIEDER, vasteVelden } from "./headervelden.table.js";
import { metRetourcodes } from "./met-retourcodes.js";
import { RETOUR_VELDEN } from "./retourvelden.table.js";
import { WMO307_CLIENT, WMO307_STOP_PRODUCT } from "./wmo307.js";

/** What the kind of message decides in its header. @source iWmo 3.2, RS047, CS025, CS015 */
export const WMO308_VAST = { berichtCode: "421", berichtVersie: 3, berichtSubversie: 2 } as const;

const HEADER = [...vasteVelden(WMO308_VAST), ...VAN_AANBIEDER, ...RETOUR_VELDEN] as const satisfies readonly Veld[];
/** Header of the answered message, unchanged (sender: provider), with the identification of this answer. @source iWmo 3.2, WMO308 Header */
export interface Wmo308Header extends ObjectVan<typeof HEADER> {}

const STOP_PRODUCT = metRetourcodes(WMO307_STOP_PRODUCT);
/** A stopped product as returned. @source iWmo 3.2, WMO308 StopProduct */
export interface Wmo308StopProduct extends ObjectVan<typeof STOP_PRODUCT> {}

const CLIENT = metRetourcodes(WMO307_CLIENT, { StopProducten: groep<Wmo308StopProduct>("bericht", "StopProduct", STOP_PRODUCT) });
/** The client as returned, with what was found. @source iWmo 3.2, WMO308 Client */
export interface Wmo308Client extends ObjectVan<typeof CLIENT> {}

const BERICHT = [
  { naam: "Header", type: groep<Wmo308Header>("bericht", "Header", HEADER) },
  { naam: "Client", type: groep<Wmo308Client>("bericht", "Client", CLIENT), optioneel: true },
] as const satisfies readonly Veld[];
/** Stop-retourbericht: the municipality answers a stop message. @source iWmo 3.2, WMO308 */
export interface Wmo308 extends ObjectVan<typeof BERICHT> {
  readonly soort: "WMO308";
}

/** The WMO308 as data. @source iWmo 3.2, wmo308.xsd */
export const WMO308: BerichtBeschrijving<Wmo308> = beschrijf({
  soort: "WMO308",
  vast: WMO308_VAST,
  versies: { basisschema: "1.0.0", bericht: "1.0.0" },
  velden: BERICHT,
});
