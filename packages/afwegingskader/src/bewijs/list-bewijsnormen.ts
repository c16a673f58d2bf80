import { applyContractprofiel, describeBron, selectNorm, type Contractprofiel, type IsoDatum, type Norm } from "@wmo-kit/domain";

import type { JsonWaarde } from "./json-waarde.js";
import type { Bewijsnorm } from "./receipt.js";

/** A norm that was asked for, and the day on which its row had to hold. */
export interface GevraagdeNorm {
  readonly norm: string;
  readonly peildatum: IsoDatum;
}

const waardeVan = (waarde: unknown): JsonWaarde => {
  if (typeof waarde === "string" || typeof waarde === "number" || typeof waarde === "boolean") return waarde;
  if (typeof waarde !== "object" || waarde === null) return null;
  return Object.fromEntries(Object.entries(waarde).map(([veld, deel]) => [veld, waardeVan(deel)]));
};

const rijVan = ({ id, titel, waarde, vergelijking, geldigheid, bron, lezing }: Norm<unknown>): Bewijsnorm => ({
  norm: id,
  titel,
  waarde: waardeVan(waarde),
  vergelijking,
  geldigheid: waardeVan(geldigheid),
  bron: describeBron(bron),
  lezing: lezing === undefined ? null : { id: lezing.id, gekozen: lezing.gekozen },
});

/**
 * The rows of the norms that were asked for, each row once, in the order of their ids and validity.
 * A norm without a row that holds on the day gave no verdict and is not listed.
 */
export const listBewijsnormen = (
  rijen: readonly Norm<unknown>[],
  profiel: Contractprofiel | undefined,
  gevraagd: readonly GevraagdeNorm[],
): readonly Bewijsnorm[] => {
  const geldend = profiel === undefined ? rijen : applyContractprofiel(rijen, profiel);
  const gebruikt = new Set<Norm<unknown>>();
  for (const { norm, peildatum } of gevraagd)
    selectNorm(geldend, norm, peildatum).match(
      (rij) => gebruikt.add(rij),
      () => gebruikt,
    );
  return [...gebruikt]
    .sort((een, ander) => (een.id === ander.id ? (een.geldigheid.begindatum < ander.geldigheid.begindatum ? -1 : 1) : een.id < ander.id ? -1 : 1))
    .map(rijVan);
};
