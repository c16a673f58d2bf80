import type { BerichtBeschrijving } from "../schema/bericht-beschrijving.js";
import { groep, type ObjectVan, type Veld } from "../schema/groep.js";
import { beschrijf } from "./beschrijf.js";
import { VAN_AANBIEDER, vasteVelden } from "./headervelden.table.js";
import { metRetourcodes } from "./met-retourcodes.js";
import { RETOUR_VELDEN } from "./retourvelden.table.js";
import { WMO315_AANGEVRAAGD_PRODUCT, WMO315_CLIENT } from "./wmo315.js";

/** What the kind of message decides in its header. @source iWmo 3.2, RS047, CS025, CS015 */
export const WMO316_VAST = { berichtCode: "445", berichtVersie: 3, berichtSubversie: 2 } as const;

const HEADER = [...vasteVelden(WMO316_VAST), ...VAN_AANBIEDER, ...RETOUR_VELDEN] as const satisfies readonly Veld[];
/** Header of the answered message, unchanged (sender: provider), with the identification of this answer. @source iWmo 3.2, WMO316 Header */
export interface Wmo316Header extends ObjectVan<typeof HEADER> {}

const AANGEVRAAGD_PRODUCT = metRetourcodes(WMO315_AANGEVRAAGD_PRODUCT);
/** A requested product as returned. @source iWmo 3.2, WMO316 AangevraagdProduct */
export interface Wmo316AangevraagdProduct extends ObjectVan<typeof AANGEVRAAGD_PRODUCT> {}

const CLIENT = metRetourcodes(WMO315_CLIENT, {
  AangevraagdeProducten: groep<Wmo316AangevraagdProduct>("bericht", "AangevraagdProduct", AANGEVRAAGD_PRODUCT),
});
/** The client as returned, with what was found. @source iWmo 3.2, WMO316 Client */
export interface Wmo316Client extends ObjectVan<typeof CLIENT> {}

const BERICHT = [
  { naam: "Header", type: groep<Wmo316Header>("bericht", "Header", HEADER) },
  { naam: "Client", type: groep<Wmo316Client>("bericht", "Client", CLIENT), optioneel: true },
] as const satisfies readonly Veld[];
/** Verzoek-om-toewijzing-retourbericht: the municipality answers that a request was received. @source iWmo 3.2, WMO316 */
export interface Wmo316 extends ObjectVan<typeof BERICHT> {
  readonly soort: "WMO316";
}

/** The WMO316 as data. @source iWmo 3.2, wmo316.xsd */
export const WMO316: BerichtBeschrijving<Wmo316> = beschrijf({
  soort: "WMO316",
  vast: WMO316_VAST,
  versies: { basisschema: "1.0.0", bericht: "1.0.0" },
  velden: BERICHT,
});
