import { compareVerhouding, subtractVerhouding } from "@wmo-kit/domain";

import { isJsonObject, type JsonWaarde } from "./json-waarde.js";
import { alsVerhouding } from "./vertaling/getal.js";

/** One field in which an answer differs from what was expected; `gekregen` undefined means that the answer has no such field. */
export interface Verschil {
  readonly veld: string;
  readonly verwacht: JsonWaarde;
  readonly gekregen: JsonWaarde | undefined;
}

// Percentages and ratios are written with at most six decimals.
const SPELING = alsVerhouding(0.000001);

// On the decimals as they are written: a difference of binary numbers would lie beside the edge.
const isGelijkGetal = (verwacht: number, gekregen: number): boolean => {
  const [kleinste, grootste] = verwacht < gekregen ? [verwacht, gekregen] : [gekregen, verwacht];
  return compareVerhouding(subtractVerhouding(alsVerhouding(grootste), alsVerhouding(kleinste)), SPELING) <= 0;
};

const verschillenIn = (veld: string, verwacht: JsonWaarde, gekregen: JsonWaarde | undefined): readonly Verschil[] => {
  const anders: readonly Verschil[] = [{ veld, verwacht, gekregen }];
  if (typeof verwacht === "number") return typeof gekregen === "number" && isGelijkGetal(verwacht, gekregen) ? [] : anders;
  if (Array.isArray(verwacht)) {
    if (!Array.isArray(gekregen) || gekregen.length !== verwacht.length) return anders;
    return verwacht.flatMap((element: JsonWaarde, plaats) => verschillenIn(`${veld}[${plaats}]`, element, gekregen[plaats]));
  }
  if (isJsonObject(verwacht)) return isJsonObject(gekregen) ? findVerschillen(verwacht, gekregen, `${veld}.`) : anders;
  return verwacht === gekregen ? [] : anders;
};

/**
 * The fields of an expected answer that the given answer does not have in the same way.
 * Fields that are not expected are not looked at; numbers are equal within one millionth.
 */
export const findVerschillen = (
  verwacht: { readonly [veld: string]: JsonWaarde },
  gekregen: { readonly [veld: string]: JsonWaarde },
  voor = "",
): readonly Verschil[] =>
  Object.entries(verwacht).flatMap(([veld, waarde]) =>
    verschillenIn(`${voor}${veld}`, waarde, Object.hasOwn(gekregen, veld) ? gekregen[veld] : undefined),
  );
