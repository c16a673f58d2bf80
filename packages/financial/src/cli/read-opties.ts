import { err, ok, type Result } from "@wmo-kit/domain/result";

import type { GebruikFailure } from "./errors.js";
import { OPTIES, type Optie, type Optienaam } from "./opties.table.js";

/** One thing on the command line: an option as it was typed, or a word. */
export type Woord =
  | { readonly kind: "positional"; readonly value: string }
  | { readonly kind: "option"; readonly name: string; readonly rawName: string; readonly value?: string | undefined; readonly inlineValue?: boolean | undefined }
  | { readonly kind: "option-terminator" };

/** The options that were given. */
export type Opties = { readonly [N in Optienaam]?: (typeof OPTIES)[N]["type"] extends "boolean" ? boolean : string };

/** What was typed: the words that are no options, and the options. */
export interface Opdrachtregel {
  readonly woorden: readonly string[];
  readonly opties: Opties;
}

type Optiewoord = Extract<Woord, { readonly kind: "option" }>;
type Optiefout = "OptieOnbekend" | "OptieZonderWaarde" | "OptieMetWaarde" | "OptieDubbel";

const isOptienaam = (naam: string): naam is Optienaam => Object.hasOwn(OPTIES, naam);

/** What is wrong with one option; `-` alone is a value, another word with a dash is the next option. */
const checkOptie = ({ name, value, inlineValue }: Optiewoord, gehad: ReadonlyMap<string, unknown>): Optiefout | undefined => {
  if (!isOptienaam(name)) return "OptieOnbekend";
  const { type }: Optie = OPTIES[name];
  if (type === "boolean") return value === undefined ? undefined : "OptieMetWaarde";
  if (value === undefined || value === "" || (inlineValue !== true && /^-./.test(value))) return "OptieZonderWaarde";
  return gehad.has(name) ? "OptieDubbel" : undefined;
};

/** Reads the options as they were typed; nothing is skipped and nothing is taken twice. */
export const readOpties = (regel: readonly Woord[]): Result<Opdrachtregel, GebruikFailure> => {
  const opties = new Map<string, string | boolean>();
  for (const woord of regel) {
    if (woord.kind !== "option") continue;
    const fout = checkOptie(woord, opties);
    if (fout !== undefined) return err({ _tag: fout, optie: woord.rawName });
    opties.set(woord.name, woord.value ?? true);
  }
  return ok({ woorden: regel.flatMap((woord) => (woord.kind === "positional" ? [woord.value] : [])), opties: Object.fromEntries(opties) });
};
