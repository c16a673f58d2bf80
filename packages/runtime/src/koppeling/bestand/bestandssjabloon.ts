/** What stands in a column of a file, and how it is read. */
export type Kolomsoort = "tekst" | "datum" | "bedrag" | "geheelGetal" | "jaNee";

/** A column: its heading, what it holds and what it means, for who fills it and for the documentation. */
export interface Kolom {
  readonly kop: string;
  readonly soort: Kolomsoort;
  readonly uitleg: string;
  readonly optioneel?: true;
  /** Form of a text, as a regular expression over the whole of it. */
  readonly vorm?: RegExp;
  /** Words a text may be; capitals do not matter. */
  readonly keuzes?: readonly string[];
  /** Longest text. @unit characters */
  readonly maximum?: number;
}

/** A documented file: which columns, in any order, under their headings. */
export interface Bestandssjabloon<K extends Readonly<Record<string, Kolom>> = Readonly<Record<string, Kolom>>> {
  readonly id: string;
  readonly titel: string;
  readonly kolommen: K;
}

type Waardesoort<S extends Kolomsoort> = S extends "bedrag" | "geheelGetal" ? number : S extends "jaNee" ? boolean : string;

/** A row as it was read: an empty optional cell is null. Amounts are whole eurocents, days ISO dates. */
export type Bestandsrij<K extends Readonly<Record<string, Kolom>>> = {
  readonly [N in keyof K]: K[N] extends { readonly optioneel: true } ? Waardesoort<K[N]["soort"]> | null : Waardesoort<K[N]["soort"]>;
};

/** A template with its columns as literal types. */
export const bestandssjabloon = <const K extends Readonly<Record<string, Kolom>>>(sjabloon: Bestandssjabloon<K>): Bestandssjabloon<K> => sjabloon;

/** The empty file that people fill in: headings only, with semicolons and the mark that spreadsheets look for. */
export const writeLeegBestand = ({ kolommen }: Bestandssjabloon): string => `\uFEFF${Object.values(kolommen).map(({ kop }) => kop).join(";")}\r\n`;
