import { compareDatums, type IsoDatum } from "@wmo-kit/domain";

import type { VastgelegdKoppelingfeit } from "./feit.js";
import { evaluateHoudbaarheid, type Versheid } from "./houdbaarheid.js";
import type { Koppeling } from "./koppeling.js";

const standVan = (feit: VastgelegdKoppelingfeit): IsoDatum | undefined => ("stand" in feit.gegevens ? feit.gegevens.stand : undefined);

/** How old the newest data of a system are: by the day they are from, not the day they were recorded. */
export const latestVersheid = ({ houdbaarheid }: Koppeling, feiten: readonly VastgelegdKoppelingfeit[], peildatum: IsoDatum): Versheid | null => {
  const standen = feiten.map(standVan).filter((stand) => stand !== undefined);
  const laatste = standen.toSorted(compareDatums).at(-1);
  if (laatste === undefined) return null;
  if (houdbaarheid === undefined) return { stand: laatste, houdbaarTot: null, verouderdSinds: null };
  return evaluateHoudbaarheid(laatste, houdbaarheid, peildatum).unwrapOr(null);
};
