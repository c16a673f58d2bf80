/** The states of basishulp. @source lifecycle.md A5 */
export const BASISHULP_TOESTANDEN = [
  "gestart",
  "plan-concept",
  "plan-actief",
  "evaluatie",
  "afgesloten",
  "waakvlam",
  "beeindigd",
  "opgeschort",
  "voortijdig-beeindigd",
] as const;

/** A state of basishulp. */
export type BasishulpToestand = (typeof BASISHULP_TOESTANDEN)[number];
