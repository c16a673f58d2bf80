import type { BerichtBeschrijving } from "../schema/bericht-beschrijving.js";
import { groep, type ObjectVan, type Veld } from "../schema/groep.js";
import { beschrijf } from "./beschrijf.js";
import { VAN_AANBIEDER, vasteVelden } from "./headervelden.table.js";
import { metRetourcodes } from "./met-retourcodes.js";
import { RETOUR_VELDEN } from "./retourvelden.table.js";
import { WMO317_CLIENT, WMO317_NIEUW_PRODUCT, WMO317_ONGEWIJZIGD_PRODUCT, WMO317_TE_WIJZIGEN_PRODUCT, WMO317_VERZOEK } from "./wmo317.js";

/** What the kind of message decides in its header. @source iWmo 3.2, RS047, CS025, CS015 */
export const WMO318_VAST = { berichtCode: "481", berichtVersie: 3, berichtSubversie: 2 } as const;

const HEADER = [...vasteVelden(WMO318_VAST), ...VAN_AANBIEDER, ...RETOUR_VELDEN] as const satisfies readonly Veld[];
/** Header of the answered message, unchanged (sender: provider), with the identification of this answer. @source iWmo 3.2, WMO318 Header */
export interface Wmo318Header extends ObjectVan<typeof HEADER> {}

const ONGEWIJZIGD_PRODUCT = metRetourcodes(WMO317_ONGEWIJZIGD_PRODUCT);
/** An unchanged assignment as returned. @source iWmo 3.2, WMO318 OngewijzigdProduct */
export interface Wmo318OngewijzigdProduct extends ObjectVan<typeof ONGEWIJZIGD_PRODUCT> {}

const TE_WIJZIGEN_PRODUCT = metRetourcodes(WMO317_TE_WIJZIGEN_PRODUCT);
/** An assignment to change as returned. @source iWmo 3.2, WMO318 TeWijzigenProduct */
export interface Wmo318TeWijzigenProduct extends ObjectVan<typeof TE_WIJZIGEN_PRODUCT> {}

const NIEUW_PRODUCT = metRetourcodes(WMO317_NIEUW_PRODUCT);
/** A new product as returned. @source iWmo 3.2, WMO318 NieuwProduct */
export interface Wmo318NieuwProduct extends ObjectVan<typeof NIEUW_PRODUCT> {}

const VERZOEK = metRetourcodes(WMO317_VERZOEK, {
  OngewijzigdeProducten: groep<Wmo318OngewijzigdProduct>("bericht", "OngewijzigdProduct", ONGEWIJZIGD_PRODUCT),
  TeWijzigenProducten: groep<Wmo318TeWijzigenProduct>("bericht", "TeWijzigenProduct", TE_WIJZIGEN_PRODUCT),
  NieuweProducten: groep<Wmo318NieuwProduct>("bericht", "NieuwProduct", NIEUW_PRODUCT),
});
/** The request as returned. @source iWmo 3.2, WMO318 Verzoek */
export interface Wmo318Verzoek extends ObjectVan<typeof VERZOEK> {}

const CLIENT = metRetourcodes(WMO317_CLIENT, { Verzoek: groep<Wmo318Verzoek>("bericht", "Verzoek", VERZOEK) });
/** The client as returned, with what was found. @source iWmo 3.2, WMO318 Client */
export interface Wmo318Client extends ObjectVan<typeof CLIENT> {}

const BERICHT = [
  { naam: "Header", type: groep<Wmo318Header>("bericht", "Header", HEADER) },
  { naam: "Client", type: groep<Wmo318Client>("bericht", "Client", CLIENT), optioneel: true },
] as const satisfies readonly Veld[];
/** Verzoek-om-wijziging-retourbericht: the municipality answers that a request for change was received. @source iWmo 3.2, WMO318 */
export interface Wmo318 extends ObjectVan<typeof BERICHT> {
  readonly soort: "WMO318";
}

/** The WMO318 as data. @source iWmo 3.2, wmo318.xsd */
export const WMO318: BerichtBeschrijving<Wmo318> = beschrijf({
  soort: "WMO318",
  vast: WMO318_VAST,
  versies: { basisschema: "1.0.0", bericht: "1.0.0" },
  velden: BERICHT,
});
