import { describeInvoerBevinding, parse } from "@wmo-kit/domain";
import type * as z from "zod";

import type { JsonWaarde } from "./json-waarde.js";

/** The answer of a package to one worked example, or why it could not give one. */
export type Antwoord =
  | { readonly _tag: "Antwoord"; readonly velden: { readonly [veld: string]: JsonWaarde } }
  | { readonly _tag: "GeenAntwoord"; readonly reden: string };

/** Rules that stand outside the two programmes: their name for people, and whether an id is one of them. */
export interface Regelbron {
  readonly naam: string;
  readonly kent: (id: string) => boolean;
}

/** What a topic is made from: its input, the fields an answer can have, and the call to a package. */
export interface Onderwerpbeschrijving<Invoer> {
  readonly naam: string;
  readonly eisen: readonly string[];
  /** For a topic that proves rules of another source than the two programmes: what they are called, and which ids there are. */
  readonly regels?: Regelbron;
  readonly uitleg: string;
  readonly invoer: z.ZodType<Invoer>;
  readonly verwacht: z.ZodType;
  readonly beantwoord: (invoer: Invoer, eisen: readonly string[]) => Antwoord;
}

/** A topic of worked examples: it reads an input, asks a package, and gives the answer in the fields of the format. */
export interface Onderwerp {
  readonly naam: string;
  readonly eisen: readonly string[];
  readonly regels: Regelbron | undefined;
  readonly uitleg: string;
  readonly invoerschema: z.ZodType;
  readonly verwachtschema: z.ZodType;
  readonly beantwoord: (invoer: unknown, eisen: readonly string[]) => Antwoord;
}

/** A topic whose input is checked before a package is asked. */
export const makeOnderwerp = <Invoer>(beschrijving: Onderwerpbeschrijving<Invoer>): Onderwerp => ({
  naam: beschrijving.naam,
  eisen: beschrijving.eisen,
  regels: beschrijving.regels,
  uitleg: beschrijving.uitleg,
  invoerschema: beschrijving.invoer,
  verwachtschema: beschrijving.verwacht,
  beantwoord: (invoer, eisen) =>
    parse(beschrijving.invoer, "input", invoer).match(
      (gelezen) => beschrijving.beantwoord(gelezen, eisen),
      ({ bevindingen }) => geenAntwoord(`the input does not fit this topic: ${bevindingen.map(describeInvoerBevinding).join(" ")}`),
    ),
});

/** An answer with its fields; a field without a value is left out. */
export const antwoord = (velden: { readonly [veld: string]: JsonWaarde | undefined }): Antwoord => ({
  _tag: "Antwoord",
  velden: Object.fromEntries(Object.entries(velden).filter((paar): paar is [string, JsonWaarde] => paar[1] !== undefined)),
});

/** No answer, with the reason a package gave. */
export const geenAntwoord = (reden: string): Antwoord => ({ _tag: "GeenAntwoord", reden });
