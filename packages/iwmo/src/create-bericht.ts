import type { XsdVersie } from "./release-3-2/basisgroepen.table.js";
import { WMO301, WMO301_VAST, type Wmo301 } from "./release-3-2/wmo301.js";
import { WMO302, WMO302_VAST, type Wmo302 } from "./release-3-2/wmo302.js";
import { WMO305, WMO305_VAST, type Wmo305 } from "./release-3-2/wmo305.js";
import { WMO306, WMO306_VAST, type Wmo306 } from "./release-3-2/wmo306.js";
import { WMO307, WMO307_VAST, type Wmo307 } from "./release-3-2/wmo307.js";
import { WMO308, WMO308_VAST, type Wmo308 } from "./release-3-2/wmo308.js";
import { WMO315, WMO315_VAST, type Wmo315 } from "./release-3-2/wmo315.js";
import { WMO316, WMO316_VAST, type Wmo316 } from "./release-3-2/wmo316.js";
import { WMO317, WMO317_VAST, type Wmo317 } from "./release-3-2/wmo317.js";
import { WMO318, WMO318_VAST, type Wmo318 } from "./release-3-2/wmo318.js";
import { WMO319, WMO319_VAST, type Wmo319 } from "./release-3-2/wmo319.js";
import { WMO320, WMO320_VAST, type Wmo320 } from "./release-3-2/wmo320.js";
import { WMO323, WMO323_VAST, type Wmo323 } from "./release-3-2/wmo323.js";
import { WMO325, WMO325_VAST, type Wmo325 } from "./release-3-2/wmo325.js";
import type { BerichtBeschrijving } from "./schema/bericht-beschrijving.js";

/** The fields of a header that the kind of message decides. */
type VasteVelden = "berichtCode" | "berichtVersie" | "berichtSubversie";

/** What has to be given to make a message: all of it except the kind and what that decides in the header. */
type Nieuw<T extends { readonly header: object }, Gegeven extends string> = Omit<T, "soort" | "header"> & {
  readonly header: Omit<T["header"], VasteVelden | Gegeven>;
};

/** The schema versions in the header of an outbound message: those of our own description. */
type NieuwHeen<T extends { readonly header: object }> = Nieuw<T, "xsdVersie">;

/** A return message copies the schema versions of the message it answers and adds its own. */
type NieuwRetour<T extends { readonly header: object }> = Nieuw<T, "xsdVersieRetour">;

/** What has to be given to make a WMO301. */
export interface NieuwWmo301 extends NieuwHeen<Wmo301> {}

/** What has to be given to make a WMO302. */
export interface NieuwWmo302 extends NieuwRetour<Wmo302> {}

/** What has to be given to make a WMO305. */
export interface NieuwWmo305 extends NieuwHeen<Wmo305> {}

/** What has to be given to make a WMO306. */
export interface NieuwWmo306 extends NieuwRetour<Wmo306> {}

/** What has to be given to make a WMO307. */
export interface NieuwWmo307 extends NieuwHeen<Wmo307> {}

/** What has to be given to make a WMO308. */
export interface NieuwWmo308 extends NieuwRetour<Wmo308> {}

/** What has to be given to make a WMO315. */
export interface NieuwWmo315 extends NieuwHeen<Wmo315> {}

/** What has to be given to make a WMO316. */
export interface NieuwWmo316 extends NieuwRetour<Wmo316> {}

/** What has to be given to make a WMO317. */
export interface NieuwWmo317 extends NieuwHeen<Wmo317> {}

/** What has to be given to make a WMO318. */
export interface NieuwWmo318 extends NieuwRetour<Wmo318> {}

/** What has to be given to make a WMO319. */
export interface NieuwWmo319 extends NieuwHeen<Wmo319> {}

/** What has to be given to make a WMO320. */
export interface NieuwWmo320 extends NieuwRetour<Wmo320> {}

/** What has to be given to make a WMO323. */
export interface NieuwWmo323 extends NieuwHeen<Wmo323> {}

/** What has to be given to make a WMO325. */
export interface NieuwWmo325 extends NieuwHeen<Wmo325> {}

const xsdVersie = <T>({ versies }: BerichtBeschrijving<T>): XsdVersie => ({
  basisschemaXsdVersie: versies.basisschema,
  berichtXsdVersie: versies.bericht,
});

/** Makes a toewijzingsbericht; code and versions come from the description of the message. @source iWmo 3.2, WMO301 */
export const createWmo301 = ({ header, ...inhoud }: NieuwWmo301): Wmo301 => ({
  soort: "WMO301",
  header: { ...header, ...WMO301_VAST, xsdVersie: xsdVersie(WMO301) },
  ...inhoud,
});

