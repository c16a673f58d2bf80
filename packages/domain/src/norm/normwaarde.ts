import * as z from "zod";

import { IsoDatum } from "../datum/iso-datum.js";
import { TERMIJNEENHEDEN } from "./duur.js";

/** An exact ratio as a row of data writes it: 80 of 100. `makeVerhouding` reads it for calculating. @source norms.md K-08 */
export interface Breuk {
  readonly teller: number;
  readonly noemer: number;
}

/** A day of every year, such as 1 June, without the year. */
export interface Jaardag {
  readonly maand: number;
  readonly dag: number;
}

/**
 * What a contract profile can put in the place of the value of a norm: a number, nothing (open), a duration, a date,
 * a day of the year, or an exact ratio. A duration of 0 means: at once, on the same day.
 */
export const Normwaarde = z.union([
  z.number(),
  z.null(),
  IsoDatum,
  z.strictObject({ aantal: z.number().int().nonnegative(), eenheid: z.enum(TERMIJNEENHEDEN) }),
  z.strictObject({ maand: z.number().int().min(1).max(12), dag: z.number().int().min(1).max(31) }),
  z.strictObject({ teller: z.number().int(), noemer: z.number().int().positive() }),
]);
export type Normwaarde = z.infer<typeof Normwaarde>;

const KENMERK = { eenheid: "duur", noemer: "breuk", maand: "jaardag" } as const;

const soortVan = (waarde: unknown): string => {
  if (typeof waarde !== "object" || waarde === null) return typeof waarde;
  return Object.entries(KENMERK).find(([veld]) => veld in waarde)?.[1] ?? "object";
};

/** Whether a deviating value can stand in the place of the value of a norm; an open value (null) fits everywhere. */
export const isZelfdeSoortWaarde = (waarde: unknown, afwijkend: unknown): boolean =>
  waarde === null || afwijkend === null || soortVan(waarde) === soortVan(afwijkend);
