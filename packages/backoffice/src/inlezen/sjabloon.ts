import type { EisVerwijzing } from "@wmo-kit/afwegingskader";
import type { Eurocent, IsoDatum } from "@wmo-kit/domain";

import type { Celfoutcode } from "./errors.js";

/** What stands in a column, and how it is read. A Bsn may only stand in a column that is for it. */
export type Kolomsoort = "tekst" | "datum" | "bedrag" | "getal" | "geheel getal" | "ja of nee" | "bsn";

/** A column: its heading, what it holds and what it means, for who fills it and for the pages. */
export interface Kolom {
  readonly kop: string;
  readonly soort: Kolomsoort;
  readonly uitleg: string;
  readonly eis?: EisVerwijzing;
  readonly optioneel?: true;
  /** Form of a text, over the whole of it. */
  readonly vorm?: RegExp;
  /** Words a text may be. */
  readonly keuzes?: readonly string[];
  /** Longest text. @unit characters */
  readonly maximum?: number;
}

/** The columns of a file, by the names of the fields they become. */
export type Kolommen = Readonly<Record<string, Kolom>>;

type WaardeVan<K extends Kolom> = K["soort"] extends "bedrag"
  ? Eurocent
  : K["soort"] extends "geheel getal"
  ? number
  : K["soort"] extends "ja of nee"
    ? boolean
    : K["soort"] extends "datum"
      ? IsoDatum
      : K extends { readonly keuzes: readonly (infer W)[] }
        ? W
        : string;

/** A row as it was read: an empty optional cell is null. Amounts are whole eurocents; a number with decimals is a fraction such as 25/2. */
export type Rij<K extends Kolommen> = { readonly [N in keyof K]: K[N] extends { readonly optioneel: true } ? WaardeVan<K[N]> | null : WaardeVan<K[N]> };

/** Something wrong with a row as a whole, at the column where it can be mended. */
export interface Rijbezwaar<K extends Kolommen> {
  readonly kolom: keyof K & string;
  readonly code: Celfoutcode;
}

/** A documented file. `uniek` names the columns that together stand only once; `toets` looks at a row as a whole. */
export interface Sjabloon<K extends Kolommen = Kolommen> {
  readonly id: string;
  readonly titel: string;
  readonly eisen: readonly [EisVerwijzing, ...EisVerwijzing[]];
  readonly persoonsgegevens: boolean;
  readonly kolommen: K;
  readonly uniek: readonly (keyof K & string)[];
  readonly toets: (rij: Rij<K>) => readonly Rijbezwaar<K>[];
}

/** A template with its columns as literal types. */
export const sjabloon = <const K extends Kolommen>(beschrijving: Sjabloon<K>): Sjabloon<K> => beschrijving;

/** Says that the second day may not be before the first. */
export const nietVoor = <K extends Kolommen>(rij: { readonly [N in keyof K]?: unknown }, begin: keyof K & string, einde: keyof K & string): readonly Rijbezwaar<K>[] => {
  const [van, tot] = [rij[begin], rij[einde]];
  return typeof van === "string" && typeof tot === "string" && tot < van ? [{ kolom: einde, code: "eindeVoorBegin" }] : [];
};
