/** An option of the command line. */
export interface Optie {
  readonly type: "string" | "boolean";
  /** One letter that means the same. */
  readonly short?: string;
  /** What to write after it. */
  readonly waarde?: string;
  readonly betekenis: string;
}

/** All options of `check`. */
export const OPTIES = {
  jaar: { type: "string", waarde: "J", betekenis: "het boekjaar dat wordt getoetst, als jjjj; anders het laatste" },
  partij: { type: "string", waarde: "P", betekenis: "dagbesteding of wijkteam; anders dagbesteding" },
  peildatum: { type: "string", waarde: "D", betekenis: "de dag van de normen, als jjjj-mm-dd; anders de laatste dag van het boekjaar" },
  klasse: { type: "string", waarde: "K", betekenis: "WNT-klasse I tot en met V, of algemeen; zonder klasse geen toets op de beloning per bestuurder" },
  besluiten: { type: "string", waarde: "FILE.json", betekenis: "besluiten van experts of opdrachtgever" },
  profiel: { type: "string", waarde: "FILE.json", betekenis: "contractprofiel met afgesproken waarden en lezingen" },
  json: { type: "boolean", betekenis: "schrijft JSON in plaats van tekst" },
  rapport: { type: "string", waarde: "VORM", betekenis: "schrijft een dossier: html of markdown" },
  help: { type: "boolean", short: "h", betekenis: "toont deze uitleg" },
} as const satisfies Readonly<Record<string, Optie>>;

/** Name of an option. */
export type Optienaam = keyof typeof OPTIES;
