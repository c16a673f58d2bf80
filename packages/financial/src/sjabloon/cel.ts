/** A cell that holds no plain value: a formula is never calculated, an error of the spreadsheet is no figure. */
export interface BijzondereCel {
  readonly _tag: "Formule" | "Foutwaarde";
}

/** A cell that a spreadsheet keeps as a day. */
export interface Datumcel {
  readonly _tag: "Datum";
  readonly datum: string;
}

/** What stands in a cell; null is empty. A number only comes from a spreadsheet: in CSV everything is text. */
export type Cel = null | string | number | boolean | Datumcel | BijzondereCel;

/** A sheet as it was read: its rows of cells, and its name; a CSV file has no name for its one sheet. */
export interface Blad {
  readonly naam: string | null;
  readonly rijen: readonly (readonly Cel[])[];
}

/** Whether nothing stands in a cell; blanks are nothing. */
export const isLeeg = (cel: Cel | undefined): boolean => cel === undefined || cel === null || (typeof cel === "string" && cel.trim() === "");

const LETTERS = 26;

/** The letters of a column as spreadsheets show them; the first column is 0. */
export const kolomletter = (kolom: number): string =>
  (kolom < LETTERS ? "" : kolomletter(Math.floor(kolom / LETTERS) - 1)) + String.fromCharCode(65 + (kolom % LETTERS));
