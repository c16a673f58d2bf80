import { isEurocent, sumEurocent, type BedragBuitenBereik, type Eurocent } from "@wmo-kit/domain";
import { err, ok, Result } from "@wmo-kit/domain/result";

import type { Schijfbedrag } from "./dwangsom.js";

/** One tier whose amount per day is known. @unit eurocent per day */
export interface GeldendeSchijf {
  readonly id: string;
  readonly waarde: number;
  readonly vanafDag: number;
  readonly totEnMetDag: number;
}

/** What a number of days in default costs: per tier the days that fall in it, and the sum. */
export interface Dwangsombedrag {
  readonly bedrag: Eurocent;
  readonly schijven: readonly Schijfbedrag[];
}

const schijfbedrag = (schijf: GeldendeSchijf, dagen: number): Result<Schijfbedrag, BedragBuitenBereik> => {
  const aantal = Math.max(0, Math.min(dagen, schijf.totEnMetDag) - schijf.vanafDag + 1);
  const bedrag = schijf.waarde * aantal;
  if (!isEurocent(schijf.waarde) || !isEurocent(bedrag)) return err({ _tag: "BedragBuitenBereik" });
  return ok({ _tag: "Schijfbedrag", norm: schijf.id, dagen: aantal, perDag: schijf.waarde, bedrag });
};

/** The amount for a number of days in default under the tiers that hold; days past the last tier cost nothing. @source Awb 4:17 lid 2 @unit days */
export const computeDwangsom = (schijven: readonly GeldendeSchijf[], dagen: number): Result<Dwangsombedrag, BedragBuitenBereik> =>
  Result.combine(schijven.map((schijf) => schijfbedrag(schijf, dagen))).andThen((delen) =>
    sumEurocent(delen.map(({ bedrag }) => bedrag)).map((bedrag) => ({ bedrag, schijven: delen.filter((deel) => deel.dagen > 0) })),
  );
