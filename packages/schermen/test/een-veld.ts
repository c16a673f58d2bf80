import type { Veld } from "../src/weergave.js";

/** A required field with only what differs. */
export const eenVeld = (naam: string, soort: Veld["soort"], verschil: Partial<Veld> = {}): Veld => ({
  naam,
  label: naam,
  soort,
  uitleg: null,
  verplicht: true,
  opties: null,
  velden: null,
  voorstel: null,
  min: null,
  max: null,
  alleenBij: null,
  ...verschil,
});
