import { makeVerhouding, roundVerhouding, type IsoDatum } from "@wmo-kit/domain/rekenen";

import { listAfspraken, type Tarief } from "../keten/context.js";
import { factorNaar } from "../keten/volume/omrekening.js";
import type { Eenheid } from "../keten/volume/volume.table.js";
import type { Product } from "../release-3-2/basisgroepen.table.js";

/** Code of euros: the volume is the amount, and there is no tariff. @source iWmo 3.2, WJ756, CD087, CS339 */
export const EURO: Eenheid = "83";

/** The tariff of a product on a day that can be claimed in a unit. @source iWmo 3.2, TR418, IV081 */
export const findTarief = (tarieven: readonly Tarief[], product: Product, { dag, eenheid }: { readonly dag: IsoDatum; readonly eenheid: Eenheid }): Tarief | undefined =>
  listAfspraken(tarieven, product, dag).find((rij) => factorNaar(rij.eenheid, eenheid) !== undefined && rij.tariefInEurocent > 0); // prettier-ignore

/** Whole cents of an amount over many units. */
const perEenheid = (bedrag: bigint, factor: number): number => {
  const deel = makeVerhouding(bedrag, factor);
  return deel.isOk() ? Number(roundVerhouding(deel.value, "half-weg-van-nul")) : 0;
};

/**
 * What a volume costs: the tariff of the contracted unit in the claimed one, and the amount, which is rounded on its own.
 *
 * @source iWmo 3.2, IV081, TR346
 * @unit eurocents
 */
export const prijsVan = (tarief: Tarief, eenheid: Eenheid, volume: number): { readonly productTarief: number; readonly bedrag: number } => {
  const factor = factorNaar(tarief.eenheid, eenheid) ?? 1;
  return { productTarief: perEenheid(BigInt(tarief.tariefInEurocent), factor), bedrag: perEenheid(BigInt(tarief.tariefInEurocent) * BigInt(volume), factor) };
};
