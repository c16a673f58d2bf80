import { neemStappen, type Kitomgeving, type NieuwFeit, type Stapopdracht, type Werk } from "@wmo-kit/kit";

import type { Bewonerdossier } from "./dossierlijn.js";

/**
 * Takes groups of steps one after the other: a group that a guard stops is left as work for a person, the rest goes on.
 * Nothing that came in is lost by it: the message itself is recorded whatever its steps do.
 */
export const neemGroepen = (
  dossier: Bewonerdossier,
  groepen: readonly (readonly Stapopdracht[])[],
  werk: Werk,
  omgeving: Kitomgeving,
): readonly NieuwFeit<never>[] => {
  let nu = dossier;
  return groepen.flatMap((groep) =>
    neemStappen(nu, groep, werk, omgeving).match(
      ({ dossier: na, stappen }) => {
        nu = na;
        return stappen.map(({ gebeurtenis }): NieuwFeit<never> => ({ _tag: "Stap", gebeurtenis }));
      },
      () => [],
    ),
  );
};
