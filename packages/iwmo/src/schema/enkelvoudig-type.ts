import type { Codes } from "./codelijst.js";

/** A bound of the schema with the RS code iWmo gives it. */
export interface Grens {
  readonly waarde: number;
  readonly regel: string;
}

/** A pattern of the schema, the test that decides the same, and the code iWmo gives it. */
export interface Patroon {
  /** The pattern as the schema spells it. */
  readonly xsd: string;
  readonly regel: string;
  readonly toets: (tekst: string) => boolean;
}

/** The four built-in types iWmo restricts. */
export type Basis = "string" | "integer" | "date" | "time";

/**
 * A simple type: a built-in type with its restrictions.
 *
 * @source XML Schema 1.0 part 2
 */
export interface EnkelvoudigType {
  readonly naam: string;
  /** A nameless restriction, made at the element itself, of the type with this name. */
  readonly naamloos?: true;
  readonly basis: Basis;
  /** @unit characters (code points) */
  readonly minLength?: number;
  /** @unit characters (code points) */
  readonly maxLength?: Grens;
  readonly minInclusive?: Grens;
  readonly maxInclusive?: Grens;
  readonly patroon?: Patroon;
  readonly codelijst?: Codes;
}

/** A simple type whose values are text. */
export interface Teksttype extends EnkelvoudigType {
  readonly basis: "string" | "time";
}

/** A simple type whose values are whole numbers. */
export interface Getaltype extends EnkelvoudigType {
  readonly basis: "integer";
}

/** A simple type whose values are civil dates. */
export interface Datumtype extends EnkelvoudigType {
  readonly basis: "date";
}

/** A simple type whose values come from a code list: one of C. */
export interface Codetype<C extends string> extends EnkelvoudigType {
  readonly basis: "string";
  readonly codelijst: Codes & { readonly codes: readonly C[] };
}

/** A nameless restriction of a simple type that leaves one value: the code and version in a header. */
export interface VasteWaarde {
  readonly soort: "vast";
  readonly van: EnkelvoudigType;
  readonly vast: string | number;
  readonly regel: string;
}
