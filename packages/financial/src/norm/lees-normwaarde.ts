import { makeVerhouding, parseVerhouding, type NormId, type Verhouding } from "@wmo-kit/domain";
import { err, ok, type Result } from "@wmo-kit/domain/result";

import type { Maateenheid, Normbedrag } from "./financiele-norm.js";

/** The value of this norm, as a contract profile set it, is of another kind than the norm measures. */
export interface NormwaardePastNiet {
  readonly _tag: "NormwaardePastNiet";
  readonly norm: NormId;
  readonly verwacht: Maateenheid;
}

/** A row as far as its value is concerned. */
export interface Normwaardevraag {
  readonly id: NormId;
  readonly waarde: Normbedrag | null;
  readonly eenheid: Maateenheid;
}

const leesGetal = (waarde: number, eenheid: Maateenheid): Verhouding | null => {
  // A bare number for a percentage could mean 15 or 0.15: it is refused, not guessed.
  if (eenheid === "percentage" || (eenheid === "eurocent" && !Number.isSafeInteger(waarde))) return null;
  return parseVerhouding(waarde).unwrapOr(null);
};

/**
 * The value of a norm as an exact ratio (an amount in eurocents over 1); null when the source leaves it open.
 * A profile is data from outside: where the shipped value is open it can hold a value of any kind.
 *
 * @source norms.md K-08
 */
export const leesNormwaarde = ({ id, waarde, eenheid }: Normwaardevraag): Result<Verhouding | null, NormwaardePastNiet> => {
  if (waarde === null) return ok(null);
  const pastNiet: NormwaardePastNiet = { _tag: "NormwaardePastNiet", norm: id, verwacht: eenheid };
  if (typeof waarde === "object" && "teller" in waarde) {
    const isHeel = Number.isSafeInteger(waarde.teller) && Number.isSafeInteger(waarde.noemer);
    return eenheid === "eurocent" || !isHeel ? err(pastNiet) : makeVerhouding(waarde.teller, waarde.noemer).mapErr(() => pastNiet);
  }
  const gelezen = typeof waarde === "number" ? leesGetal(waarde, eenheid) : null;
  return gelezen === null ? err(pastNiet) : ok(gelezen);
};
