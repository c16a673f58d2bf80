import { lijst, type Veld } from "../schema/groep.js";
import { CDT_XSD_VERSIE } from "./basisgroepen.table.js";
import { LDT_DATUM, LDT_IDENTIFICATIE_BERICHT, LDT_RETOUR_CODE, LDT_VERSIE } from "./basistypen.table.js";

/** What was found in the part of the message that bears it. @source iWmo 3.2, RetourCodes; codelijst WJ001 */
export const RETOUR_CODES = /* @__PURE__ */ lijst("bericht", "RetourCodes", "RetourCode", LDT_RETOUR_CODE);

/** The last field of every class of a return message. @source iWmo 3.2, wmo302.xsd and the other return messages */
export interface RetourcodesVeld {
  readonly naam: "RetourCodes";
  readonly type: typeof RETOUR_CODES;
}
export const RETOUR_CODES_VELD: RetourcodesVeld = { naam: "RetourCodes", type: RETOUR_CODES };

/** What a return message adds to the header it answers. @source iWmo 3.2, retourbericht Header */
export const RETOUR_VELDEN = [
  { naam: "IdentificatieRetour", type: LDT_IDENTIFICATIE_BERICHT },
  { naam: "DagtekeningRetour", type: LDT_DATUM },
  { naam: "XsltVersie", type: LDT_VERSIE, optioneel: true },
  { naam: "XsdVersieRetour", type: CDT_XSD_VERSIE },
  { ...RETOUR_CODES_VELD, optioneel: true },
] as const satisfies readonly Veld[];
