import type { Bevinding, Stapweergave, Taakweergave, Zaakweergave } from "../weergave.js";
import { isZelfdeStap } from "./stapsleutel.js";

/** The steps of one case: what is likely next, and the rest. */
export interface Zaakstappen {
  readonly zaak: Zaakweergave;
  /** Whether an open task asks for the first steps; else they are only the likely ones. */
  readonly gevraagd: boolean;
  readonly volgende: readonly Stapweergave[];
  readonly andere: readonly Stapweergave[];
}

/** All steps of a dossier: case by case, and what starts something new. */
export interface Stappengroepen {
  readonly zaken: readonly Zaakstappen[];
  readonly nieuw: readonly Stapweergave[];
}

/** Without a task: more than this many steps at once is a menu, not an answer to “what now?”. */
const HOOGSTENS = 2;

const doetTaak = ({ gebeurtenis, eisen }: Stapweergave, taken: readonly Taakweergave[]): boolean =>
  taken.some(({ stap, eis }) => stap === gebeurtenis || (stap === null && eisen.includes(eis)));

const kanNu = ({ stand }: Stapweergave): boolean => stand !== "geblokkeerd";

/**
 * Steps in the order of use: what an open task asks for (also when it is blocked: one sees why), or else the first that can be taken now.
 * The rest comes after, what is blocked last.
 */
const splitStappen = (
  stappen: readonly Stapweergave[],
  taken: readonly Taakweergave[],
): Omit<Zaakstappen, "zaak"> => {
  const voorTaak = stappen.filter((stap) => doetTaak(stap, taken));
  const vrij = stappen.filter((stap) => !voorTaak.includes(stap) && kanNu(stap) && !stap.vraagtReden);
  const volgende = voorTaak.length > 0 ? voorTaak : vrij.slice(0, HOOGSTENS);
  const rest = stappen.filter((stap) => !volgende.includes(stap));
  return { gevraagd: voorTaak.length > 0, volgende, andere: [...rest.filter(kanNu), ...rest.filter((stap) => !kanNu(stap))] };
};

/** Lays the steps beside the cases they belong to. */
export const groupStappen = (zaken: readonly Zaakweergave[], stappen: readonly Stapweergave[]): Stappengroepen => ({
  zaken: zaken.map((zaak) => ({
    zaak,
    ...splitStappen(
      stappen.filter((stap) => stap.zaak === zaak.id && stap.levensloop === zaak.levensloop),
      zaak.taken,
    ),
  })),
  nieuw: stappen.filter((stap) => stap.zaak === null),
});

/** Another step that can be taken now and carries out what a finding asks: the way out of a blocked step. */
export const findOplossing = (bevinding: Bevinding, van: Stapweergave, stappen: readonly Stapweergave[]): Stapweergave | undefined => {
  const bruikbaar = stappen.filter((stap) => kanNu(stap) && !isZelfdeStap(stap, van) && stap.eisen.some((eis) => bevinding.eisen.includes(eis)));
  return bruikbaar.find(({ zaak }) => zaak === van.zaak) ?? bruikbaar[0];
};
