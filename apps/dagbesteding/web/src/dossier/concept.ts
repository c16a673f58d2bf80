import { useState } from "preact/hooks";

/** What was typed in a form that is not saved yet. */
export interface Concept {
  readonly datum: string;
  readonly reden: string;
}

const LEEG: Concept = { datum: "", reden: "" };

const readConcept = (sleutel: string): Concept => {
  const bewaard = sessionStorage.getItem(sleutel)?.split("\n") ?? [];
  const [datum = "", ...reden] = bewaard;
  return { datum, reden: reden.join("\n") };
};

const writeConcept = (sleutel: string, { datum, reden }: Concept): void => {
  if (datum === "" && reden === "") sessionStorage.removeItem(sleutel);
  else sessionStorage.setItem(sleutel, `${datum}\n${reden}`);
};

/**
 * Keeps what was typed in this tab until it is saved or the tab closes, so that a refresh loses nothing.
 * It is kept before the screen is drawn again: a refresh right after a key still finds that key.
 */
export const useConcept = (sleutel: string): readonly [Concept, (concept: Concept) => void, () => void] => {
  const [concept, setConcept] = useState(() => readConcept(sleutel));
  const wijzig = (nieuw: Concept): void => {
    writeConcept(sleutel, nieuw);
    setConcept(nieuw);
  };
  return [concept, wijzig, () => wijzig(LEEG)];
};

/** Whether something was typed and not saved. */
export const heeftConcept = (sleutel: string): boolean => sessionStorage.getItem(sleutel) !== null;
