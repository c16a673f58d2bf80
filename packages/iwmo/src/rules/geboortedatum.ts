import type { Geboortedatum } from "../release-3-2/basisgroepen.table.js";
import { nietNaDagtekening, type MetDagtekening } from "./dagtekening.js";
import { HOOGSTE_LEEFTIJD, ONBEKENDE_GEBOORTEDATUM } from "./grenzen.table.js";
import { DAGTEKENING } from "./plaats.js";
import { GOED, type Regel } from "./regel.js";

/** What the unknown part of a date of birth is filled in with, by DatumGebruik. @source iWmo 3.2, CS139 */
const INVULLING: Readonly<Record<NonNullable<Geboortedatum["datumGebruik"]>, RegExp>> = {
  "1": /-01$/,
  "2": /-01-01$/,
  "3": new RegExp(`^${ONBEKENDE_GEBOORTEDATUM.waarde}$`),
};

const alsGetal = (datum: string): number => Number(datum.replaceAll("-", ""));

/**
 * Birth more than 120 years before the message; exactly 120 is fine, an unknown date too.
 * The standard counts in numbers written as yyyymmdd, so 29 February needs no day in the other year.
 *
 * @source iWmo 3.2, TR002
 */
const TR002: Regel<Geboortedatum, MetDagtekening> = {
  code: "TR002",
  toets: ({ datum, datumGebruik }, { header }) =>
    (datumGebruik === "3" && datum === ONBEKENDE_GEBOORTEDATUM.waarde) ||
    alsGetal(datum) + HOOGSTE_LEEFTIJD.waarde * 10_000 >= alsGetal(header.berichtIdentificatie.dagtekening)
      ? GOED
      : [[DAGTEKENING, "Datum"]],
};

/** DatumGebruik and Datum of a date of birth do not fit. @source iWmo 3.2, CS139 */
const CS139: Regel<Geboortedatum> = {
  code: "CS139",
  toets: ({ datum, datumGebruik }) =>
    datumGebruik === undefined || INVULLING[datumGebruik].test(datum) ? GOED : [["Datum", "DatumGebruik"]],
};

/** Rules for a date of birth, whatever the message. @source iWmo 3.2, CDT_Geboortedatum */
export const ALGEMENE_GEBOORTEDATUMREGELS: readonly Regel<Geboortedatum, MetDagtekening>[] = [TR002, CS139];

/** Rules for each date of birth in a message that is no return. @source iWmo 3.2, CDT_Geboortedatum */
export const GEBOORTEDATUMREGELS: readonly Regel<Geboortedatum, MetDagtekening>[] = [
  ...ALGEMENE_GEBOORTEDATUMREGELS,
  nietNaDagtekening<Geboortedatum>("Datum", ({ datum }) => datum),
];
