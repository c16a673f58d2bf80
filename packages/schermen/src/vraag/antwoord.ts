import type { Probleem } from "./probleem.js";

/** What came of a question to the server: the answer, a problem in words, nobody signed in, or no server at all. */
export type Antwoord<A> =
  | { readonly _tag: "gelukt"; readonly waarde: A }
  | { readonly _tag: "probleem"; readonly probleem: Probleem }
  | { readonly _tag: "niet aangemeld" }
  | { readonly _tag: "offline" };

/** Why there is no answer. */
export type Storing = Exclude<Antwoord<never>, { readonly _tag: "gelukt" }>;
