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

/** What follows on a case as it stands, in the order of use; the step may begin another case. */
export type Vervolg = (zaak: Zaakweergave) => readonly Pick<Stapweergave, "levensloop" | "gebeurtenis">[];

const GEEN_VERVOLG: Vervolg = () => [];

/** Without a task: more than this many steps at once is a menu, not an answer to “what now?”. */
const HOOGSTENS = 2;

const doetTaak = ({ gebeurtenis, eisen }: Stapweergave, taken: readonly Taakweergave[]): boolean =>
  taken.some(({ stap, eis }) => stap === gebeurtenis || (stap === null && eisen.includes(eis)));

const kanNu = ({ stand }: Stapweergave): boolean => stand !== "geblokkeerd";

/**
 * Steps in the order of use: what follows on the case, then what an open task asks for (also when it is blocked: one sees why),
 * or else the first that can be taken now. The rest comes after, what is blocked last.
 */
const splitStappen = (
  stappen: readonly Stapweergave[],
  taken: readonly Taakweergave[],
  vervolg: readonly Stapweergave[],
): Omit<Zaakstappen, "zaak"> => {
  const voorTaak = stappen.filter((stap) => doetTaak(stap, taken));
  const vrij = stappen.filter((stap) => !voorTaak.includes(stap) && kanNu(stap) && !stap.vraagtReden);
  const gevolgd = [...vervolg, ...voorTaak.filter((stap) => !vervolg.includes(stap))];
  const volgende = gevolgd.length > 0 ? gevolgd : vrij.slice(0, HOOGSTENS);
  const rest = stappen.filter((stap) => !volgende.includes(stap));
  return { gevraagd: voorTaak.length > 0, volgende, andere: [...rest.filter(kanNu), ...rest.filter((stap) => !kanNu(stap))] };
};

/** The steps that follow on a case and can be taken now: of the case itself, or one that begins another and stands nowhere yet. */
const findVervolg = (zaak: Zaakweergave, stappen: readonly Stapweergave[], vervolg: Vervolg): readonly Stapweergave[] =>
  vervolg(zaak).flatMap(({ levensloop, gebeurtenis }) =>
    stappen.filter((stap) => stap.levensloop === levensloop && stap.gebeurtenis === gebeurtenis && (stap.zaak === zaak.id || stap.zaak === null) && kanNu(stap)),
  );

/** Lays the steps beside the cases they belong to, or on which they follow. */
export const groupStappen = (zaken: readonly Zaakweergave[], stappen: readonly Stapweergave[], vervolg: Vervolg = GEEN_VERVOLG): Stappengroepen => {
  const geplaatst = new Set<Stapweergave>();
  return {
    zaken: zaken.map((zaak) => {
      const volgt = findVervolg(zaak, stappen, vervolg).filter((stap) => !geplaatst.has(stap));
      for (const stap of volgt) geplaatst.add(stap);
      const eigen = stappen.filter((stap) => stap.zaak === zaak.id && stap.levensloop === zaak.levensloop);
      return { zaak, ...splitStappen(eigen, zaak.taken, volgt) };
    }),
    nieuw: stappen.filter((stap) => stap.zaak === null && !geplaatst.has(stap)),
  };
};

/** Another step that can be taken now and carries out what a finding asks: the way out of a blocked step. */
export const findOplossing = (bevinding: Bevinding, van: Stapweergave, stappen: readonly Stapweergave[]): Stapweergave | undefined => {
  const bruikbaar = stappen.filter((stap) => kanNu(stap) && !isZelfdeStap(stap, van) && stap.eisen.some((eis) => bevinding.eisen.includes(eis)));
  return bruikbaar.find(({ zaak }) => zaak === van.zaak) ?? bruikbaar[0];
};
