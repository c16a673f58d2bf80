import { describeBron, redactBsn, type Bron } from "@wmo-kit/domain";

import type { Categorieuitkomst } from "../categorie/evaluate-categorie.js";
import type { CriteriumGewogen } from "../categorie/weeg-criteria.js";
import type { Toetsuitkomst } from "../oordeel/toets.js";
import type { Sroiuitkomst } from "../sroi/evaluate-sroi.js";
import { describeMaat, VERGELIJKINGEN } from "./describe-maat.js";
import { describeOordeel } from "./describe-oordeel.js";
import { describeBoekjaar, describeToetsstap } from "./describe-stap.js";

const bronregel = (bronnen: readonly Bron[]): string => `Bron: ${bronnen.map(describeBron).join("; ")}.`;

/** The whole answer of a check: what it is, one sentence per step on its own line, the verdict and the sources. */
export const describeToets = ({ waarde, stappen, bronnen }: Toetsuitkomst): string =>
  [
    `${waarde.titel} (${waarde.toets}${waarde.aard === "ambitie" ? ", streven" : ""})${waarde.onderwerp === null ? "" : `: ${redactBsn(waarde.onderwerp)}`}`,
    ...stappen.map(describeToetsstap),
    describeOordeel(waarde.oordeel),
    bronregel(bronnen),
  ].join("\n");

const criterium = ({ categorie, criterium: naam, gemeten, vergelijking, grens, eenheid, past, boekjaar }: CriteriumGewogen): string => {
  const jaar = boekjaar === undefined ? "" : ` in boekjaar ${describeBoekjaar(boekjaar)}`;
  const eis = grens === null ? "geen grens" : `${VERGELIJKINGEN[vergelijking]} ${describeMaat(grens, eenheid)}`;
  const uitslag = past === null ? "niet bekend" : past ? "past" : "past niet";
  return `${categorie}, ${naam}${jaar}: ${gemeten === null ? "niet bekend" : describeMaat(gemeten, eenheid)} tegenover ${eis}: ${uitslag}.`;
};

/** Which accountant's statement is needed, and why. */
export const describeCategorie = ({ waarde, stappen, bronnen }: Categorieuitkomst): string =>
  [
    "Verklaring van de accountant bij de jaarrekening (D-16.7)",
    ...stappen.map((stap) => (stap._tag === "CriteriumGewogen" ? criterium(stap) : describeToetsstap(stap))),
    ...(waarde.categorie === null ? [] : [`De categorie is ${waarde.categorie}; nodig is een ${waarde.verklaring ?? "onbekende verklaring"}.`]),
    ...(waarde.menselijkeToets ? ["Laat een deskundige hiernaar kijken."] : []),
    describeOordeel(waarde.oordeel),
    bronregel(bronnen),
  ].join("\n");

/** How much SROI is due, and why. */
export const describeSroi = ({ waarde, stappen, bronnen }: Sroiuitkomst): string =>
  ["SROI (D-9)", ...stappen.map(describeToetsstap), describeOordeel(waarde.oordeel), bronregel(bronnen)].join("\n");
