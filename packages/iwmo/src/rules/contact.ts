import type { Communicatie } from "../release-3-2/basisgroepen.table.js";
import type { Contact } from "../release-3-2/wmo301.js";
import { nummerVan } from "./plaats.js";
import { CS003_OPEN_PERIODE } from "./periode.js";
import { GOED, type Overtreding, type Regel } from "./regel.js";

/** Only a temporary address has a period. @source iWmo 3.2, CD009 */
const CD009: Regel<Contact> = {
  code: "CD009",
  toets: ({ soort, periode }) => (periode !== undefined && soort !== "04" ? [["Soort", "Periode"]] : GOED),
};

const ZELF: Overtreding = [""];

/** A contact has a telephone, or both a house and a postcode; each that is missing is reported. @source iWmo 3.2, TR006 */
const TR006: Regel<Contact> = {
  code: "TR006",
  toets: ({ telefoon, adres }) => {
    if (telefoon !== undefined) return GOED;
    return [...(adres?.huis === undefined ? [ZELF] : []), ...(adres?.postcode === undefined ? [ZELF] : [])];
  },
};

/** Rules for each contact, of the client and of a relation. @source iWmo 3.2, WMO301 Contact */
export const CONTACTREGELS: readonly Regel<Contact>[] = [CD009, TR006, CS003_OPEN_PERIODE];

const VAST: readonly string[] = ["01", "02", "03"];

/** A client has more than a temporary address alone. @source iWmo 3.2, TR061 */
export const TR061: Regel<readonly Contact[]> = {
  code: "TR061",
  toets: (contacten) => {
    const [eerste, ...rest] = contacten.map((_, i) => nummerVan(contacten, i));
    return eerste === undefined || contacten.some(({ soort }) => VAST.includes(soort)) ? GOED : [[eerste, ...rest]];
  },
};

/** A language is there when, and only when, an interpreter is needed. @source iWmo 3.2, CD007 */
export const CD007: Regel<Communicatie> = {
  code: "CD007",
  toets: ({ vorm, taal }) => {
    if ((vorm === "1") === (taal !== undefined)) return GOED;
    return [taal === undefined ? ["Vorm"] : ["Vorm", "Taal"]];
  },
};
