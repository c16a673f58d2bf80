import { AANTALNORMEN, describeMeetfout, evaluateAantal, type AantalNorm } from "@wmo-kit/timeliness/meting";
import * as z from "zod";

import { antwoord, geenAntwoord, makeOnderwerp } from "../onderwerp.js";
import { ALTIJD, voorAltijd } from "../rijen/altijd.js";
import { Aantal, JaNee, velden } from "../velden.js";
import { alsJaOfNee } from "../vertaling/oordeel.js";

const RIJEN: readonly AantalNorm[] = AANTALNORMEN;
const normen = RIJEN.map((rij) => voorAltijd(rij));

/** How many contact persons. @source D-16.1 */
export const CONTACTPERSONEN = makeOnderwerp({
  naam: "contactpersonen",
  eisen: ["D-16.1"],
  uitleg: "Whether contact persons may be added to those there are: no more than two together.",
  invoer: z.strictObject({ active: Aantal, add: Aantal }),
  verwacht: velden({ allowed: JaNee, errorCode: z.literal("MAX_CONTACTPERSONEN") }),
  beantwoord: ({ active, add }) =>
    evaluateAantal({ normen, norm: "D-16.1", aanwezig: active, erbij: add, peildatum: ALTIJD.begindatum }).match(
      ({ waarde: { oordeel } }) =>
        antwoord({ allowed: alsJaOfNee(oordeel), errorCode: oordeel === "voldoet niet" ? "MAX_CONTACTPERSONEN" : undefined }),
      (fout) => geenAntwoord(describeMeetfout(fout)),
    ),
});
