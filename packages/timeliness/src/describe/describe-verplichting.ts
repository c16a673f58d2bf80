import { describeBron, type Uitkomst } from "@wmo-kit/domain";

import type { Uitvoerder } from "../eis/eisrij.js";
import type { Programmastap } from "../eis/programmastap.js";
import type { Verplichting } from "../verplichting/verplichting.js";
import { describeProgrammastap } from "./describe-programmastap.js";
import { describeStap } from "./describe-stap.js";

/** Who has to act, in words. */
export const describeUitvoerder = (uitvoerder: Uitvoerder): string =>
  ({ opdrachtnemer: "de opdrachtnemer", opdrachtgever: "de opdrachtgever", samen: "opdrachtnemer en opdrachtgever samen", inwoner: "de inwoner" })[uitvoerder];

/** The whole derivation of a duty: what it is, who has to act, one sentence per step on its own line, and where it is written. */
export const describeVerplichting = (verplichting: Verplichting): string => {
  const bron = `Bron: ${verplichting.bronnen.map(describeBron).join("; ")}.`;
  if (verplichting._tag === "Zaakverplichting") {
    return [`${verplichting.titel} (${verplichting.norm}), zaak ${verplichting.kenmerk}`, ...verplichting.stappen.map(describeStap), bron].join("\n");
  }
  const { titel, norm, uitvoerder, stappen } = verplichting;
  return [`${titel} (${norm})`, `Wie: ${describeUitvoerder(uitvoerder)}.`, ...stappen.map(describeProgrammastap), bron].join("\n");
};

/** The derivation of a named or yearly date, one sentence per step on its own line, and where it is written. */
export const describePlicht = ({ waarde, stappen, bronnen }: Uitkomst<{ readonly titel: string; readonly norm: string }, Programmastap>): string =>
  [`${waarde.titel} (${waarde.norm})`, ...stappen.map(describeProgrammastap), `Bron: ${bronnen.map(describeBron).join("; ")}.`].join("\n");
