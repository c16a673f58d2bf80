import { evaluateContactpersonen } from "../../src/contract/evaluate-contactpersonen.js";
import { listToelichtingen } from "../../src/toelichting/list-toelichtingen.js";
import { DECLARATIE } from "../../src/declaratie/levensloop.js";
import { datum, omgevingMet } from "../bouwers.js";
import { bij, gebeurt, opstellen } from "../declaratie/gegevens.js";

/** A case of an evaluation that stands outside the life cycles: which evaluation, and the codes that it gives. */
export interface Evaluatieproef {
  readonly evaluatie: string;
  readonly geef: () => readonly string[];
}

const { levenslopen, normen } = omgevingMet([DECLARATIE]);
const zonderNormen = { levenslopen, normen: { ...normen, laatsteDag: () => undefined } };

/** What the provider asks outside a life cycle, and what is told without stopping anything. */
export const EVALUATIEPROEVEN: readonly Evaluatieproef[] = [
  {
    evaluatie: "evaluateContactpersonen",
    geef: () => [evaluateContactpersonen({ actief: 2, erbij: 1, peildatum: datum("2026-03-02") })].flatMap(({ code }) => (code === undefined ? [] : [code])),
  },
  {
    evaluatie: "listToelichtingen",
    geef: () => listToelichtingen(bij("declarabel-beoordeeld"), gebeurt("regel-opgesteld", opstellen()), zonderNormen).map(({ code }) => code),
  },
];
