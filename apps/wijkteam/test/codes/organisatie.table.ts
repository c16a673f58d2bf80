/** One warning of the organisation itself: where it is reached, what a person reads, and which requirement asks it. */
export interface Organisatiecoderij {
  readonly code: string;
  /** The sentence of the source, word for word; `{…}` stands for what is filled in. */
  readonly zin: string;
  readonly eis: string;
  readonly pad: string;
  /** The steps before it, and the one that is held back last. */
  readonly stappen: readonly { readonly gebeurtenis: string; readonly gegevens: object }[];
}

/** The codes of section C that the organisation itself meets. @source lifecycle.md C; A9 */
export const ORGANISATIE_CODES: readonly Organisatiecoderij[] = [
  {
    code: "MELDPLICHT_OPEN",
    zin: "Voor dit voorval staat nog een melding open bij {ontvanger}, uiterlijk {datum}.",
    eis: "W-64.4",
    pad: "A9 maatregel-vastgelegd",
    stappen: [
      { gebeurtenis: "voorval-bekend", gegevens: { omschrijving: "Val op de trap" } },
      { gebeurtenis: "beoordeeld", gegevens: { aard: "calamiteit", feiten: [], motivering: "Ernstig letsel" } },
      { gebeurtenis: "maatregel-vastgelegd", gegevens: { maatregel: "Leuning geplaatst", eigenaar: "de teamleider" } },
    ],
  },
];
