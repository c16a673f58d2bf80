/** What an OpenAPI document says of every question, as `openapi-typescript` writes it. */
export type Bewerkingen<O> = { readonly [N in keyof O]: { readonly parameters: { readonly query?: unknown }; readonly responses: unknown } };

/** The name of a question: `group.endpoint`, as the OpenAPI document calls it. */
export type Vraagnaam<O> = keyof O & string;

type Parameters<O extends Bewerkingen<O>, N extends Vraagnaam<O>> = O[N]["parameters"];
type Lichaam<O extends Bewerkingen<O>, N extends Vraagnaam<O>> = O[N] extends { readonly requestBody: { readonly content: infer C } } ? C : never;
type Antwoorden<O extends Bewerkingen<O>, N extends Vraagnaam<O>> = O[N]["responses"];

type Pad<O extends Bewerkingen<O>, N extends Vraagnaam<O>> = Parameters<O, N> extends { readonly path: infer P } ? { readonly pad: P } : object;
type Zoek<O extends Bewerkingen<O>, N extends Vraagnaam<O>> = [NonNullable<Parameters<O, N>["query"]>] extends [never] ? object : { readonly zoek?: NonNullable<Parameters<O, N>["query"]> };
type Gegevens<O extends Bewerkingen<O>, N extends Vraagnaam<O>> = [Lichaam<O, N>] extends [never]
  ? object
  : { readonly gegevens: Lichaam<O, N> extends { readonly "application/json": infer B } ? B : Uint8Array };

/** What a question takes: `pad` for the names in its address, `zoek` for what is after the question mark, `gegevens` for the body. */
export type Vraaginvoer<O extends Bewerkingen<O>, N extends Vraagnaam<O>> = Pad<O, N> & Zoek<O, N> & Gegevens<O, N>;

/** The input as argument: left out where nothing has to be given. */
export type Invoerargument<O extends Bewerkingen<O>, N extends Vraagnaam<O>> = object extends Vraaginvoer<O, N> ? readonly [invoer?: Vraaginvoer<O, N>] : readonly [invoer: Vraaginvoer<O, N>];

type Inhoud<A> = A extends { readonly content: infer C }
  ? C extends { readonly "application/json": infer J }
    ? J
    : [keyof C] extends [never]
      ? undefined
      : Uint8Array
  : undefined;

type Gelukt = 200 | 201 | 204;

/** What the kit answers to a question: JSON as it is typed, a file as bytes, or nothing. */
export type Vraagantwoord<O extends Bewerkingen<O>, N extends Vraagnaam<O>> = {
  readonly [S in keyof Antwoorden<O, N>]: S extends Gelukt ? (Antwoorden<O, N>[S] extends { content?: never } ? undefined : Inhoud<Antwoorden<O, N>[S]>) : never;
}[keyof Antwoorden<O, N>];

type ProbleemIn<A> = A extends { content: { readonly "application/problem+json": infer P } } ? P : never;

/** The problems that the kit may answer to a question, as RFC 9457 writes them. */
export type Vraagprobleem<O extends Bewerkingen<O>, N extends Vraagnaam<O>> = { readonly [S in keyof Antwoorden<O, N>]: ProbleemIn<Antwoorden<O, N>[S]> }[keyof Antwoorden<O, N>];
