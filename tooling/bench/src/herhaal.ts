import { evaluateBudget, type Budget, type Budgetuitslag } from "./budget.js";
import type { Meting } from "./meting.js";

/** How often is measured before a slip counts: on a machine that does other things too, one bad round says nothing. */
export const RONDES = 3;

const isBeter = (een: Meting, ander: Meting): boolean =>
  een.ratio !== undefined && (ander.ratio === undefined || (een.beter === "lager" ? een.ratio < ander.ratio : een.ratio > ander.ratio));

/** The best ratio of each figure over some rounds: being disturbed makes it worse, nothing makes it better than it is. */
export const besteVan = (rondes: readonly (readonly Meting[])[]): readonly Meting[] => {
  const beste = new Map<string, Meting>();
  for (const meting of rondes.flat()) {
    const tot = beste.get(meting.id);
    if (tot === undefined || isBeter(meting, tot)) beste.set(meting.id, meting);
  }
  return [...beste.values()];
};

/** Measures until nothing has slipped, at most three times. */
export const meetTotGehouden = (budget: Budget, meet: () => readonly Meting[]): readonly Budgetuitslag[] => {
  const rondes: (readonly Meting[])[] = [];
  let uitslagen: readonly Budgetuitslag[] = [];
  while (rondes.length < RONDES) {
    rondes.push(meet());
    uitslagen = evaluateBudget(budget, besteVan(rondes));
    if (!uitslagen.some(({ _tag }) => _tag === "Verslapt")) break;
  }
  return uitslagen;
};
