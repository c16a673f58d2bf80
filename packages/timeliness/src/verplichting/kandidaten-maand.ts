import { addMaanden } from "@wmo-kit/domain";
import { err, Result } from "@wmo-kit/domain/result";

import type { Programmafout } from "../eis/programmafout.js";
import { dagInMaand, eersteDag, LANGSTE_MAAND, maakPeriode, maandcode, MAANDEN, type Kandidaat } from "./kandidaat.js";
import type { MaandErnaNorm, MaanddagNorm } from "./kalender-norm.js";
import { isHerhaalafstand } from "./list-herhaling.js";

const isDagVanMaand = (waarde: unknown): waarde is number =>
  typeof waarde === "number" && Number.isInteger(waarde) && waarde >= 1 && waarde <= LANGSTE_MAAND;

/** A numbered day of each month of a year. @source norms.md section 4, K-05 */
export const kandidatenMaanddag = ({ id: norm, waarde }: MaanddagNorm, jaar: number): Result<readonly Kandidaat[], Programmafout> => {
  if (waarde === null) return err({ _tag: "NormOnbekend", norm });
  if (!isDagVanMaand(waarde)) return err({ _tag: "WaardePastNiet", norm, verwacht: "dag van de maand" });
  return Result.combine(
    MAANDEN.map((maand) =>
      dagInMaand(jaar, maand, waarde).map((datum): Kandidaat => {
        const genoemd = { _tag: "MaanddagGenoemd", dag: waarde, datum } as const;
        const korter = Number(datum.slice(8)) === waarde ? [] : [{ _tag: "Maandeinde", dagnummer: waarde, datum } as const];
        return { volgnummer: maandcode(datum), datum, stappen: [genoemd, ...korter] };
      }),
    ),
  );
};

/** The last day of each month of a year, for what was done in the month a distance before it. @source norms.md D-20.2 */
export const kandidatenMaandErna = ({ id: norm, waarde }: MaandErnaNorm, jaar: number): Result<readonly Kandidaat[], Programmafout> => {
  if (waarde === null) return err({ _tag: "NormOnbekend", norm });
  if (!isHerhaalafstand(waarde) || waarde.eenheid !== "maand") return err({ _tag: "WaardePastNiet", norm, verwacht: "lengte van tijd" });
  return Result.combine(
    MAANDEN.map((maand) =>
      maakPeriode(eersteDag(jaar, maand), dagInMaand(jaar, maand, LANGSTE_MAAND)).andThen(({ begindatum, einddatum }) =>
        addMaanden(begindatum, -waarde.aantal).map((overMaand): Kandidaat => ({
          volgnummer: maandcode(overMaand),
          datum: einddatum,
          stappen: [{ _tag: "MaandErna", overMaand, afstand: waarde, datum: einddatum }],
        })),
      ),
    ),
  );
};
