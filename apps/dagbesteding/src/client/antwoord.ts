import type { operations } from "./openapi.generated.js";

/** The name of a question to the kit: `group.endpoint`, as the OpenAPI document calls it. */
export type Vraagnaam = keyof operations;

type Parameters<N extends Vraagnaam> = operations[N]["parameters"];
type Lichaam<N extends Vraagnaam> = operations[N] extends { readonly requestBody: { readonly content: infer C } } ? C : never;
type Antwoorden<N extends Vraagnaam> = operations[N]["responses"];

type Pad<N extends Vraagnaam> = Parameters<N> extends { readonly path: infer P } ? { readonly pad: P } : object;
type Zoek<N extends Vraagnaam> = [NonNullable<Parameters<N>["query"]>] extends [never] ? object : { readonly zoek?: NonNullable<Parameters<N>["query"]> };
type Gegevens<N extends Vraagnaam> = [Lichaam<N>] extends [never]
  ? object
  : { readonly gegevens: Lichaam<N> extends { readonly "application/json": infer B } ? B : Uint8Array };

/** What a question takes: `pad` for the names in its address, `zoek` for what is after the question mark, `gegevens` for the body. */
export type Vraaginvoer<N extends Vraagnaam> = Pad<N> & Zoek<N> & Gegevens<N>;

/** The input as argument: left out where nothing has to be given. */
export type Invoerargument<N extends Vraagnaam> = object extends Vraaginvoer<N> ? readonly [invoer?: Vraaginvoer<N>] : readonly [invoer: Vraaginvoer<N>];

type Inhoud<A> = A extends { readonly content: infer C }
  ? C extends { readonly "application/json": infer J }
    ? J
    : [keyof C] extends [never]
      ? undefined
      : Uint8Array
  : undefined;

type Gelukt = 200 | 201 | 204;

/** What the kit answers to a question: JSON as it is typed, a file as bytes, or nothing. */
export type Vraagantwoord<N extends Vraagnaam> = {
  readonly [S in keyof Antwoorden<N>]: S extends Gelukt ? (Antwoorden<N>[S] extends { content?: never } ? undefined : Inhoud<Antwoorden<N>[S]>) : never;
}[keyof Antwoorden<N>];

type ProbleemIn<A> = A extends { content: { readonly "application/problem+json": infer P } } ? P : never;

/** The problems that the kit may answer to a question, as RFC 9457 writes them. */
export type Vraagprobleem<N extends Vraagnaam> = { readonly [S in keyof Antwoorden<N>]: ProbleemIn<Antwoorden<N>[S]> }[keyof Antwoorden<N>];
