import { describeTimelinessError, evaluateTermijn, makeKalender } from "@wmo-kit/timeliness";
import * as z from "zod";

import { antwoord, geenAntwoord, makeOnderwerp } from "../onderwerp.js";
import { voorAltijd } from "../rijen/altijd.js";
import { findTermijnrij } from "../rijen/find-termijnrij.js";
import { Aantal, Moment, velden } from "../velden.js";

const kalender = makeKalender();

// The format writes a moment to the minute; seconds that are there are kept.
const totOpDeMinuut = (tijdstip: string): string => tijdstip.replace(/:00([+-]\d{2}:\d{2})$/u, "$1");

/** Hours after a moment. @source norms.md K-06 */
export const UREN_NA = makeOnderwerp({
  naam: "hours-after",
  eisen: ["W-50.2.1", "W-fn2"],
  uitleg: "The last moment of a term in hours that really pass: weekends, holidays and the change of the clock do not stop it. Written in Dutch clock time.",
  invoer: z.strictObject({ event: Moment, hours: Aantal, timeZone: z.literal("Europe/Amsterdam").optional() }),
  verwacht: velden({ dueInstant: Moment }),
  beantwoord: ({ event, hours }, eisen) => {
    const rij = findTermijnrij(eisen, { richting: "na", eenheden: ["uur"] });
    if (rij === undefined) return geenAntwoord(`no term in hours in ${eisen.join(", ")}`);
    const normen = [voorAltijd(rij, { waarde: { aantal: hours, eenheid: "uur" } })];
    return evaluateTermijn({ normen, norm: rij.id, aanvang: event, kalender }).match(
      ({ waarde }) => antwoord({ dueInstant: totOpDeMinuut(waarde.uiterlijkTijdstip) }),
      (fout) => geenAntwoord(describeTimelinessError(fout)),
    );
  },
});
