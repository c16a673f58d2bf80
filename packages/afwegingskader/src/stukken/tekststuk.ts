/** A fact with its name: “Ingangsdatum: 1 mei 2026”. */
export interface Feitregel {
  readonly naam: string;
  readonly waarde: string;
}

/** A piece of a document: a paragraph, a list, or named facts. */
export type Blok =
  | { readonly soort: "alinea"; readonly tekst: string }
  | { readonly soort: "lijst"; readonly punten: readonly string[] }
  | { readonly soort: "feiten"; readonly regels: readonly Feitregel[] };

/** A part of a document under its own heading. */
export interface Sectie {
  readonly kop: string;
  readonly blokken: readonly Blok[];
}

/** A document as text without form: the renderers of Markdown and HTML make the same of it. `mist` makes it a draft. */
export interface Tekststuk {
  readonly titel: string;
  readonly mist: readonly string[];
  readonly secties: readonly Sectie[];
}

/** A paragraph, or nothing when there is no text. */
export const alinea = (tekst: string | undefined): readonly Blok[] => (tekst === undefined ? [] : [{ soort: "alinea", tekst }]);

/** A list, or nothing when it is empty. */
export const lijst = (punten: readonly string[] = []): readonly Blok[] => (punten.length === 0 ? [] : [{ soort: "lijst", punten }]);

/** Named facts; those without a value are left out. */
export const feiten = (regels: readonly (readonly [naam: string, waarde: string | undefined])[]): readonly Blok[] => {
  const gevuld = regels.flatMap(([naam, waarde]) => (waarde === undefined ? [] : [{ naam, waarde }]));
  return gevuld.length === 0 ? [] : [{ soort: "feiten", regels: gevuld }];
};

/** A section, or nothing when it would be empty. */
export const sectie = (kop: string, ...blokken: readonly (readonly Blok[])[]): readonly Sectie[] => {
  const samen = blokken.flat();
  return samen.length === 0 ? [] : [{ kop, blokken: samen }];
};

/** Yes, no, or nothing when it is not known. */
export const jaNee = (waarde: boolean | undefined): string | undefined => (waarde === undefined ? undefined : waarde ? "ja" : "nee");
