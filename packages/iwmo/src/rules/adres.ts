import type { Adres } from "../release-3-2/basisgroepen.table.js";
import type { Contact } from "../release-3-2/wmo301.js";
import { GOED, type Regel } from "./regel.js";

/** A contact as any message has it. */
interface MetAdres {
  readonly adres?: Adres;
}

/** A country code is there when, and only when, a postcode is. @source iWmo 3.2, CD005 */
const CD005: Regel<MetAdres> = {
  code: "CD005",
  toets: ({ adres: { postcode, landCode } = {} }) => {
    if ((postcode === undefined) === (landCode === undefined)) return GOED;
    return [[postcode === undefined ? "Adres/LandCode" : "Adres/Postcode"]];
  },
};

/** A Dutch address has a house number. @source iWmo 3.2, CD025 */
const CD025: Regel<MetAdres> = {
  code: "CD025",
  toets: ({ adres }) => (adres?.landCode === "NL" && adres.huis === undefined ? [["Adres/LandCode"]] : GOED),
};

const MET_POSTCODE: readonly string[] = ["01", "03"];

/** The address of the BRP and the address of stay have a postcode. @source iWmo 3.2, CD034 */
const CD034: Regel<Contact> = {
  code: "CD034",
  toets: ({ soort, adres }) => (MET_POSTCODE.includes(soort) && adres?.postcode === undefined ? [["Soort"]] : GOED),
};

const POSTCODE = /^[1-9][0-9]{3}[A-Za-z]{2}$/;

/** A Dutch postcode is written 1234AB, without a space; none at all breaks the rule too. @source iWmo 3.2, CS089 */
const CS089: Regel<MetAdres> = {
  code: "CS089",
  toets: ({ adres: { postcode, landCode } = {} }) => {
    if (landCode !== "NL" || (postcode !== undefined && POSTCODE.test(postcode))) return GOED;
    return [postcode === undefined ? ["Adres/LandCode"] : ["Adres/Postcode", "Adres/LandCode"]];
  },
};

/** Rules for an address, whatever the message. @source iWmo 3.2, CDT_Adres */
export const ALGEMENE_ADRESREGELS: readonly Regel<MetAdres>[] = [CD005, CD025, CS089];

/** Rules for the address of each contact in an assignment. @source iWmo 3.2, WMO301 Contact */
export const ADRESREGELS: readonly Regel<Contact>[] = [...ALGEMENE_ADRESREGELS, CD034];
