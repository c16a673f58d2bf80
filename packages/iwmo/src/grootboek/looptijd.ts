import { toEpochDag, type EpochDag, type IsoDatum } from "@wmo-kit/domain/rekenen";

import { startSleutel } from "../keten/regie.js";
import type { GeslotenPeriode } from "../keten/volume/kalender.js";
import type { StartProduct } from "../release-3-2/wmo305.js";
import type { StopProduct } from "../release-3-2/wmo307.js";

/** Days on which support was under way, as stretches that do not touch, in order. */
export type Looptijd = readonly (readonly [van: EpochDag, totEnMet: EpochDag])[];

/**
 * When support was under way: each start runs until the stop that repeats it, or as far as is looked at.
 *
 * @source iWmo 3.2, IV008, TR382
 */
export const looptijdVan = (starts: readonly StartProduct[], stops: readonly StopProduct[], totEnMet: IsoDatum): Looptijd => {
  const einde = new Map(stops.map((stop) => [startSleutel(stop), stop.einddatum]));
  const stukken = starts
    .map((start): readonly [EpochDag, EpochDag] => {
      const gestopt = einde.get(startSleutel(start)) ?? totEnMet;
      return [toEpochDag(start.begindatum), toEpochDag(gestopt < totEnMet ? gestopt : totEnMet)];
    })
    .filter(([van, tot]) => van <= tot)
    .sort(([een], [ander]) => een - ander);
  const samen: (readonly [EpochDag, EpochDag])[] = [];
  for (const [van, tot] of stukken) {
    const vorig = samen.at(-1);
    if (vorig === undefined || van > vorig[1] + 1) samen.push([van, tot]);
    else samen[samen.length - 1] = [vorig[0], Math.max(vorig[1], tot)];
  }
  return samen;
};

/** Days of a period on which support was under way. @unit days */
export const countDagenLopend = (looptijd: Looptijd, { begindatum, einddatum }: GeslotenPeriode): number => {
  const [begin, einde] = [toEpochDag(begindatum), toEpochDag(einddatum)];
  return looptijd.reduce((som, [van, tot]) => som + Math.max(0, Math.min(tot, einde) - Math.max(van, begin) + 1), 0);
};
