import { describeMeetfout, evaluateKnip, type Knipmelding } from "@wmo-kit/timeliness/meting";
import * as z from "zod";

import { antwoord, geenAntwoord, makeOnderwerp } from "../onderwerp.js";
import { ALTIJD } from "../rijen/altijd.js";
import { DIENSTVERLENING } from "../rijen/dienstverlening.js";
import { Aantal, Getal, JaNee, velden } from "../velden.js";
import { alsPercentage } from "../vertaling/getal.js";
import { alsJaOfNee } from "../vertaling/oordeel.js";

const meldingenVan = (inwoners: number, metMaatwerk: number): readonly Knipmelding[] =>
  Array.from({ length: inwoners }, (_, plaats) => ({
    kenmerk: `${plaats + 1}`,
    inwoner: `${plaats + 1}`,
    afgesloten: ALTIJD.begindatum,
    metMaatwerk: plaats < metMaatwerk,
  }));

/** Residents helped without maatwerk. @source W-72.1; norms.md A-26 */
export const KNIP = makeOnderwerp({
  naam: "knip-80",
  eisen: ["W-72.1"],
  uitleg: "The share of the residents with a closed report who were helped without an order for maatwerk. Residents are counted, not reports.",
  invoer: z
    .strictObject({ residentsWithClosedReport: Aantal, residentsWithProductOrder: Aantal })
    .refine((vraag) => vraag.residentsWithProductOrder <= vraag.residentsWithClosedReport, {
      params: { code: "too_big" },
      path: ["residentsWithProductOrder"],
    }),
  verwacht: velden({ percentage: Getal.nullable(), meets: JaNee.nullable() }),
  beantwoord: ({ residentsWithClosedReport, residentsWithProductOrder }) =>
    evaluateKnip({
      normen: DIENSTVERLENING,
      norm: "W-72.1",
      periode: ALTIJD,
      meldingen: meldingenVan(residentsWithClosedReport, residentsWithProductOrder),
      peildatum: ALTIJD.einddatum,
    }).match(
      ({ waarde: { verhouding, oordeel } }) => antwoord({ percentage: alsPercentage(verhouding), meets: alsJaOfNee(oordeel) }),
      (fout) => geenAntwoord(describeMeetfout(fout)),
    ),
});
