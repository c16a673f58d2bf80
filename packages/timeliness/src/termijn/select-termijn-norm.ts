import {
  applyContractprofiel,
  omvatDatum,
  selectNorm,
  type Bron,
  type Contractprofiel,
  type Duur,
  type GeldendeNorm,
  type IsoDatum,
  type NormId,
} from "@wmo-kit/domain";
import { err, ok, type Result } from "@wmo-kit/domain/result";

import type { TimelinessError } from "../errors.js";
import type { AfwijkingToegepast, LezingGekozen, Telling } from "./stap.js";
import type { TermijnNorm } from "./termijn-norm.js";

/** The row that holds on a day, the sources it rests on, and the steps that tell how it was found. */
export interface GekozenNorm {
  readonly norm: GeldendeNorm<TermijnNorm>;
  readonly bronnen: readonly Bron[];
  readonly stappen: readonly (AfwijkingToegepast | LezingGekozen | Telling)[];
}

// A profile is data from outside: it can give a term a bare number, which the row type cannot know.
const isDuur = (waarde: unknown): waarde is Duur => typeof waarde === "object" && waarde !== null && "eenheid" in waarde;

/** Finds the term row that holds on a day, with the deviations of a contract profile laid over the table. */
export const selectTermijnNorm = (
  normen: readonly TermijnNorm[],
  id: NormId,
  datum: IsoDatum,
  profiel: Contractprofiel | undefined,
): Result<GekozenNorm, TimelinessError> => {
  const geldend = selectNorm(profiel === undefined ? normen : applyContractprofiel(normen, profiel), id, datum);
  if (geldend.isErr()) return err(geldend.error);
  const norm = geldend.value;
  if (!isDuur(norm.waarde)) return err({ _tag: "NormwaardeGeenDuur", norm: id });

  const meegeleverd = normen.find((rij) => rij.id === id && rij.bron === norm.bron);
  return ok({ norm, ...(meegeleverd === undefined ? metAfwijking(normen, norm, datum) : zonderAfwijking(norm)) });
};

const telling = ({ waarde, vergelijking, richting, einde, lezing }: GeldendeNorm<TermijnNorm>): readonly (LezingGekozen | Telling)[] => [
  ...(lezing === undefined ? [] : [{ _tag: "LezingGekozen", lezing } as const]),
  { _tag: "Telling", duur: waarde, vergelijking, richting, einde },
];

const vanLezing = ({ lezing }: TermijnNorm): readonly Bron[] => (lezing?.afgesproken === undefined ? [] : [lezing.afgesproken]);

const zonderAfwijking = (norm: GeldendeNorm<TermijnNorm>): Omit<GekozenNorm, "norm"> => ({
  bronnen: [norm.bron, ...vanLezing(norm)],
  stappen: telling(norm),
});

const metAfwijking = (normen: readonly TermijnNorm[], norm: GeldendeNorm<TermijnNorm>, datum: IsoDatum): Omit<GekozenNorm, "norm"> => {
  const rij = normen.find(({ id, geldigheid }) => id === norm.id && omvatDatum(geldigheid, datum));
  return {
    bronnen: [...(rij === undefined ? [] : [rij.bron]), norm.bron, ...vanLezing(norm)],
    stappen: [{ _tag: "AfwijkingToegepast", bron: norm.bron, duur: norm.waarde, standaard: rij?.waarde ?? undefined }, ...telling(norm)],
  };
};
