/**
 * By what a figure can be broken down, besides by month. The words are those of the columns in an export.
 *
 * @source W-50.1, W-82.2, W-106.9
 */
export const KENMERKEN = {
  wijk: "stadsdeel of wijk",
  urgentie: "urgentie",
  kanaal: "hoe de melding binnenkwam",
  oplossing: "oplossing",
  soort: "soort",
  reden: "reden van uitstroom",
  aard: "aard van het voorval",
  besluit: "besluit van de gemeente",
  uitkomst: "uitkomst van het bezwaar",
  product: "product",
  verwijzer: "verwijzer",
} as const satisfies Readonly<Record<string, string>>;

/** A way to break a figure down. */
export type Kenmerk = keyof typeof KENMERKEN;

/** What a case says of itself. What is not known is left out; the figure then shows it as not known. */
export type Kenmerken = Readonly<Partial<Record<Kenmerk, string>>>;
