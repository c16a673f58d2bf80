/** The states of support. @source lifecycle.md B2 */
export const ONDERSTEUNING_TOESTANDEN = [
  "toegewezen",
  "wachtlijst",
  "gestart",
  "plan-actief",
  "evaluatie",
  "onderbroken",
  "afgerond",
  "doorgestroomd",
  "eenzijdig-gestopt",
] as const;
export type OndersteuningToestand = (typeof ONDERSTEUNING_TOESTANDEN)[number];

/** Support is being given. @source D-13.1 */
export const ACTIEF = ["gestart", "plan-actief", "evaluatie"] as const satisfies readonly OndersteuningToestand[];

/** Support has ended for good. @source D-20.5 */
export const GEEINDIGD = ["afgerond", "doorgestroomd", "eenzijdig-gestopt"] as const satisfies readonly OndersteuningToestand[];
