import type { Budget, Budgetuitslag } from "./budget.js";
import { SPELING } from "./budget.js";
import { toonGetal } from "./doel.js";
import type { Meting } from "./meting.js";

const WAT: Readonly<Record<Budgetuitslag["_tag"], string>> = { Gehouden: "kept", Verslapt: "SLIPPED", NietGemeten: "not measured" };

/** One line for each ratio of the budget. */
export const renderBudget = (uitslagen: readonly Budgetuitslag[]): readonly string[] =>
  uitslagen.map((uitslag) => {
    const cijfers = uitslag._tag === "NietGemeten" ? "" : ` ${toonGetal(uitslag.ratio)} against a limit of ${toonGetal(uitslag.grens)}`;
    return `${WAT[uitslag._tag].padEnd(13)} ${uitslag.id}${cijfers}`;
  });

const DECIMALEN = 1000;

/** The budget with the ratios of these figures; a ratio that was not measured stays as it was. */
export const maakBudget = (budget: Budget, metingen: readonly Meting[], isSnel: (id: string) => boolean): Budget => {
  const gemeten = metingen.flatMap(({ id, ratio, beter }) =>
    ratio === undefined ? [] : [[id, { ratio: Math.round(ratio * DECIMALEN) / DECIMALEN, beter, snel: isSnel(id) }] as const],
  );
  return { speling: SPELING, ratios: Object.fromEntries(Object.entries({ ...budget.ratios, ...Object.fromEntries(gemeten) }).sort(([een], [ander]) => (een < ander ? -1 : 1))) };
};
