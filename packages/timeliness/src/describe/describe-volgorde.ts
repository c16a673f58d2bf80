import { describeBron, formatDatumMetWeekdag, isIsoDatum, type Uitkomst } from "@wmo-kit/domain";

import { FEITEN } from "../termijn/feit.table.js";
import type { Volgorde, Volgordeoordeel } from "../volgorde/evaluate-volgorde.js";
import type { Moment, Volgordestap } from "../volgorde/volgordestap.js";
import { describeTijdstip } from "./describe-tijdstip.js";

const schrijf = (moment: Moment): string => (isIsoDatum(moment) ? formatDatumMetWeekdag(moment) : describeTijdstip(moment));

const OORDELEN: Readonly<Record<Volgordeoordeel, string>> = {
  "op volgorde": "Dit is op volgorde.",
  "niet op volgorde": "Dit is niet op volgorde.",
  "mag nu": "Het tweede mag nu gebeuren.",
  "mag nog niet": "Het tweede mag nog niet gebeuren.",
  vrijgesteld: "De volgorde geldt hier niet.",
  "geen oordeel": "Beide zijn op dezelfde dag. Vraag hoe laat het was; zonder tijd is er geen oordeel.",
};

/** One step in the verdict on an order as a Dutch sentence. */
export const describeVolgordestap = (stap: Volgordestap): string => {
  switch (stap._tag) {
    case "VolgordeGevraagd":
      return `Eerst: ${FEITEN[stap.eerst]}. Daarna pas: ${FEITEN[stap.daarna]}.`;
    case "FeitGebeurd":
      return `Gebeurd op ${schrijf(stap.moment)}: ${FEITEN[stap.feit]}.`;
    case "FeitOntbreekt":
      return `Nog niet gebeurd: ${FEITEN[stap.feit]}.`;
    case "VrijstellingGeldt":
      return `Vrijgesteld: ${stap.vrijstelling.wie} (${stap.vrijstelling.eis}).`;
  }
};

/** The verdict on an order with what it rests on, one sentence per line. */
export const describeVolgorde = ({ waarde, stappen, bronnen }: Uitkomst<Volgorde, Volgordestap>): string =>
  [
    `${waarde.titel} (${waarde.norm})`,
    ...stappen.map(describeVolgordestap),
    OORDELEN[waarde.oordeel],
    `Bron: ${bronnen.map(describeBron).join("; ")}.`,
  ].join("\n");
