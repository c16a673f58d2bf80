import { addDagen, addJaren, addMaanden, addWeken, type DatumBuitenBereik, type Duur, type IsoDatum, type NormId } from "@wmo-kit/domain";
import { err, type Result } from "@wmo-kit/domain/result";

import type { NormwaardePastNiet } from "./meetfout.js";

/**
 * The day a duration after a day, on the calendar alone: no working days, nothing moves for a weekend.
 *
 * @source norms.md K-01, K-03, K-05
 * @unit civil date
 */
export const addCivieleDuur = (
  datum: IsoDatum,
  { aantal, eenheid }: Duur,
  norm: NormId,
): Result<IsoDatum, DatumBuitenBereik | NormwaardePastNiet> => {
  switch (eenheid) {
    case "kalenderdag":
      return addDagen(datum, aantal);
    case "week":
      return addWeken(datum, aantal);
    case "maand":
      return addMaanden(datum, aantal);
    case "jaar":
      return addJaren(datum, aantal);
    case "uur":
    case "werkdag":
      return err({ _tag: "NormwaardePastNiet", norm, verwacht: "duur in dagen, weken, maanden of jaren" });
  }
};
