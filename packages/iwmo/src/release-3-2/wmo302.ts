import type { BerichtBeschrijving } from "../schema/bericht-beschrijving.js";
import { groep, type ObjectVan, type Veld } from "../schema/groep.js";
import { beschrijf } from "./beschrijf.js";
import { VAN_GEMEENTE, vasteVelden } from "./headervelden.table.js";
import { metRetourcodes } from "./met-retourcodes.js";
import { RETOUR_VELDEN } from "./retourvelden.table.js";
import { WMO301_CLIENT, WMO301_CONTACT, WMO301_RELATIE, WMO301_TOEGEWEZEN_PRODUCT } from "./wmo301.js";

/** What the kind of message decides in its header. @source iWmo 3.2, RS047, CS025, CS015 */
export const WMO302_VAST = { berichtCode: "415", berichtVersie: 3, berichtSubversie: 2 } as const;

const HEADER = [...vasteVelden(WMO302_VAST), ...VAN_GEMEENTE, ...RETOUR_VELDEN] as const satisfies readonly Veld[];
/** Header of the answered message, unchanged (sender: municipality), with the identification of this answer. @source iWmo 3.2, WMO302 Header */
export interface Wmo302Header extends ObjectVan<typeof HEADER> {}

const CONTACT = metRetourcodes(WMO301_CONTACT);
/** An address as returned. @source iWmo 3.2, WMO302 Contact */
export interface Wmo302Contact extends ObjectVan<typeof CONTACT> {}
const CONTACT_GROEP = groep<Wmo302Contact>("bericht", "Contact", CONTACT);

const RELATIE = metRetourcodes(WMO301_RELATIE, { Contact: CONTACT_GROEP });
/** A relation as returned. @source iWmo 3.2, WMO302 Relatie */
export interface Wmo302Relatie extends ObjectVan<typeof RELATIE> {}

const TOEGEWEZEN_PRODUCT = metRetourcodes(WMO301_TOEGEWEZEN_PRODUCT);
/** An assigned product as returned. @source iWmo 3.2, WMO302 ToegewezenProduct */
export interface Wmo302ToegewezenProduct extends ObjectVan<typeof TOEGEWEZEN_PRODUCT> {}

const CLIENT = metRetourcodes(WMO301_CLIENT, {
  Relaties: groep<Wmo302Relatie>("bericht", "Relatie", RELATIE),
  Contactgegevens: CONTACT_GROEP,
  ToegewezenProducten: groep<Wmo302ToegewezenProduct>("bericht", "ToegewezenProduct", TOEGEWEZEN_PRODUCT),
});
/** The client of the assignment as returned, with what was found. @source iWmo 3.2, WMO302 Client */
export interface Wmo302Client extends ObjectVan<typeof CLIENT> {}

const BERICHT = [
  { naam: "Header", type: groep<Wmo302Header>("bericht", "Header", HEADER) },
  { naam: "Client", type: groep<Wmo302Client>("bericht", "Client", CLIENT), optioneel: true },
] as const satisfies readonly Veld[];
/** Toewijzing-retourbericht: the provider answers an assignment message. @source iWmo 3.2, WMO302 */
export interface Wmo302 extends ObjectVan<typeof BERICHT> {
  readonly soort: "WMO302";
}

/** The WMO302 as data. @source iWmo 3.2, wmo302.xsd */
export const WMO302: BerichtBeschrijving<Wmo302> = beschrijf({
  soort: "WMO302",
  vast: WMO302_VAST,
  versies: { basisschema: "1.0.0", bericht: "1.0.0" },
  velden: BERICHT,
});
