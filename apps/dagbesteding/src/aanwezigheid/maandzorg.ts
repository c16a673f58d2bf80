import type { IsoDatum } from "@wmo-kit/domain";

import type { Dagdeeltijd } from "./dagdeeltijd.js";
import { oordeelTijd } from "./declarabel.js";
import type { Aanwezigheidsmaand } from "./stromen.js";

/** Time that may be claimed and falls under one allocation: the one that was named, or else the one that holds on the day. `dag` is the first one. */
export interface Zorgdeel {
  readonly dag: IsoDatum;
  readonly toewijzingNummer: number | undefined;
  readonly dagdelen: number;
  readonly minuten: number;
}

/** The time of one resident in one month that may be claimed, added up. */
export interface Maandzorg extends Aanwezigheidsmaand {
  readonly delen: readonly Zorgdeel[];
}

/** Adds up a month. Time without a named allocation stays apart by day, because another one may hold on the next day. @source D-20.10, D-20.14 */
export const toMaandzorg = ({ dossier, maand }: Aanwezigheidsmaand, tijden: readonly Dagdeeltijd[]): Maandzorg => {
  const delen = new Map<string | number, Zorgdeel>();
  for (const { feit } of tijden) {
    if (feit === undefined || !oordeelTijd(feit).declarabel) continue;
    const { datum: dag, toewijzingNummer, minuten = 0 } = feit;
    const sleutel = toewijzingNummer ?? dag;
    const tot = delen.get(sleutel);
    delen.set(sleutel, { dag: tot?.dag ?? dag, toewijzingNummer, dagdelen: (tot?.dagdelen ?? 0) + 1, minuten: (tot?.minuten ?? 0) + minuten });
  }
  return { dossier, maand, delen: [...delen.values()] };
};
