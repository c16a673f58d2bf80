import type { DatumBuitenBereik, IsoDatum } from "@wmo-kit/domain";
import { err, ok, type Result } from "@wmo-kit/domain/result";

import type { Programmafout } from "../eis/programmafout.js";
import type { ContractperiodeNorm } from "./kalender-norm.js";
import type { Kandidaat } from "./kandidaat.js";
import { herhaalDatum, isHerhaalafstand, type Herhaalafstand } from "./list-herhaling.js";
import type { Contractduur, Jaarvraag } from "./verplichtingvraag.js";

const einden = ({ einddatum, verlengdTot = einddatum }: Contractduur, afstand: Herhaalafstand): Result<readonly IsoDatum[], DatumBuitenBereik> => {
  const datums = [einddatum];
  for (let verlenging = 1; (datums.at(-1) ?? verlengdTot) < verlengdTot; verlenging += 1) {
    const datum = herhaalDatum(einddatum, afstand, verlenging);
    if (datum.isErr()) return err(datum.error);
    datums.push(datum.value < verlengdTot ? datum.value : verlengdTot);
  }
  return ok(datums);
};

/** The end of the agreement and of each year of its extension, as far as they fall in a year. @source norms.md D-9 */
export const kandidatenContractperiode = (rij: ContractperiodeNorm, { jaar, feiten }: Jaarvraag): Result<readonly Kandidaat[], Programmafout> => {
  const { id: norm, waarde } = rij;
  if (waarde === null) return err({ _tag: "NormOnbekend", norm });
  if (!isHerhaalafstand(waarde)) return err({ _tag: "WaardePastNiet", norm, verwacht: "lengte van tijd" });
  if (feiten?.contract === undefined) return err({ _tag: "ContractperiodeOnbekend", norm });
  return einden(feiten.contract, waarde).map((datums) =>
    datums
      .map((datum, verlenging): Kandidaat => ({
        volgnummer: verlenging === 0 ? "contract" : `verlenging-${verlenging}`,
        datum,
        stappen: [{ _tag: "ContractperiodeEindigt", datum, verlenging }],
      }))
      .filter(({ datum }) => Number(datum.slice(0, 4)) === jaar),
  );
};
