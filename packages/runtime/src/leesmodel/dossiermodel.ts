import type { Gebeurtenis } from "../store/gebeurtenis.js";

/**
 * A row beside the one of the dossier, by which lists find it without opening it: in its group, in its order.
 * `groep` and `orde` stand open in the database: no name, no Bsn, nothing that says something about a person. `tekst` is sealed.
 */
export interface Zoekregel {
  readonly groep: string;
  readonly orde: string;
  readonly tekst: string;
}

/**
 * A list with one row for each dossier, made from all facts of that dossier, and kept sealed with its key.
 * For what a row per fact cannot do: the row follows from the whole dossier, and holds personal data.
 * Both functions are pure: the same facts give the same row.
 */
export interface Dossiermodel<Inhoud> {
  readonly naam: string;
  /** Everything that the rows follow from beside the facts: the program and its settings. Another text means other rows, made again from the facts. */
  readonly kenmerk: string;
  /** Which streams have a row; the facts of the others are not even opened. */
  readonly isDossier: (stroom: string) => boolean;
  /** The row of a dossier, as text; undefined when it has none. Nothing in it may depend on the day on which it is made. */
  readonly vatSamen: (dossier: string, feiten: readonly Gebeurtenis[]) => string | undefined;
  /**
   * The row of a dossier after newer facts, from the row before them: the very text that `vatSamen` gives of all of them.
   * Undefined when only all facts together can tell. Without it a row is made from all facts each time. Not beside `zoekregels`.
   */
  readonly vulAan?: (tekst: string, nieuwer: readonly Gebeurtenis[]) => string | undefined;
  /** The rows beside it, by which a page of a long list is found; of a dossier with a row only. Nothing in them depends on the day either. */
  readonly zoekregels?: (dossier: string, feiten: readonly Gebeurtenis[]) => readonly Zoekregel[];
  /** What the row of a dossier says; of a text that `vatSamen` gave. */
  readonly lees: (tekst: string, dossier: string) => Inhoud;
}
