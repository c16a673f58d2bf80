/** Where the list of people stands in an app, and what it calls them. */
export interface Personenlijst {
  readonly adres: string;
  /** As it stands in a sentence: `bewoners`. */
  readonly naam: string;
  /** As it stands on its own: `Bewoners`. */
  readonly titel: string;
}
