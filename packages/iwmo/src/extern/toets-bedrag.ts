import { makeVerhouding, roundVerhouding } from "@wmo-kit/domain/rekenen";

import { geldtOp } from "../keten/context.js";
import { factorNaar } from "../keten/volume/omrekening.js";
import type { Prestatie } from "../release-3-2/wmo323.js";
import type { ExterneBron } from "./externe-bron.js";

/** Code of euros: the volume is the amount, which is for CS339. @source iWmo 3.2, WJ756 */
const EURO = "83";
/** Code of minutes: the one unit that may be claimed for another, hours. @source iWmo 3.2, WJ756, TR341 */
const MINUUT = "01";

/** What a contract tariff makes of a volume: first the whole amount, then whole cents. @source iWmo 3.2, TR346, IV081 */
const bedragVan = (volume: number, tarief: number, factor: number): number | undefined => {
  const bedrag = makeVerhouding(BigInt(volume) * BigInt(tarief), factor);
  return bedrag.isOk() ? Number(roundVerhouding(bedrag.value, "half-weg-van-nul")) : undefined;
};

/**
 * Whether the amount of a line is right; "onbekend" when only the contract can say.
 * Without a tariff there is nothing to hold it against: that is for CD087.
 *
 * @source iWmo 3.2, TR346
 */
export const toetsBedrag = (prestatie: Prestatie, { listTarieven }: ExterneBron): "goed" | "fout" | "onbekend" => {
  const { eenheid, geleverdVolume, productTarief, ingediendBedrag, productCode, productPeriode } = prestatie;
  if (eenheid === EURO || productTarief === undefined) return "goed";
  const recht = ingediendBedrag.bedrag === geleverdVolume * productTarief ? "goed" : "fout";
  if (eenheid !== MINUUT) return recht;
  const tarieven = listTarieven?.(productCode, productPeriode.begindatum)?.filter((rij) => geldtOp(rij, productPeriode.begindatum)) ?? [];
  const bedragen = tarieven.flatMap((rij) => {
    const factor = factorNaar(rij.eenheid, eenheid);
    return factor === undefined ? [] : [factor === 1 ? geleverdVolume * productTarief : bedragVan(geleverdVolume, rij.tariefInEurocent, factor)];
  });
  if (bedragen.length === 0) return "onbekend";
  return bedragen.includes(ingediendBedrag.bedrag) ? "goed" : "fout";
};
