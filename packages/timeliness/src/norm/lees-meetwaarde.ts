import { makeVerhouding, parseVerhouding, type Breuk, type Duur, type Norm, type NormId, type Verhouding } from "@wmo-kit/domain";
import { err, ok, type Result } from "@wmo-kit/domain/result";

import type { NormwaardePastNiet } from "./meetfout.js";
import type { Meetwaarde } from "./normstap.js";

// A profile is data from outside: where the shipped value is open it can give a value of any kind, which the row type cannot know.
const isObject = (waarde: unknown): waarde is object => typeof waarde === "object" && waarde !== null;
const isDuur = (waarde: unknown): waarde is Duur => isObject(waarde) && "eenheid" in waarde;
const isBreuk = (waarde: unknown): waarde is Breuk => isObject(waarde) && "noemer" in waarde;

const pastNiet = (norm: NormId, verwacht: NormwaardePastNiet["verwacht"]): NormwaardePastNiet => ({
  _tag: "NormwaardePastNiet",
  norm,
  verwacht,
});

/** The value of a norm that measures time; null when it is open. */
export const leesDuur = ({ id, waarde }: Norm<Meetwaarde>): Result<Duur | null, NormwaardePastNiet> =>
  waarde === null || isDuur(waarde) ? ok(waarde) : err(pastNiet(id, "duur in dagen, weken, maanden of jaren"));

/** The value of a norm that measures an amount, exactly as it is written; null when it is open. @source norms.md K-08 */
export const leesGetal = ({ id, waarde }: Norm<Meetwaarde>): Result<Verhouding | null, NormwaardePastNiet> => {
  if (waarde === null) return ok(null);
  return typeof waarde === "number" ? parseVerhouding(waarde).mapErr(() => pastNiet(id, "getal")) : err(pastNiet(id, "getal"));
};

/** The value of a norm that measures a share, as an exact ratio; null when it is open. @source norms.md K-08 */
export const leesBreuk = ({ id, waarde }: Norm<Meetwaarde>): Result<Verhouding | null, NormwaardePastNiet> => {
  if (waarde === null) return ok(null);
  return isBreuk(waarde) ? makeVerhouding(waarde.teller, waarde.noemer).mapErr(() => pastNiet(id, "breuk")) : err(pastNiet(id, "breuk"));
};
