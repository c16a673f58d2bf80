import type { Stapweergave } from "../weergave.js";

/** What tells one step from another in a dossier. */
export type Stapsleutel = Pick<Stapweergave, "levensloop" | "zaak" | "gebeurtenis">;

/** One text for a step, unique within a dossier and without personal data. */
export const toStapsleutel = ({ levensloop, zaak, gebeurtenis }: Stapsleutel): string => `${levensloop}-${zaak ?? "nieuw"}-${gebeurtenis}`;

/** Where on the page a step stands. */
export const stapPlaats = (stap: Stapsleutel): string => `stap-${toStapsleutel(stap)}`;

/** Whether two places name the same step. */
export const isZelfdeStap = (ene: Stapsleutel, andere: Stapsleutel): boolean => toStapsleutel(ene) === toStapsleutel(andere);
