import { describeBron } from "@wmo-kit/domain";

import type { Normstap } from "../norm/normstap.js";
import { describeGrens, describeMeetwaarde } from "./describe-normwaarde.js";
import { describeStap } from "./describe-stap.js";

/** How the norm was found, as a Dutch sentence. */
export const describeNormstap = (stap: Normstap): string => {
  switch (stap._tag) {
    case "NormGevolgd":
      return `De norm is ${describeGrens(stap.vergelijking, stap.waarde)}: ${stap.titel} (${stap.norm}).`;
    case "NormOpen":
      return `Het programma noemt hiervoor geen waarde: ${stap.titel} (${stap.norm}). Daarom is er geen oordeel.`;
    case "NormAfwijking":
      return stap.standaard === undefined
        ? `Er is iets afgesproken over ${stap.norm} (${describeBron(stap.bron)}).`
        : `Er is iets anders afgesproken dan ${describeMeetwaarde(stap.standaard)} (${describeBron(stap.bron)}).`;
    case "LezingGekozen":
      return describeStap(stap);
  }
};
