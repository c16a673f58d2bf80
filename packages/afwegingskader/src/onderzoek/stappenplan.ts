import { evaluateAlgemeneRegel, isGedekt, type Hardheid, type Regeloordeel, type Voorliggend } from "./evaluate-algemene-regel.js";
import type { Onderzoek, Stappen } from "./onderzoek.js";

/** A step of the plan. @source W-27.1 */
export type Stapnummer = 1 | 2 | 3 | 4 | 5 | 6;

/** Whether the occasion is the end of an indication. */
export const isHerindicatie = ({ aanleiding }: Onderzoek): boolean => aanleiding?.soort === "herindicatie";

const telOordelen = ({ stap3, stap4 }: Stappen): ReadonlyMap<string, Voorliggend> => {
  const oordeel = (activiteit: string, element: "d" | "e" | "f") =>
    stap4?.oordelen.find((kandidaat) => kandidaat.activiteit === activiteit && kandidaat.element === element)?.oordeel;
  return new Map(
    (stap3?.activiteiten ?? []).flatMap(({ id }) => {
      const [d, e, f] = [oordeel(id, "d"), oordeel(id, "e"), oordeel(id, "f")];
      const samen = stap4?.samen.some(({ activiteit }) => activiteit === id) ?? false;
      return d === undefined || e === undefined || f === undefined ? [] : [[id, { d, e, f, samen }] as const];
    }),
  );
};

// Several guards ask the same of the same facts; facts never change, so the answer is kept beside them.
const geteld = new WeakMap<Stappen, ReadonlyMap<string, Voorliggend>>();

/** The verdicts on d, e and f per activity; an activity without all three is left out. @source W-27.1.4 */
export const voorliggendPerActiviteit = (stappen: Stappen): ReadonlyMap<string, Voorliggend> => {
  const eerder = geteld.get(stappen);
  if (eerder !== undefined) return eerder;
  const perActiviteit = telOordelen(stappen);
  geteld.set(stappen, perActiviteit);
  return perActiviteit;
};

/** The activities that prior solutions do not carry: only for these maatwerk can be. @source W-27.1.5 */
export const resterendeActiviteiten = (stappen: Stappen): readonly string[] =>
  [...voorliggendPerActiviteit(stappen)].flatMap(([id, voorliggend]) => (isGedekt(voorliggend) ? [] : [id]));

/** The activities that may be in step 5. At a re-indication the carried ones may too: hardship is decided at the end. @source W-27.1.5, W-28.3 */
export const toegelatenActiviteiten = (onderzoek: Onderzoek): readonly string[] =>
  isHerindicatie(onderzoek) ? [...voorliggendPerActiviteit(onderzoek).keys()] : resterendeActiviteiten(onderzoek);

const AFGEROND: Readonly<Record<Stapnummer, (onderzoek: Onderzoek) => boolean>> = {
  1: ({ stap1 }) => stap1 !== undefined && stap1.deelvragen.length > 0 && stap1.a !== undefined && stap1.b !== undefined && stap1.c !== undefined,
  2: ({ stap1, stap2 }) =>
    stap2 !== undefined &&
    (stap1?.deelvragen ?? []).every(({ id }) =>
      [...stap2.problemen, ...stap2.afgesloten].some(({ deelvraag }) => deelvraag === id),
    ) &&
    stap2.problemen.every(({ deelvraag }) => stap1?.deelvragen.some(({ id }) => id === deelvraag)),
  3: ({ stap2, stap3 }) =>
    stap3 !== undefined &&
    (stap2?.problemen ?? []).every(({ id }) => stap3.activiteiten.some(({ probleem }) => probleem === id)) &&
    stap3.activiteiten.every(({ probleem }) => stap2?.problemen.some(({ id }) => id === probleem)),
  4: (onderzoek) =>
    onderzoek.stap4 !== undefined && voorliggendPerActiviteit(onderzoek).size === (onderzoek.stap3?.activiteiten.length ?? 0),
  5: (onderzoek) => {
    const rest = onderzoek.stap5?.rest.map(({ activiteit }) => activiteit) ?? [];
    const toegelaten = toegelatenActiviteiten(onderzoek);
    return (
      onderzoek.stap5 !== undefined &&
      resterendeActiviteiten(onderzoek).every((id) => rest.includes(id)) &&
      rest.every((id) => toegelaten.includes(id))
    );
  },
  6: ({ stap6 }) =>
    stap6 !== undefined && stap6.h !== undefined && stap6.i !== undefined && (!stap6.i.pgbGewenst || stap6.i.begrijpelijkUitgelegd),
};

/** Whether a step holds all it must, together with the steps it builds on. @source W-27.1; lifecycle.md A2 */
export const isAfgerond = (onderzoek: Onderzoek, stap: Stapnummer): boolean => AFGEROND[stap](onderzoek);

const STAPPEN: readonly Stapnummer[] = [1, 2, 3, 4, 5, 6];

/** The first step up to and including `tot` that is not complete. @source W-27.1 */
export const eersteOpenStap = (onderzoek: Onderzoek, tot: Stapnummer): Stapnummer | undefined =>
  STAPPEN.find((stap) => stap <= tot && !isAfgerond(onderzoek, stap));

/** Up to which step this investigation must go: it ends with step 4 when nothing is left, unless a re-indication went on to step 5. @source W-27.1.5 */
export const laatsteStap = (onderzoek: Onderzoek): Stapnummer =>
  resterendeActiviteiten(onderzoek).length > 0 || (isHerindicatie(onderzoek) && onderzoek.stap5 !== undefined) ? 6 : 4;

/** What the general rule says of this investigation. @source W-26-u2, W-28.3 */
export const regeloordeelVan = (onderzoek: Onderzoek, hardheid: Hardheid | undefined): Regeloordeel =>
  evaluateAlgemeneRegel({
    isHerindicatie: isHerindicatie(onderzoek),
    activiteiten: [...voorliggendPerActiviteit(onderzoek).values()],
    hardheid,
  });
