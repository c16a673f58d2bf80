import type { Merktoon } from "../register/merk.js";

const TONEN: Readonly<Record<string, Merktoon>> = {
  voldoet: "goed",
  "voldoet met uitleg": "goed",
  "voldoet niet": "fout",
  "toelichting nodig": "let-op",
  "streven niet gehaald": "let-op",
  "geen oordeel": "rustig",
  "niet van toepassing": "rustig",
};

/** The tone of a verdict; a word that this page does not know is shown quietly, never as good or bad. */
export const toonVan = (oordeel: string): Merktoon => TONEN[oordeel] ?? "rustig";
