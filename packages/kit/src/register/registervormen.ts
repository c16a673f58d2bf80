import type * as z from "zod";

/** Every kind of fact of some registers, with what it holds. */
export type Registervormen = Readonly<Record<string, z.ZodType<object>>>;

/** The kinds of fact of some registers. */
export type Registersoort<V extends Registervormen> = keyof V & string;

/** What a fact of one kind holds. */
export type Gegevens<V extends Registervormen, S extends Registersoort<V>> = z.infer<V[S]>;

/** One fact of the registers. Facts never change; a correction is a new fact. */
export interface Registerfeit {
  readonly soort: string;
  readonly gegevens: object;
}

/** One fact of registers whose kinds are known. */
export type FeitVan<V extends Registervormen> = { readonly [S in Registersoort<V>]: { readonly soort: S; readonly gegevens: Gegevens<V, S> } }[Registersoort<V>];
