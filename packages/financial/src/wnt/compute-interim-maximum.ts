import { addVerhouding, compareVerhouding, makeVerhouding, multiplyVerhouding, type Uitkomst, type Verhouding } from "@wmo-kit/domain";
import { Result } from "@wmo-kit/domain/result";

import type { Rijvraag } from "../norm/select-rijen.js";
import { mergeBronnen } from "../oordeel/merge-bronnen.js";
import { normstappen } from "../oordeel/normstappen.js";
import type { Toetsstap } from "../oordeel/stap.js";
import type { Toetsfout } from "../toets/toetsfout.js";
import { selectWntWaarde } from "./select-wnt-waarde.js";
import type { WntNorm } from "./wnt-norm.js";

/** The work of one person without employment in one calendar year, within the first twelve months. @unit calendar months; hours */
export interface Interimvraag extends Rijvraag<WntNorm> {
  readonly maanden1tm6: number;
  readonly maanden7tm12: number;
  readonly uren: Verhouding;
}

const NUL = makeVerhouding(0, 1);

/**
 * The maximum for a person without employment in the first twelve months: the sum of the months and the hours at their rate, whichever is lower.
 * Months of another year are counted with the amounts of that year, in a question of their own.
 *
 * @source WNT 2.1 lid 4; Uitvoeringsbesluit WNT 4
 * @unit eurocent
 */
export const computeInterimMaximum = (vraag: Interimvraag): Result<Uitkomst<Verhouding | null, Toetsstap>, Toetsfout> =>
  Result.combine([
    selectWntWaarde(vraag, "WNT.zonderdienst.maand1-6"),
    selectWntWaarde(vraag, "WNT.zonderdienst.maand7-12"),
    selectWntWaarde(vraag, "WNT.zonderdienst.uur"),
  ]).map((rijen) => {
    const [eerste, tweede, uur] = rijen.map(({ waarde }) => waarde);
    const keer = (bedrag: Verhouding | null | undefined, aantal: Verhouding | null): Verhouding | null =>
      bedrag === null || bedrag === undefined || aantal === null ? null : multiplyVerhouding(bedrag, aantal);
    const maanden = [
      keer(eerste, makeVerhouding(vraag.maanden1tm6, 1).unwrapOr(null)),
      keer(tweede, makeVerhouding(vraag.maanden7tm12, 1).unwrapOr(null)),
    ].reduce((som, deel) => (som === null || deel === null ? null : addVerhouding(som, deel)), NUL.unwrapOr(null));
    const uren = keer(uur, vraag.uren);
    const waarde = maanden === null || uren === null ? null : compareVerhouding(maanden, uren) <= 0 ? maanden : uren;
    return {
      waarde,
      stappen: [
        ...rijen.flatMap(({ gekozen }) => normstappen(gekozen)),
        ...(waarde === null ? [] : [{ _tag: "Berekend", wat: "wntMaximum", waarde, eenheid: "eurocent" } as const]),
      ],
      bronnen: mergeBronnen(rijen.flatMap(({ gekozen }) => gekozen.bronnen)),
    };
  });
