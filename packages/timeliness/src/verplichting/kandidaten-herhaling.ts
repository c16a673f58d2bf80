import type { IsoDatum } from "@wmo-kit/domain";
import { err, ok, Result } from "@wmo-kit/domain/result";

import type { Programmafout } from "../eis/programmafout.js";
import { maandeinde } from "../termijn/derive-dagen.js";
import { dagInMaand, eersteDag, LANGSTE_MAAND, maakPeriode, maandcode, MAANDEN, type Kandidaat } from "./kandidaat.js";
import type { HerhalingNorm } from "./kalender-norm.js";
import { herhaalDatum, isHerhaalafstand, type Herhaalafstand } from "./list-herhaling.js";
import type { Jaarvraag } from "./verplichtingvraag.js";

const MAANDEN_PER_JAAR = MAANDEN.length;

const vanafEersteDatum = (eerste: IsoDatum, afstand: Herhaalafstand, jaar: number): readonly Kandidaat[] => {
  const kandidaten: Kandidaat[] = [];
  for (let keer = 0; ; keer += 1) {
    const datum = herhaalDatum(eerste, afstand, keer);
    if (datum.isErr() || Number(datum.value.slice(0, 4)) > jaar) return kandidaten;
    if (Number(datum.value.slice(0, 4)) < jaar) continue;
    const stap = { _tag: "Herhaald", eerste, afstand, datum: datum.value } as const;
    kandidaten.push({
      volgnummer: `nr-${keer + 1}`,
      datum: datum.value,
      stappen: [stap, ...maandeinde(afstand, eerste, datum.value)],
    });
  }
};

// Months of which a whole number fits in a year: 1, 2, 3, 4, 6 or 12. Other distances have no place in the calendar without a first date.
const maandenPerPeriode = ({ aantal, eenheid }: Herhaalafstand): number | undefined => {
  const maanden = eenheid === "maand" ? aantal : eenheid === "jaar" ? aantal * MAANDEN_PER_JAAR : undefined;
  return maanden !== undefined && MAANDEN_PER_JAAR % maanden === 0 ? maanden : undefined;
};

const perKalenderperiode = (rij: HerhalingNorm, maanden: number, jaar: number): Result<readonly Kandidaat[], Programmafout> =>
  Result.combine(
    MAANDEN.filter((maand) => maand % maanden === 0).map((maand) =>
      maakPeriode(eersteDag(jaar, maand - maanden + 1), dagInMaand(jaar, maand, LANGSTE_MAAND)).map((periode): Kandidaat => ({
        volgnummer: maanden === MAANDEN_PER_JAAR ? String(jaar) : maandcode(periode.einddatum),
        datum: periode.einddatum,
        stappen: [{ _tag: "KalenderperiodeGenoemd", periode, keer: rij.keer, vergelijking: rij.vergelijking }],
      })),
    ),
  );

/** The days of a year on which something that comes back is due. @source norms.md section 4, K-05 */
export const kandidatenHerhaling = (rij: HerhalingNorm, { jaar, feiten }: Jaarvraag): Result<readonly Kandidaat[], Programmafout> => {
  const { id: norm, waarde } = rij;
  if (waarde === null) return err({ _tag: "NormOnbekend", norm });
  if (!isHerhaalafstand(waarde)) return err({ _tag: "WaardePastNiet", norm, verwacht: "lengte van tijd" });
  const eerste = feiten?.eersteDatums?.[norm];
  if (eerste !== undefined) return ok(vanafEersteDatum(eerste, waarde, jaar));
  const maanden = rij.vanaf === "kalenderperiode" ? maandenPerPeriode(waarde) : undefined;
  return maanden === undefined ? err({ _tag: "EersteDatumOnbekend", norm }) : perKalenderperiode(rij, maanden, jaar);
};
