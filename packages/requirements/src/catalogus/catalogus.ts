import { DAGBESTEDING_EISEN } from "../dagbesteding/eisen.js";
import { WIJKTEAM_EISEN } from "../wijkteam/eisen.js";
import type { Eis, EisId, Eisrij, Programma } from "./eis.js";

const makeEis = (programma: Programma) => (rij: Eisrij): Eis => ({ ...rij, programma, bronnummer: rij.id.slice(2) });

/** Every requirement of both programmes: first the district team, then the providers of dagbesteding, each in the order of its document with the footnotes last. */
export const EISEN: readonly Eis[] = [
  ...WIJKTEAM_EISEN.map(makeEis("wijkteam")),
  ...DAGBESTEDING_EISEN.map(makeEis("dagbesteding")),
];

const EIS_PER_ID: ReadonlyMap<string, Eis> = new Map(EISEN.map((eis) => [eis.id, eis]));

/** The requirement with this id, or undefined when no programme has it. */
export const findEis = (id: string): Eis | undefined => EIS_PER_ID.get(id);

/** Whether a text is the id of a requirement. */
export const isEisId = (id: string): id is EisId => EIS_PER_ID.has(id);
