import type { DatumBuitenBereik, IsoDatum, Verhouding } from "@wmo-kit/domain";
import type { Result } from "@wmo-kit/domain/result";

import type { PlafondNorm } from "./plafond-norm.js";
import { splitHeleJaren } from "./split-hele-jaren.js";
import type { Volumestap } from "./stap.js";

const DAGEN_PER_WEEK = 7n;

/** The caps per year and per week on average, exact. @unit dagdelen */
export interface Plafonds {
  readonly perJaar: Verhouding;
  readonly perWeek: Verhouding;
  readonly deeljaar: PlafondNorm["deeljaar"];
}

/** The cap of a whole duration, with the steps that lead to it. @unit dagdelen */
export interface GemetenPlafond {
  readonly plafond: number;
  readonly stappen: readonly Volumestap[];
}

// Caps are not negative, so whole division of bigints is rounding down.
const keerNaarBeneden = ({ teller, noemer }: Verhouding, keer: bigint, gedeeldDoor: bigint): number =>
  Number((teller * keer) / (noemer * gedeeldDoor));

/**
 * How many dagdelen fit in a duration: the whole years at the cap per year, the days left over at the average per week, rounded down.
 *
 * @source norms.md A-09, consequences 1 and 3
 * @unit dagdelen
 */
export const meetPlafond = (
  { perJaar, perWeek, deeljaar }: Plafonds,
  begindatum: IsoDatum,
  einddatum: IsoDatum,
): Result<GemetenPlafond, DatumBuitenBereik> =>
  splitHeleJaren(begindatum, einddatum).map(({ jaren, restdagen }) => {
    const heleJaren = keerNaarBeneden(perJaar, BigInt(jaren), 1n);
    const rest =
      deeljaar === "vol jaar" && restdagen > 0
        ? keerNaarBeneden(perJaar, 1n, 1n)
        : keerNaarBeneden(perWeek, BigInt(restdagen), DAGEN_PER_WEEK);
    const plafond = heleJaren + rest;
    return {
      plafond,
      stappen: [
        { _tag: "PeriodeGesplitst", begindatum, einddatum, jaren, restdagen },
        { _tag: "PlafondBerekend", heleJaren, rest, plafond },
      ],
    };
  });
