import type { Schema } from "effect";

/** One line of a file as people read it: what it is and what it says. */
export interface Uitdraairegel {
  readonly label: string;
  readonly waarde: string;
}

/** A part of a file under its own heading. */
export interface Hoofdstuk {
  readonly titel: string;
  readonly regels: readonly Uitdraairegel[];
}

/** Something that belongs to a file and is given as it is, such as a message. */
export interface Bijlage {
  readonly naam: string;
  readonly inhoud: string | Uint8Array;
}

/** A whole file for people and for machines. What is in it is up to the app; it must leave nothing out. */
export interface Uitdraai {
  readonly titel: string;
  readonly inleiding: string;
  readonly hoofdstukken: readonly Hoofdstuk[];
  readonly json: Schema.Json;
  readonly bijlagen: readonly Bijlage[];
}
