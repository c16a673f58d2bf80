import type { IsoDatum } from "@wmo-kit/domain/rekenen";

import type { EnkelvoudigType, VasteWaarde } from "./enkelvoudig-type.js";

/** Where a type is declared, which decides the namespace of its children. */
export type Schema = "basis" | "bericht";

/** One element in its place in a sequence. */
export interface Veld {
  readonly naam: string;
  readonly type: EnkelvoudigType | VasteWaarde | Groep<unknown> | Lijst<unknown>;
  readonly optioneel?: true;
}

/** A complex type: fields in a fixed order. The type parameter is what it decodes to. */
export interface Groep<T> {
  readonly soort: "groep";
  readonly schema: Schema;
  readonly naam: string;
  readonly velden: readonly Veld[];
  readonly decodes?: T;
}

/** A complex type that only wraps one or more of the same element; it decodes to an array of them. */
export interface Lijst<T> {
  readonly soort: "lijst";
  readonly schema: Schema;
  readonly naam: string;
  readonly veld: Veld;
  readonly decodes?: T;
}

/** Describes a complex type whose fields decode to T. */
export const groep = <T>(schema: Schema, naam: string, velden: readonly Veld[]): Groep<T> => ({ soort: "groep", schema, naam, velden });

/** Describes a wrapper around one or more of the same element, a group or a simple value. */
export const lijst = <const T extends EnkelvoudigType | Groep<unknown>>(schema: Schema, naam: string, kind: string, type: T): Lijst<WaardeVan<T>> => ({
  soort: "lijst",
  schema,
  naam,
  veld: { naam: kind, type },
});

/** What a field's type decodes to. */
export type WaardeVan<T> = T extends { readonly vast: infer V }
  ? V
  : T extends Groep<infer G>
    ? G
    : T extends Lijst<infer L>
      ? readonly L[]
      : T extends { readonly codelijst: { readonly codes: readonly (infer C)[] } }
        ? C
        : T extends { readonly basis: "integer" }
          ? number
          : T extends { readonly basis: "date" }
            ? IsoDatum
            : string;

type Verplicht<V extends Veld> = V extends { readonly optioneel: true } ? never : V;
type Optioneel<V extends Veld> = V extends { readonly optioneel: true } ? V : never;

/** The object a sequence of fields decodes to: property names are the element names with a small first letter. */
export type ObjectVan<V extends readonly Veld[]> = {
  readonly [E in Verplicht<V[number]> as Uncapitalize<E["naam"]>]: WaardeVan<E["type"]>;
} & {
  readonly [E in Optioneel<V[number]> as Uncapitalize<E["naam"]>]?: WaardeVan<E["type"]>;
};

/** The property name of an element. */
export const sleutelVan = (naam: string): string => naam.charAt(0).toLowerCase() + naam.slice(1);
