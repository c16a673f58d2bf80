import type { Bevindingweergave } from "../../src/api/weergave.js";

/** What stood in the way, as a person reads it; `code` is the small print. */
export interface Probleem {
  readonly code: string;
  readonly tekst: string;
  readonly dossierId?: string;
  readonly bevindingen?: readonly Bevindingweergave[];
}

/** Code of the warning that asks for a reason and lets the help go on. @source lifecycle.md C, TERMIJN_OVERSCHREDEN */
export const TERMIJN_OVERSCHREDEN = "TERMIJN_OVERSCHREDEN";

/** Code for a message that was received before. */
export const BERICHT_AL_ONTVANGEN = "BERICHT_AL_ONTVANGEN";

/** Code for something that is not there, at any address. */
export const NIET_GEVONDEN = "NIET_GEVONDEN";
