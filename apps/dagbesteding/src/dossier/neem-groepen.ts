import { neemStappen, type Kitomgeving, type NieuwFeit, type Stapfout, type Stapopdracht, type Werk } from "@wmo-kit/kit";

import type { Feit } from "../feiten/feit.js";
import { describeFailure } from "./describe-failure.js";
import type { Bewonerdossier } from "./dossierlijn.js";

const redenVan = (fout: Stapfout): { readonly code: string; readonly reden: string } => {
  if (fout._tag === "OngeldigeInvoer") return { code: "INVOER_ONGELDIG", reden: "Het bericht geeft niet alles wat deze stap nodig heeft. Zet de stap zelf in het dossier." };
  const { code, tekst } = describeFailure(fout);
  return { code, reden: tekst };
};

/** What is left to a person of a group that was stopped: the step that the group was for, and why it was not taken. */
const toGeweigerd = (groep: readonly Stapopdracht[], fout: Stapfout): readonly NieuwFeit<Feit>[] => {
  const doel = groep.at(-1);
  if (doel === undefined) return [];
  const { levensloop, zaak, gebeurtenis } = doel;
  return [{ _tag: "Eigen", feit: { soort: "stap-geweigerd", levensloop, zaak, gebeurtenis, ...redenVan(fout) } }];
};

/**
 * Takes groups of steps one after the other: a group that a guard stops is recorded as refused with the reason, as work for a person;
 * the rest goes on. Nothing that came in is lost by it: the message itself is recorded whatever its steps do.
 */
export const neemGroepen = (
  dossier: Bewonerdossier,
  groepen: readonly (readonly Stapopdracht[])[],
  werk: Werk,
  omgeving: Kitomgeving,
): readonly NieuwFeit<Feit>[] => {
  let nu = dossier;
  return groepen.flatMap((groep) =>
    neemStappen(nu, groep, werk, omgeving).match(
      ({ dossier: na, stappen }) => {
        nu = na;
        return stappen.map(({ gebeurtenis }): NieuwFeit<Feit> => ({ _tag: "Stap", gebeurtenis }));
      },
      (fout) => toGeweigerd(groep, fout),
    ),
  );
};
