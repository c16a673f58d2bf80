import type { Berichtbevinding, Bevinding } from "../weergave.js";

/** What stood in the way, as a person reads it; `code` is the small print. */
export interface Probleem {
  readonly code: string;
  readonly tekst: string;
  /** The dossier where the same thing was recorded before. */
  readonly dossierId?: string;
  /** What is wrong with fields of the form. */
  readonly velden?: readonly Veldbevinding[];
  /** What is wrong with a message that was offered. */
  readonly bevindingen?: readonly Berichtbevinding[];
  /** Why the step was held back. */
  readonly tegengehouden?: Tegengehouden;
}

/** A fault in one field of a form: the path of the field, rows by their place, and what to do. */
export interface Veldbevinding {
  readonly pad: readonly (string | number)[];
  readonly tekst: string;
}

/** The findings that held a step back: what blocks, what asks a reason, and what asks a judgement. */
export interface Tegengehouden {
  readonly geblokkeerd: readonly Bevinding[];
  readonly teErkennen: readonly Bevinding[];
  readonly oordelen: readonly Bevinding[];
}

/** Code of the warning that asks for a reason and lets the help go on. @source lifecycle.md C, TERMIJN_OVERSCHREDEN */
export const TERMIJN_OVERSCHREDEN = "TERMIJN_OVERSCHREDEN";

/** Code for a message that was received before. */
export const BERICHT_AL_ONTVANGEN = "BERICHT_AL_ONTVANGEN";

/** Code for something that is not there, at any address. */
export const NIET_GEVONDEN = "NIET_GEVONDEN";

/** Code for a change by somebody else at the same moment. */
export const VERSIE_CONFLICT = "VERSIE_CONFLICT";
