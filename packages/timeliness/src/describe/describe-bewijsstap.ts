import { formatDatum } from "@wmo-kit/domain";

import { BEWIJZEN } from "../bewijs/ouderdom-norm.js";
import type { Bewijsstap } from "../bewijs/stap.js";
import type { Normstap } from "../norm/normstap.js";
import { describeStap } from "./describe-stap.js";
import { metHoofdletter } from "./met-hoofdletter.js";

/** A step about the age of evidence as a Dutch sentence. */
export const describeBewijsstap = (stap: Exclude<Bewijsstap, Normstap>): string => {
  switch (stap._tag) {
    case "BewijsAfgegeven":
      return `${metHoofdletter(BEWIJZEN[stap.bewijs])} is afgegeven op ${formatDatum(stap.datum)}. Die dag telt niet mee.`;
    case "BewijsOntbreekt":
      return `Op ${formatDatum(stap.datum)} was ${BEWIJZEN[stap.bewijs]} er nog niet.`;
    case "BewijsLaatsteDag":
      return `${metHoofdletter(BEWIJZEN[stap.bewijs])} is bruikbaar tot en met ${formatDatum(stap.datum)}.`;
    case "BewijsGetoetst":
      return stap.datum <= stap.laatsteDag
        ? `Op ${formatDatum(stap.datum)} is ${BEWIJZEN[stap.bewijs]} niet te oud.`
        : `Op ${formatDatum(stap.datum)} is ${BEWIJZEN[stap.bewijs]} te oud. Vraag een nieuw bewijs aan.`;
    case "OuderdomNietGetoetst":
      return `De eis geldt voor een zzp'er. Van iemand in dienst wordt de ouderdom van ${BEWIJZEN[stap.bewijs]} tijdens het werk niet getoetst.`;
    case "Maandeinde":
      return describeStap(stap);
  }
};
