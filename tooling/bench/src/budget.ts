import * as z from "zod";

import type { Meting } from "./meting.js";

/** How far a ratio may slip before the check fails. */
export const SPELING = 0.3;

/** The ratio that each figure had when it was last accepted. A figure that only some machines can measure says what it needs. */
export const Budget = z.strictObject({
  speling: z.literal(SPELING),
  ratios: z.record(z.string(), z.strictObject({ ratio: z.number().positive(), beter: z.enum(["lager", "hoger"]), snel: z.boolean() })),
});

/** @see Budget */
export interface Budget extends z.infer<typeof Budget> {}

/** What became of one ratio of the budget. */
export type Budgetuitslag =
  | { readonly _tag: "Gehouden"; readonly id: string; readonly ratio: number; readonly grens: number }
  | { readonly _tag: "Verslapt"; readonly id: string; readonly ratio: number; readonly grens: number }
  | { readonly _tag: "NietGemeten"; readonly id: string };

/** The ratio beyond which a figure has slipped: 30% to the worse side. */
export const grensVan = ({ ratio, beter }: Budget["ratios"][string]): number => (beter === "lager" ? ratio * (1 + SPELING) : ratio / (1 + SPELING));

/** Holds the figures of one run against the budget. What was not measured is told, and is no failure. */
export const evaluateBudget = ({ ratios }: Budget, metingen: readonly Meting[]): readonly Budgetuitslag[] => {
  const gemeten = new Map(metingen.map((meting) => [meting.id, meting.ratio]));
  return Object.entries(ratios).map(([id, regel]): Budgetuitslag => {
    const ratio = gemeten.get(id);
    if (ratio === undefined) return { _tag: "NietGemeten", id };
    const grens = grensVan(regel);
    const isGehouden = regel.beter === "lager" ? ratio <= grens : ratio >= grens;
    return { _tag: isGehouden ? "Gehouden" : "Verslapt", id, ratio, grens };
  });
};

/** Ratios that a bench gives and that have no line in the budget. */
export const findZonderBudget = ({ ratios }: Budget, metingen: readonly Meting[]): readonly string[] =>
  metingen.flatMap(({ id, ratio }) => (ratio === undefined || Object.hasOwn(ratios, id) ? [] : [id]));
