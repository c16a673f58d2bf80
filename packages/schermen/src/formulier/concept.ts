import { useState } from "preact/hooks";

/** How what was typed is written down in the tab and read back. */
export interface Conceptvorm<T> {
  readonly leeg: T;
  readonly lees: (bewaard: string) => T;
  /** Empty text when there is nothing to keep. */
  readonly schrijf: (waarde: T) => string;
}

const VOORVOEGSEL = "concept:";

const readConcept = <T>(sleutel: string, { leeg, lees }: Conceptvorm<T>): T => {
  const bewaard = sessionStorage.getItem(VOORVOEGSEL + sleutel);
  return bewaard === null ? leeg : lees(bewaard);
};

const writeConcept = (sleutel: string, tekst: string): void => {
  if (tekst === "") sessionStorage.removeItem(VOORVOEGSEL + sleutel);
  else sessionStorage.setItem(VOORVOEGSEL + sleutel, tekst);
};

/**
 * Keeps what was typed in this tab until it is saved or the tab closes, so that a refresh loses nothing.
 * It is kept before the screen is drawn again: a refresh right after a key still finds that key.
 */
export const useConcept = <T>(sleutel: string, vorm: Conceptvorm<T>): readonly [T, (waarde: T) => void, () => void] => {
  const [concept, setConcept] = useState(() => readConcept(sleutel, vorm));
  const wijzig = (nieuw: T): void => {
    writeConcept(sleutel, vorm.schrijf(nieuw));
    setConcept(nieuw);
  };
  const wis = (): void => {
    writeConcept(sleutel, "");
    setConcept(vorm.leeg);
  };
  return [concept, wijzig, wis];
};

/** Whether something was typed and not saved. */
export const heeftConcept = (sleutel: string): boolean => sessionStorage.getItem(VOORVOEGSEL + sleutel) !== null;

/** Forgets everything that was typed in this tab: who signs out leaves nothing behind. */
export const clearConcepten = (): void => {
  for (const sleutel of Object.keys(sessionStorage)) if (sleutel.startsWith(VOORVOEGSEL)) sessionStorage.removeItem(sleutel);
};
