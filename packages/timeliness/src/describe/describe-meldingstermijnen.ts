import { describeBron, formatDatumMetWeekdag, type Uitkomst } from "@wmo-kit/domain";

import type { Meldingstermijnen } from "../melding/evaluate-meldingstermijnen.js";
import type { Stap } from "../termijn/stap.js";
import type { Dagtermijn } from "../termijn/termijn.js";
import { describeStap } from "./describe-stap.js";

const slot = ({ titel, uitersteDatum }: Dagtermijn): string => `${titel}: uiterlijk ${formatDatumMetWeekdag(uitersteDatum)}.`;

/** The terms after a report: the derivation of each, then their last days together, and where they are written. */
export const describeMeldingstermijnen = ({ waarde, stappen, bronnen }: Uitkomst<Meldingstermijnen, Stap>): string => {
  const { advies, onderzoek, totaal } = waarde;
  return [
    ...stappen.map(describeStap),
    ...[advies, onderzoek, totaal].filter((termijn) => termijn !== null).map(slot),
    `Bron: ${bronnen.map(describeBron).join("; ")}.`,
  ].join("\n");
};