/** Makes a toewijzing-retourbericht; code and versions come from the description of the message. @source iWmo 3.2, WMO302 */
export const createWmo302 = ({ header, ...inhoud }: NieuwWmo302): Wmo302 => ({
  soort: "WMO302",
  header: { ...header, ...WMO302_VAST, xsdVersieRetour: xsdVersie(WMO302) },
  ...inhoud,
});

/** Makes a startbericht; code and versions come from the description of the message. @source iWmo 3.2, WMO305 */
export const createWmo305 = ({ header, ...inhoud }: NieuwWmo305): Wmo305 => ({
  soort: "WMO305",
  header: { ...header, ...WMO305_VAST, xsdVersie: xsdVersie(WMO305) },
  ...inhoud,
});

/** Makes a start-retourbericht; code and versions come from the description of the message. @source iWmo 3.2, WMO306 */
export const createWmo306 = ({ header, ...inhoud }: NieuwWmo306): Wmo306 => ({
  soort: "WMO306",
  header: { ...header, ...WMO306_VAST, xsdVersieRetour: xsdVersie(WMO306) },
  ...inhoud,
});

/** Makes a stopbericht; code and versions come from the description of the message. @source iWmo 3.2, WMO307 */
export const createWmo307 = ({ header, ...inhoud }: NieuwWmo307): Wmo307 => ({
  soort: "WMO307",
  header: { ...header, ...WMO307_VAST, xsdVersie: xsdVersie(WMO307) },
  ...inhoud,
});

/** Makes a stop-retourbericht; code and versions come from the description of the message. @source iWmo 3.2, WMO308 */
export const createWmo308 = ({ header, ...inhoud }: NieuwWmo308): Wmo308 => ({
  soort: "WMO308",
  header: { ...header, ...WMO308_VAST, xsdVersieRetour: xsdVersie(WMO308) },
  ...inhoud,
});

/** Makes a verzoek om toewijzing; code and versions come from the description of the message. @source iWmo 3.2, WMO315 */
export const createWmo315 = ({ header, ...inhoud }: NieuwWmo315): Wmo315 => ({
  soort: "WMO315",
  header: { ...header, ...WMO315_VAST, xsdVersie: xsdVersie(WMO315) },
  ...inhoud,
});

/** Makes a verzoek-om-toewijzing-retourbericht; code and versions come from the description of the message. @source iWmo 3.2, WMO316 */
export const createWmo316 = ({ header, ...inhoud }: NieuwWmo316): Wmo316 => ({
  soort: "WMO316",
  header: { ...header, ...WMO316_VAST, xsdVersieRetour: xsdVersie(WMO316) },
  ...inhoud,
});

/** Makes a verzoek om wijziging; code and versions come from the description of the message. @source iWmo 3.2, WMO317 */
export const createWmo317 = ({ header, ...inhoud }: NieuwWmo317): Wmo317 => ({
  soort: "WMO317",
  header: { ...header, ...WMO317_VAST, xsdVersie: xsdVersie(WMO317) },
  ...inhoud,
});

/** Makes a verzoek-om-wijziging-retourbericht; code and versions come from the description of the message. @source iWmo 3.2, WMO318 */
export const createWmo318 = ({ header, ...inhoud }: NieuwWmo318): Wmo318 => ({
  soort: "WMO318",
  header: { ...header, ...WMO318_VAST, xsdVersieRetour: xsdVersie(WMO318) },
  ...inhoud,
});

/** Makes an antwoordbericht; code and versions come from the description of the message. @source iWmo 3.2, WMO319 */
export const createWmo319 = ({ header, ...inhoud }: NieuwWmo319): Wmo319 => ({
  soort: "WMO319",
  header: { ...header, ...WMO319_VAST, xsdVersie: xsdVersie(WMO319) },
  ...inhoud,
});

/** Makes an antwoord-retourbericht; code and versions come from the description of the message. @source iWmo 3.2, WMO320 */
export const createWmo320 = ({ header, ...inhoud }: NieuwWmo320): Wmo320 => ({
  soort: "WMO320",
  header: { ...header, ...WMO320_VAST, xsdVersieRetour: xsdVersie(WMO320) },
  ...inhoud,
});

/** Makes a declaratiebericht; code and versions come from the description of the message. @source iWmo 3.2, WMO323 */
export const createWmo323 = ({ header, ...inhoud }: NieuwWmo323): Wmo323 => ({
  soort: "WMO323",
  header: { ...header, ...WMO323_VAST, xsdVersie: xsdVersie(WMO323) },
  ...inhoud,
});

/** Makes a declaratie-antwoordbericht; code and versions come from the description of the message. @source iWmo 3.2, WMO325 */
export const createWmo325 = ({ header, ...inhoud }: NieuwWmo325): Wmo325 => ({
  soort: "WMO325",
  header: { ...header, ...WMO325_VAST, xsdVersie: xsdVersie(WMO325) },
  ...inhoud,
});
