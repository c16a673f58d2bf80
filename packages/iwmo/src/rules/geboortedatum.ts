import type { Geboortedatum } from "../release-3-2/basisgroepen.table.js";
import type { Overtreding } from "./regel.js";

/** What the unknown part of a date of birth is filled in with, by DatumGebruik. @source iWmo 3.2, CS139 */
const INVULLING: Readonly<Record<NonNullable<Geboortedatum["datumGebruik"]>, RegExp>> = {
  "1": /-01$/,
  "2": /-01-01$/,
  "3": /^1900-01-01$/,
};

/** DatumGebruik and Datum of a date of birth do not fit. @source iWmo 3.2, CS139 */
export const toetsDatumGebruik = ({ datum, datumGebruik }: Geboortedatum, pad: string): readonly Overtreding[] =>
  datumGebruik === undefined || INVULLING[datumGebruik].test(datum) ? [] : [[`${pad}/Datum`, `${pad}/DatumGebruik`]];
