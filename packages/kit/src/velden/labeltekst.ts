/** What a field is called on a screen, and one line of help where the label alone is not enough. Dutch, B1. */
export interface Labeltekst {
  readonly label: string;
  readonly uitleg?: string;
}

/** Labels by name of the field, or by place (`B6 bewijs-vastgelegd.soort`) where one name means different things. */
export type Labeltabel = Readonly<Record<string, Labeltekst>>;
