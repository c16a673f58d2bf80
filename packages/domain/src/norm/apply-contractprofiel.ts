import { omvatDatum, type Periode } from "../datum/periode.js";
import { applyLezingen } from "./apply-lezingen.js";
import type { Contractprofiel } from "./contractprofiel.js";
import type { Norm } from "./norm.js";
import { isZelfdeSoortWaarde } from "./normwaarde.js";
import { buitenVenster } from "./venster.js";

// The value is agreed, so the other reading has nothing left to say about it; it may still change the rest of the row.
const zonderWaarde = <N extends Norm<unknown>>(norm: N): N => {
  const { alternatief } = norm;
  if (alternatief === undefined || !("waarde" in alternatief)) return norm;
  const { waarde: _waarde, ...rest } = alternatief;
  const { alternatief: _alternatief, lezing: _lezing, ...kaal } = norm;
  return Object.keys(rest).length === 0 ? (kaal as N) : { ...norm, alternatief: rest };
};

const applyAfwijkingen = <N extends Norm<unknown>>(normen: readonly N[], profiel: Contractprofiel): readonly N[] =>
  profiel.afwijkingen.reduce<readonly N[]>((rijen, { norm: id, waarde, begindatum, einddatum, reden }) => {
    const eigen = rijen.filter((norm) => norm.id === id);
    const oorspronkelijk = eigen.find((norm) => omvatDatum(norm.geldigheid, begindatum)) ?? eigen[0];
    if (oorspronkelijk === undefined) return rijen;
    const venster: Periode = einddatum === undefined ? { begindatum } : { begindatum, einddatum };
    const afwijkend: N = {
      ...zonderWaarde(oorspronkelijk),
      waarde: isZelfdeSoortWaarde(oorspronkelijk.waarde, waarde) ? waarde : null,
      geldigheid: venster,
      bron: { soort: "afspraak", afspraak: `${profiel.naam}: ${reden}` },
    };
    const rest = rijen.flatMap((norm) =>
      norm.id === id ? buitenVenster(norm.geldigheid, venster).map((geldigheid): N => ({ ...norm, geldigheid })) : [norm],
    );
    return [...rest, afwijkend];
  }, normen);

/**
 * The norm rows with the agreements of a contract laid over them: inside the window of a deviation its value counts, outside it the shipped row.
 * Everything but the value comes from the row that is valid when the deviation begins; a later deviation goes over an earlier one.
 * The readings that the contract chose are then taken, for shipped and deviating rows alike.
 * An agreement on a norm or reading that this table does not hold is left alone; it belongs to another table.
 * A value of another kind than the norm has gives no verdict (null), never a wrong one; `checkContractprofiel` reports it.
 */
export const applyContractprofiel = <N extends Norm<unknown>>(normen: readonly N[], profiel: Contractprofiel): readonly N[] =>
  applyLezingen(applyAfwijkingen(normen, profiel), profiel);
