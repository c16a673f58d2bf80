import { useEffect, useState } from "preact/hooks";

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

/** Keeps what was typed in this tab until it is saved or the tab closes, so that a refresh loses nothing. */
export const useConcept = (sleutel: string): readonly [Concept, (concept: Concept) => void, () => void] => {
  const [concept, setConcept] = useState(() => readConcept(sleutel));
  useEffect(() => {
    if (concept.datum === "" && concept.reden === "") sessionStorage.removeItem(sleutel);
    else sessionStorage.setItem(sleutel, `${concept.datum}\n${concept.reden}`);
  }, [sleutel, concept]);
  const wis = (): void => {
    sessionStorage.removeItem(sleutel);
    setConcept(LEEG);
  };
  return [concept, setConcept, wis];
};

/** Whether something was typed and not saved. */
export const heeftConcept = (sleutel: string): boolean => sessionStorage.getItem(sleutel) !== null;
