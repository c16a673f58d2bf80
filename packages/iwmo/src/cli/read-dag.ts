import { isIsoDatum, type IsoDatum } from "@wmo-kit/domain/rekenen";
import { err, ok, type Result } from "@wmo-kit/domain/result";

import type { GebruikFailure } from "./errors.js";
import type { Opties } from "./read-opties.js";

/** A day that was given as an option; undefined when it was not. */
export const readDag = (opties: Opties, optie: "peildatum" | "dagtekening"): Result<IsoDatum | undefined, GebruikFailure> => {
  const dag = opties[optie];
  if (dag === undefined) return ok(undefined);
  return isIsoDatum(dag) ? ok(dag) : err({ _tag: "OptieOnjuist", optie, verwacht: "datum" });
};
