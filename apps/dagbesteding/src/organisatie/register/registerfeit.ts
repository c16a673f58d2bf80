import { invariant, parse, type OngeldigeInvoer } from "@wmo-kit/domain";
import type { Result } from "@wmo-kit/domain/result";
import * as z from "zod";

import { FINANCIELE_FEITEN } from "../../financieel/financiele-feiten.js";
import { KWALITEITSFEITEN } from "../../kwaliteit/kwaliteitsfeiten.js";
import { ORGANISATIEFEITEN } from "../organisatiefeiten.js";

/** Every kind of fact of the registers, with what it holds. */
export const REGISTERFEITEN = { ...KWALITEITSFEITEN, ...ORGANISATIEFEITEN, ...FINANCIELE_FEITEN } as const;

type Vormen = typeof REGISTERFEITEN;

/** The kinds of fact of the registers. */
export type Registersoort = keyof Vormen;

/** What a fact of one kind holds. */
export type Gegevens<S extends Registersoort> = z.infer<Vormen[S]>;

/** One fact of the registers. Facts never change; a correction is a new fact. */
export type Registerfeit = { readonly [S in Registersoort]: { readonly soort: S; readonly gegevens: Gegevens<S> } }[Registersoort];

/** Whether a text is a kind of fact of the registers. */
export const isRegistersoort = (soort: string): soort is Registersoort => Object.hasOwn(REGISTERFEITEN, soort);

/** Reads what was filled in for a fact of one kind; every finding at once. */
export const parseRegisterfeit = (soort: Registersoort, gegevens: unknown): Result<Registerfeit, OngeldigeInvoer> =>
  // Each kind goes with its own schema; that pair is what the type says.
  parse<z.ZodType>(REGISTERFEITEN[soort], soort, gegevens).map((gelezen) => ({ soort, gegevens: gelezen }) as Registerfeit);

/** A stored fact as it was recorded. What this app wrote it can read; anything else means that the store was changed. */
export const readRegisterfeit = (soort: string, gegevens: unknown): Registerfeit => {
  invariant(isRegistersoort(soort), "een feit van het register heeft een soort die deze kit kent");
  const feit = parseRegisterfeit(soort, gegevens);
  invariant(feit.isOk(), "een feit van het register is leesbaar");
  return feit.value;
};
