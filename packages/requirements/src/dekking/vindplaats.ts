import type { EisId } from "../catalogus/eis.js";

/** What kind of thing carries a requirement, with the words people use for it. */
export const VINDPLAATSSOORTEN = {
  norm: "normregel",
  functie: "functie",
  begrip: "begrip",
  scherm: "scherm",
} as const satisfies Readonly<Record<string, string>>;

/** The kind of a place in the code. */
export type Vindplaatssoort = keyof typeof VINDPLAATSSOORTEN;

/** A place in the code that carries a requirement: a norm row, a function, a type, or a part of a screen. */
export interface Vindplaats {
  readonly eis: EisId;
  readonly soort: Vindplaatssoort;
  readonly bestand: string;
  readonly naam: string;
}

/** A test file that names a requirement in the title of a test. */
export interface Toets {
  readonly eis: EisId;
  readonly bestand: string;
}
