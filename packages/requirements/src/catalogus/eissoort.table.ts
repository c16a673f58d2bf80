/** What a requirement mainly asks for, with the words people use for it. */
export const EISSOORTEN = {
  beleid: "beleid of afspraak",
  berekening: "berekening",
  bericht: "bericht",
  gegeven: "gegeven dat vastligt",
  proces: "werkwijze",
  rapportage: "rapportage",
  termijn: "termijn",
} as const satisfies Readonly<Record<string, string>>;

/** The kind of a requirement. */
export type Eissoort = keyof typeof EISSOORTEN;
