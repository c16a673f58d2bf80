import type { IsoDatum } from "@wmo-kit/domain";
import { err, ok, type Result } from "@wmo-kit/domain/result";
import type { Besluit } from "@wmo-kit/kit";

import type { Feit } from "../feiten/feit.js";
import type { Inwonerdossier } from "./dossierlijn.js";
import type { BriefAlVerzonden, BriefdagOnmogelijk, BriefOnbekend } from "./failures.js";

/** Of which letter it is said that it went, on which day, and what day it is. */
export interface Briefverzending {
  readonly briefId: string;
  readonly datum: IsoDatum;
  readonly peildatum: IsoDatum;
}

/** A letter goes once, not before it was made and not after today. */
export const planBriefverzending = (
  { eigen }: Inwonerdossier,
  { briefId, datum, peildatum }: Briefverzending,
): Result<Besluit<Feit>, BriefOnbekend | BriefAlVerzonden | BriefdagOnmogelijk> => {
  const brief = eigen.brieven.find((kandidaat) => kandidaat.briefId === briefId);
  if (brief === undefined) return err({ _tag: "BriefOnbekend" });
  const { verzondenOp, dagtekening } = brief;
  if (verzondenOp !== undefined) return err({ _tag: "BriefAlVerzonden", verzondenOp });
  if (datum < dagtekening || datum > peildatum) return err({ _tag: "BriefdagOnmogelijk", vanaf: dagtekening, tot: peildatum });
  return ok({ feiten: [{ _tag: "Eigen", feit: { soort: "brief-verzonden", briefId, datum } }] });
};
