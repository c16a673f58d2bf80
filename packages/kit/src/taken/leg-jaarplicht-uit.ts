import { describeBron, type IsoDatum, type NormId } from "@wmo-kit/domain";
import { describeStatus } from "@wmo-kit/timeliness";
import { describeProgrammafout, describeProgrammastap, evaluateInlevering, evaluateJaardatum, type JaardatumNorm, type KalenderNorm } from "@wmo-kit/timeliness/plichten";

import type { Taakstand, Taakweergave } from "../api/zaak.js";
import type { Kitomgeving } from "../omgeving/kitomgeving.js";

const STANDEN: Readonly<Record<string, Taakstand>> = { Lopend: "lopend", BijnaVerstreken: "bijna verstreken", Verstreken: "verstreken" };

const isJaardatum = (norm: KalenderNorm): norm is JaardatumNorm => norm.soort === "jaardatum";

/** A task whose last day is a named day of the year after. */
export interface Jaartaak {
  readonly norm: NormId;
  readonly uiterlijk: IsoDatum;
  /** A day in the year it is about. */
  readonly aanvang: IsoDatum;
}

/** Whether a norm is a duty with a named day of the year. */
export const isJaarplicht = (norm: NormId, { jaarplichten }: Kitomgeving): boolean => jaarplichten.some((rij) => isJaardatum(rij) && rij.id === norm);

/** How a task of the year stands and how its last day came about. @source D-20.3, D-16.7, D-16.10 */
export const legJaarplichtUit = (
  { norm, uiterlijk, aanvang }: Jaartaak,
  peildatum: IsoDatum,
  { jaarplichten, kalender, profiel }: Kitomgeving,
): Pick<Taakweergave, "stand" | "standTekst" | "waarom" | "bronnen"> => {
  const status = evaluateInlevering({ uitersteDatum: uiterlijk, kalender, peildatum });
  const stand = { stand: STANDEN[status._tag] ?? "lopend", standTekst: describeStatus(status) };
  return evaluateJaardatum({ normen: jaarplichten.filter(isJaardatum), norm, overJaar: Number(aanvang.slice(0, 4)), kalender, profiel }).match(
    ({ stappen, bronnen }) => ({
      ...stand,
      waarom: stappen.map((stap) => ({ soort: stap._tag, tekst: describeProgrammastap(stap) })),
      bronnen: bronnen.map(describeBron),
    }),
    (fout) => ({ ...stand, waarom: [{ soort: fout._tag, tekst: describeProgrammafout(fout) }], bronnen: [] }),
  );
};
