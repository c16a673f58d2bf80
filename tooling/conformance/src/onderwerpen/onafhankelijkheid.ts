import { describeMeetfout, evaluateOnafhankelijkheid, TERUGKIJKNORMEN, type TerugkijkNorm } from "@wmo-kit/timeliness/meting";
import * as z from "zod";

import { antwoord, geenAntwoord, makeOnderwerp } from "../onderwerp.js";
import { voorAltijd } from "../rijen/altijd.js";
import { Aantal, Datum, JaNee, velden } from "../velden.js";
import { alsJaOfNee } from "../vertaling/oordeel.js";

const RIJEN: readonly TerugkijkNorm[] = TERUGKIJKNORMEN;

/** Free of ties. @source D-6.1, D-23.1.i; norms.md A-36 */
export const ONAFHANKELIJKHEID = makeOnderwerp({
  naam: "independence-lookback",
  eisen: ["D-6.1", "D-23.1.i"],
  uitleg: "The first day on which somebody with a former tie may be appointed, and whether an appointment is not before it. The day exactly so many years after the last tie is still too early.",
  invoer: z.strictObject({ lastInvolvement: Datum, appointed: Datum, years: Aantal.optional() }),
  verwacht: velden({ independent: JaNee, earliestAppointment: Datum }),
  beantwoord: ({ lastInvolvement, appointed, years }, eisen) => {
    const rij = RIJEN.find(({ soort, eis }) => soort === "onafhankelijkheid" && eisen.includes(eis));
    if (rij === undefined) return geenAntwoord(`no independence in ${eisen.join(", ")}`);
    const normen = [voorAltijd(rij, years === undefined ? {} : { waarde: { aantal: years, eenheid: "jaar" } })];
    return evaluateOnafhankelijkheid({ normen, norm: rij.id, laatsteBetrokkenheid: lastInvolvement, benoemd: appointed }).match(
      ({ waarde }) => antwoord({ independent: alsJaOfNee(waarde.oordeel), earliestAppointment: waarde.vroegsteBenoeming }),
      (fout) => geenAntwoord(describeMeetfout(fout)),
    );
  },
});
