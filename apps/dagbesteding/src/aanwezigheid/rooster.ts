import { toEpochDag, type IsoDatum } from "@wmo-kit/domain";

import { DAGDELEN, type Dagdeel } from "./dagdelen.table.js";
import type { Roosterfeit } from "./roosterfeit.js";

/** A resident who is expected, or came, at a location on a day. */
export interface Roosterplaats {
  readonly dossier: string;
  readonly dagdelen: readonly { readonly dagdeel: Dagdeel; readonly gepland: boolean; readonly plaats: string | undefined }[];
}

// Epoch day 0 is a Thursday; Monday is 1.
const weekdagnummer = (datum: IsoDatum): number => ((((toEpochDag(datum) + 3) % 7) + 7) % 7) + 1;

/** The places of the weekly roster that hold on a day. */
const listPlaatsen = (feiten: readonly Roosterfeit[], datum: IsoDatum) => {
  const einden = new Map(feiten.flatMap((feit) => (feit.soort === "rooster-beeindigd" ? [[feit.id, feit.totEnMet] as const] : [])));
  return feiten.flatMap((feit) => {
    if (feit.soort !== "rooster-vastgelegd" || feit.weekdag !== weekdagnummer(datum) || datum < feit.vanaf) return [];
    const totEnMet = einden.get(feit.id) ?? feit.totEnMet;
    return totEnMet === undefined || datum <= totEnMet ? [feit] : [];
  });
};

/** Who is expected or came at a location on a day, each resident once. */
export const listRoosterplaatsen = (feiten: readonly Roosterfeit[], datum: IsoDatum): readonly Roosterplaats[] => {
  const gepland = listPlaatsen(feiten, datum);
  const bezoeken = feiten.flatMap((feit) => (feit.soort === "bezoek" && feit.datum === datum ? [feit] : []));
  const dossiers = new Set([...gepland, ...bezoeken].map(({ dossier }) => dossier));
  return [...dossiers].map((dossier) => ({
    dossier,
    dagdelen: DAGDELEN.flatMap((dagdeel) => {
      const past = (rij: { readonly dossier: string; readonly dagdeel: Dagdeel }): boolean => rij.dossier === dossier && rij.dagdeel === dagdeel;
      const plaats = gepland.find(past);
      return plaats === undefined && !bezoeken.some(past) ? [] : [{ dagdeel, gepland: plaats !== undefined, plaats: plaats?.id }];
    }),
  }));
};

/** Whether a resident is on the weekly roster of a location for a day part. */
export const isGepland = (feiten: readonly Roosterfeit[], { dossier, datum, dagdeel }: { readonly dossier: string; readonly datum: IsoDatum; readonly dagdeel: Dagdeel }): boolean =>
  listPlaatsen(feiten, datum).some((plaats) => plaats.dossier === dossier && plaats.dagdeel === dagdeel);
