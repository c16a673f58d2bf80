import { describeBron, formatDatumMetWeekdag } from "@wmo-kit/domain";

import { bronVanOpschorting, type Herstelsoort, type Opschorting } from "../opschorting/opschorting.js";
import type { Opschortingstap } from "../opschorting/stap-opschorting.js";

const inDagen = (aantal: number): string => (aantal === 1 ? "1 dag" : `${aantal} dagen`);

const GEVRAAGD: Readonly<Record<Herstelsoort, string>> = {
  "aanvraag aanvullen": "is gevraagd om de aanvraag aan te vullen",
  "bezwaar herstellen": "is gevraagd om het bezwaar te herstellen",
};

const waarom = (opschorting: Opschorting): string => {
  if (opschorting.soort === "stilstand") return `${opschorting.grond} vanaf ${formatDatumMetWeekdag(opschorting.begindatum)}`;
  const { soort, gevraagdOp, verlopenOp } = opschorting;
  const verlopen = verlopenOp === undefined ? "" : `, en de tijd daarvoor verliep op ${formatDatumMetWeekdag(verlopenOp)}`;
  return `op ${formatDatumMetWeekdag(gevraagdOp)} ${GEVRAAGD[soort]}${verlopen}`;
};

/** What a suspension did to a term, as a Dutch sentence. */
export const describeOpschorting = (stap: Opschortingstap): string => {
  const reden = `${waarom(stap.opschorting)} (${describeBron(bronVanOpschorting(stap.opschorting))})`;
  switch (stap._tag) {
    case "OpschortingGeteld":
      return `De termijn stond ${inDagen(stap.dagen)} stil: ${reden}. De laatste dag wordt ${formatDatumMetWeekdag(stap.naar)}.`;
    case "OpschortingTeLaat":
      return `Deze opschorting telt niet, want de termijn was al voorbij: ${reden}.`;
    case "OpschortingOpen":
      return `De termijn staat stil sinds ${formatDatumMetWeekdag(stap.sinds)}: ${reden}. Daarna zijn er nog ${inDagen(stap.resterend)}. Er is nog geen laatste dag.`;
  }
};
