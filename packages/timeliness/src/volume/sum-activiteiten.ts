import { addVerhouding, invariant, makeVerhouding, multiplyVerhouding, type Uitkomst, type Verhouding } from "@wmo-kit/domain";

import { eisWijkteam } from "../norm/document.js";
import type { ActiviteitGeteld } from "./stap.js";

/**
 * One activity of maatwerk: how often a week it comes and how long it takes each time. Once in two weeks is `1/2`.
 *
 * @unit minutes
 */
export interface Activiteit {
  readonly kerenPerWeek: Verhouding;
  readonly minuten: Verhouding;
}

/** The time of all activities together, exact. @unit minutes per week */
export interface TijdPerWeek {
  readonly _tag: "TijdPerWeek";
  readonly minutenPerWeek: Verhouding;
}

/**
 * Adds up the time of maatwerk: frequency times time unit per activity, then all together. There is no cap on it.
 *
 * @source W-27.1.5
 * @unit minutes per week
 */
export const sumActiviteiten = (activiteiten: readonly Activiteit[]): Uitkomst<TijdPerWeek, ActiviteitGeteld> => {
  const stappen = activiteiten.map(({ kerenPerWeek, minuten }, plaats): ActiviteitGeteld => ({
    _tag: "ActiviteitGeteld",
    nummer: plaats + 1,
    kerenPerWeek,
    minuten,
    minutenPerWeek: multiplyVerhouding(kerenPerWeek, minuten),
  }));
  const nul = makeVerhouding(0, 1);
  invariant(nul.isOk(), "nul gedeeld door een bestaat");
  return {
    waarde: { _tag: "TijdPerWeek", minutenPerWeek: stappen.reduce((som, stap) => addVerhouding(som, stap.minutenPerWeek), nul.value) },
    stappen,
    bronnen: [eisWijkteam("27.1.5")],
  };
};
