/** Which schema declares an element, which decides its namespace. */
export type Ruimte = "GGK" | "StUF";

/** Text with its restrictions. @source XML Schema 1.0 part 2 */
export interface Teksttype {
  readonly soort: "tekst";
  /** @unit characters (code points) */
  readonly minLength?: number;
  /** @unit characters (code points) */
  readonly maxLength?: number;
  /** The pattern as the schema spells it; it means the same to JavaScript. */
  readonly patroon?: string;
}

/** Text that is the same in every envelope of its kind. */
export interface VasteTekst {
  readonly soort: "vast";
  readonly waarde: string;
}

/** The message itself: bytes, written as base64, with its content type and perhaps a file name. */
export interface Bijlagetype {
  readonly soort: "bijlage";
}

/** Elements in a fixed order. The type parameter is what they decode to. */
export interface Groeptype<T> {
  readonly soort: "groep";
  readonly velden: readonly Veld[];
  readonly decodes?: T;
}

/** One element in its place in a sequence. */
export interface Veld {
  readonly naam: string;
  readonly ruimte: Ruimte;
  readonly type: Teksttype | VasteTekst | Bijlagetype | Groeptype<unknown>;
  readonly optioneel?: true;
}

/** The message an envelope carries. */
export interface Bijlage {
  /** The bytes of the message, exactly as they were or will be. */
  readonly inhoud: Uint8Array;
  /** Kind of content; `application/xml` for an iWmo message. @source GGk 2.1, xmime:contentType */
  readonly contentType: string;
  /** Only for a loose file; an XML message has none. @source GGk 2.1, StUF:bestandsnaam */
  readonly bestandsnaam?: string;
}

type WaardeVan<T> = T extends Groeptype<infer G> ? G : T extends Bijlagetype ? Bijlage : string;
type Verplicht<V extends Veld> = V extends { readonly optioneel: true } | { readonly type: VasteTekst } ? never : V;
type Optioneel<V extends Veld> = V extends { readonly optioneel: true } ? V : never;

/** The object a sequence of elements decodes to, by the names of the elements; a fixed text is not in it. */
export type ObjectVan<V extends readonly Veld[]> = {
  readonly [E in Verplicht<V[number]> as E["naam"]]: WaardeVan<E["type"]>;
} & {
  readonly [E in Optioneel<V[number]> as E["naam"]]?: WaardeVan<E["type"]>;
};

/** Describes elements that decode to T. */
export const groep = <T>(velden: readonly Veld[]): Groeptype<T> => ({ soort: "groep", velden });
