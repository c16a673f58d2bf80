import { describeBron, type NormId, type Uitkomst } from "@wmo-kit/domain";

import type { GemiddeldeUren } from "../dienstverlening/evaluate-gemiddelde-uren.js";
import type { Meetstap } from "../norm/meetstap.js";
import type { Oordeel } from "../norm/oordeel.js";
import type { TijdPerWeek } from "../volume/sum-activiteiten.js";
import { describeMeetstap } from "./describe-meetstap.js";
import { describeGetal } from "./describe-normwaarde.js";

/** Any measurement that has a norm. */
export interface Gemeten {
  readonly norm: NormId;
  readonly titel: string;
  readonly oordeel?: Oordeel;
}

/** The verdict in a few words. */
export const describeOordeel = (oordeel: Oordeel): string =>
  ({ voldoet: "Oordeel: voldoet.", "voldoet niet": "Oordeel: voldoet niet.", "geen oordeel": "Oordeel: geen." })[oordeel];

const bronregel = ({ bronnen }: Uitkomst<unknown, unknown>): string => `Bron: ${bronnen.map(describeBron).join("; ")}.`;

/** The whole answer of a measurement: what it is, one sentence per step on its own line, the verdict if there is one, and the source. */
export const describeMeting = (uitkomst: Uitkomst<Gemeten, Meetstap>): string => {
  const { titel, norm, oordeel } = uitkomst.waarde;
  return [
    `${titel} (${norm})`,
    ...uitkomst.stappen.map(describeMeetstap),
    ...(oordeel === undefined ? [] : [describeOordeel(oordeel)]),
    bronregel(uitkomst),
  ].join("\n");
};

/** The time of maatwerk: every activity, then the total. */
export const describeTijdPerWeek = (uitkomst: Uitkomst<TijdPerWeek, Meetstap>): string =>
  [
    ...uitkomst.stappen.map(describeMeetstap),
    `Samen: ${describeGetal(uitkomst.waarde.minutenPerWeek)} minuten per week.`,
    bronregel(uitkomst),
  ].join("\n");

/** The average hours: every month, then the average. */
export const describeGemiddeldeUren = (uitkomst: Uitkomst<GemiddeldeUren, Meetstap>): string => {
  const { titel, norm, urenPerMaand } = uitkomst.waarde;
  return [
    `${titel} (${norm})`,
    ...uitkomst.stappen.map(describeMeetstap),
    urenPerMaand === null ? "Er is geen gemiddelde." : `Gemiddeld ${describeGetal(urenPerMaand)} uur per maand.`,
    bronregel(uitkomst),
  ].join("\n");
};
