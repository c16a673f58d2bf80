import type { Gevolg, Taak } from "../kern/gevolg.js";
import { metUiterlijk } from "../kern/met-uiterlijk.js";
import type { Vraag } from "../kern/wachter.js";
import type { Declaratie } from "./declaratie.js";

type V = Vraag<Declaratie, unknown>;

// Every new line over a year has the same last day.
const uiterlijkVoorJaar = ({ feiten: { tijden }, normen }: V, taak: Pick<Taak, "taak" | "eis">): Gevolg => {
  const dag = tijden[0]?.dag;
  return metUiterlijk({ ...taak, norm: "D-20.3" }, dag === undefined ? undefined : normen.laatsteDag("D-20.3", dag));
};

/** The line goes out as a declaration. @source D-20.3, D-20.15 */
export const naRegel = (vraag: V): readonly Gevolg[] => [
  { _tag: "Bericht", aan: "gemeente", inhoud: "323", eis: "D-20.15" },
  uiterlijkVoorJaar(vraag, { taak: "Verstuur de declaratie (323).", eis: "D-20.3" }),
];

/** Time that can no longer be declared: the municipality hears why. The source only says that the line is blocked. @source D-20.3 */
export const naToelichting = (): readonly Gevolg[] => [
  { _tag: "Bericht", aan: "gemeente", inhoud: "Toelichting op zorg die niet op tijd is gedeclareerd.", eis: "D-20.3" },
];

/** A rejected line is put right. @source D-20.7, D-20.3 */
export const naAfkeuring = (vraag: V): readonly Gevolg[] => [uiterlijkVoorJaar(vraag, { taak: "Corrigeer de declaratieregel.", eis: "D-20.7" })];

const nieuweRegel = (vraag: V): Gevolg => uiterlijkVoorJaar(vraag, { taak: "Stel een nieuwe declaratieregel op met de juiste gegevens.", eis: "D-20.15" });

/** A rejected line was never granted, so there is nothing to credit: only a new line follows. @source D-20.15; iWmo 3.2, IV085 */
export const naCorrectie = (vraag: V): readonly Gevolg[] => [nieuweRegel(vraag)];

/** A granted line is credited whole, and a new line takes its place. @source D-20.15; iWmo 3.2, OP366 */
export const naCredit = (vraag: V): readonly Gevolg[] => [
  { _tag: "Bericht", aan: "gemeente", inhoud: "323, credit", eis: "D-20.15" },
  nieuweRegel(vraag),
];
