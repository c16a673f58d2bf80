import type { Optie } from "../weergave.js";

/** Roles in words, in the order of the list of roles. */
export const nameRollen = (rollen: readonly Optie[], gegeven: readonly string[]): string =>
  rollen
    .filter(({ waarde }) => gegeven.includes(waarde))
    .map(({ label }) => label)
    .join(", ");
