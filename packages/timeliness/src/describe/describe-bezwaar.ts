import { describeBron, formatDatumMetWeekdag, type Uitkomst } from "@wmo-kit/domain";

import type { BeslissingOpBezwaar } from "../awb/evaluate-beslissing-op-bezwaar.js";
import type { Indiening } from "../awb/evaluate-indiening.js";
import type { Stap } from "../termijn/stap.js";
import { describeStap } from "./describe-stap.js";

const OORDEEL: Readonly<Record<Indiening["grond"], string>> = {
  "ontvangen voor het einde": "Het bezwaar is op tijd: het is ontvangen voor het einde van de termijn.",
  "op tijd gepost en ontvangen": "Het bezwaar is op tijd: het is op tijd op de post gedaan en niet te laat ontvangen.",
  "te laat ontvangen": "Het bezwaar is te laat ontvangen. Beoordeel of daar een goede reden voor is (Awb art. 6:11).",
  "op tijd gepost, te laat ontvangen":
    "Het bezwaar is op tijd op de post gedaan, maar meer dan een week te laat ontvangen. Beoordeel of daar een goede reden voor is (Awb art. 6:11).",
};

const regels = <W>({ stappen, bronnen }: Uitkomst<W, Stap>, slot: string): string =>
  [...stappen.map(describeStap), slot, `Bron: ${bronnen.map(describeBron).join("; ")}.`].join("\n");

/** Whether an objection came in time, with the derivation: one sentence per line, and where it is written. */
export const describeIndiening = (uitkomst: Uitkomst<Indiening, Stap>): string => regels(uitkomst, OORDEEL[uitkomst.waarde.grond]);

/** The last day to decide on an objection, with the terms that lead to it one after the other. */
export const describeBeslissingOpBezwaar = (uitkomst: Uitkomst<BeslissingOpBezwaar, Stap>): string => {
  const { uitersteDatum } = uitkomst.waarde;
  return regels(
    uitkomst,
    uitersteDatum === undefined
      ? "Er is nog geen laatste dag om op het bezwaar te beslissen."
      : `Beslis op het bezwaar uiterlijk ${formatDatumMetWeekdag(uitersteDatum)}.`,
  );
};
