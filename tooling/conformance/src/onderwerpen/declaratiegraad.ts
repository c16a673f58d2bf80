import { eersteDagVan } from "@wmo-kit/timeliness";
import { describeMeetfout, evaluateDeclaratiegraad } from "@wmo-kit/timeliness/meting";
import * as z from "zod";

import { antwoord, geenAntwoord, makeOnderwerp } from "../onderwerp.js";
import { LAATSTE_DAG } from "../rijen/altijd.js";
import { DIENSTVERLENING } from "../rijen/dienstverlening.js";
import { Bedrag, Getal, JaNee, Maand, velden } from "../velden.js";
import { alsEuro, alsEurocent } from "../vertaling/bedrag.js";
import { alsPercentage } from "../vertaling/getal.js";
import { alsJaOfNee } from "../vertaling/oordeel.js";

/** Care declared in time. @source D-20.2; norms.md A-10 */
export const DECLARATIEGRAAD = makeOnderwerp({
  naam: "declaratie-90",
  eisen: ["D-20.2"],
  uitleg:
    "The share, in euros, of the care of a month that was declared no later than the month after. Only lines whose allocation was received by the end of the month of care count (`allocationReceived`).",
  invoer: z.strictObject({
    serviceMonth: Maand,
    lines: z.array(z.strictObject({ amount: Bedrag, allocationReceived: JaNee, declaredIn: Maand.nullable().optional() })),
  }),
  verwacht: velden({ denominator: Bedrag, numerator: Bedrag, percentage: Getal.nullable(), meets: JaNee.nullable() }),
  beantwoord: ({ serviceMonth, lines }) =>
    evaluateDeclaratiegraad({
      normen: DIENSTVERLENING,
      norm: "D-20.2",
      zorgmaand: serviceMonth,
      regels: lines.map(({ amount, allocationReceived, declaredIn }, plaats) => ({
        kenmerk: `${plaats + 1}`,
        bedrag: alsEurocent(amount),
        toewijzingOntvangen: allocationReceived ? eersteDagVan(serviceMonth) : undefined,
        gedeclareerdIn: declaredIn ?? undefined,
      })),
      peildatum: LAATSTE_DAG,
    }).match(
      ({ waarde: { teller, noemer, verhouding, oordeel } }) =>
        antwoord({ denominator: alsEuro(noemer), numerator: alsEuro(teller), percentage: alsPercentage(verhouding), meets: alsJaOfNee(oordeel) }),
      (fout) => geenAntwoord(describeMeetfout(fout)),
    ),
});
