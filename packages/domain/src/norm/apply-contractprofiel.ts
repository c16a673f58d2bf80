import { addDagen } from "../datum/datumrekenen.js";
import { omvatDatum, overlappen, type Periode } from "../datum/periode.js";
import { isZelfdeSoortWaarde } from "./check-contractprofiel.js";
import type { Contractprofiel } from "./contractprofiel.js";
import type { Norm } from "./norm.js";

const zonderPeriode = <N extends Norm<unknown>>(norm: N, weg: Periode): readonly N[] => {
  if (!overlappen(norm.geldigheid, weg)) return [norm];
  const delen: N[] = [];
  if (norm.geldigheid.begindatum < weg.begindatum) {
    const tot = addDagen(weg.begindatum, -1);
    if (tot.isOk()) delen.push({ ...norm, geldigheid: { begindatum: norm.geldigheid.begindatum, einddatum: tot.value } });
  }
  if (weg.einddatum !== undefined && (norm.geldigheid.einddatum === undefined || weg.einddatum < norm.geldigheid.einddatum)) {
    const vanaf = addDagen(weg.einddatum, 1);
    if (vanaf.isOk()) delen.push({ ...norm, geldigheid: { ...norm.geldigheid, begindatum: vanaf.value } });
  }
  return delen;
};

/**
 * The norm rows with the deviations of a contract laid over them: inside the window of a deviation its value counts, outside it the shipped row.
 * Everything but the value comes from the row that is valid when the deviation begins; a later deviation goes over an earlier one.
 * A deviation of a norm that this table does not hold is left alone; it belongs to another table.
 * A value of another kind than the norm has gives no verdict (null), never a wrong one; `checkContractprofiel` reports it.
 */
export const applyContractprofiel = <N extends Norm<unknown>>(normen: readonly N[], profiel: Contractprofiel): readonly N[] =>
  profiel.afwijkingen.reduce<readonly N[]>((rijen, { norm: id, waarde, begindatum, einddatum, reden }) => {
    const eigen = rijen.filter((norm) => norm.id === id);
    const oorspronkelijk = eigen.find((norm) => omvatDatum(norm.geldigheid, begindatum)) ?? eigen[0];
    if (oorspronkelijk === undefined) return rijen;
    const venster: Periode = einddatum === undefined ? { begindatum } : { begindatum, einddatum };
    const afwijkend: N = {
      ...oorspronkelijk,
      waarde: isZelfdeSoortWaarde(oorspronkelijk.waarde, waarde) ? waarde : null,
      geldigheid: venster,
      bron: { soort: "afspraak", afspraak: `${profiel.naam}: ${reden}` },
    };
    return [...rijen.flatMap((norm) => (norm.id === id ? zonderPeriode(norm, venster) : [norm])), afwijkend];
  }, normen);
