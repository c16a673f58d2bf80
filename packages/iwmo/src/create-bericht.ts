import { WMO301, WMO301_VAST, type Wmo301, type Wmo301Header } from "./release-3-2/wmo301.js";
import { WMO305, WMO305_VAST, type Wmo305, type Wmo305Header } from "./release-3-2/wmo305.js";
import type { BerichtBeschrijving } from "./schema/bericht-beschrijving.js";

/** The fields of a header that the kind of message decides. */
type VasteVelden = "berichtCode" | "berichtVersie" | "berichtSubversie" | "xsdVersie";

/** What has to be given to make a WMO301. */
export interface NieuwWmo301 {
  readonly header: Omit<Wmo301Header, VasteVelden>;
  readonly client: Wmo301["client"];
}

/** What has to be given to make a WMO305. */
export interface NieuwWmo305 {
  readonly header: Omit<Wmo305Header, VasteVelden>;
  readonly client: Wmo305["client"];
}

const xsdVersie = <T>({ versies }: BerichtBeschrijving<T>): Wmo301Header["xsdVersie"] => ({
  basisschemaXsdVersie: versies.basisschema,
  berichtXsdVersie: versies.bericht,
});

/** Makes a toewijzingsbericht; code and versions come from the description of the message. @source iWmo 3.2, WMO301 */
export const createWmo301 = ({ header, client }: NieuwWmo301): Wmo301 => ({
  soort: "WMO301",
  header: { ...header, ...WMO301_VAST, xsdVersie: xsdVersie(WMO301) },
  client,
});

/** Makes a startbericht; code and versions come from the description of the message. @source iWmo 3.2, WMO305 */
export const createWmo305 = ({ header, client }: NieuwWmo305): Wmo305 => ({
  soort: "WMO305",
  header: { ...header, ...WMO305_VAST, xsdVersie: xsdVersie(WMO305) },
  client,
});
