import type * as z from "zod";

import { parse, type OngeldigeInvoer } from "../parse.js";
import type { Result } from "../result.js";
import { metVorm } from "./met-vorm.js";

/** Remainder of a row of letters and digits by 97, digit by digit; A counts as 10, Z as 35. */
const restBij97 = (tekens: string): number => {
  let rest = 0;
  for (const teken of tekens) {
    const waarde = Number.parseInt(teken, 36);
    rest = (rest * (waarde > 9 ? 100 : 10) + waarde) % 97;
  }
  return rest;
};

/** Check digits are 02 to 98: 00, 01 and 99 leave the same remainder as 97, 98 and 02 and belong to no account. */
const heeftControlegetal = (iban: string): boolean => {
  const controlegetal = Number(iban.slice(2, 4));
  return controlegetal >= 2 && controlegetal <= 98 && restBij97(iban.slice(4) + iban.slice(0, 4)) === 1;
};

/**
 * Dutch bank account number in the form in which it is stored: capitals, no blanks.
 *
 * @source ISO 13616; ISO 7064, mod 97-10
 */
export const Iban = metVorm(/^NL[0-9]{2}[A-Z]{4}[0-9]{10}$/)
  .refine(heeftControlegetal, { params: { code: "controlegetal" } })
  .brand<"Iban">();
export type Iban = z.infer<typeof Iban>;

/** Reads a Dutch IBAN in its stored form. */
export const parseIban = (invoer: unknown): Result<Iban, OngeldigeInvoer> => parse(Iban, "Iban", invoer);

/** Reads a Dutch IBAN as people type it: small letters and groups with a blank between them are taken. */
export const normalizeIban = (invoer: unknown): Result<Iban, OngeldigeInvoer> =>
  parseIban(typeof invoer === "string" && /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/.test(invoer) ? invoer.replaceAll(" ", "").toUpperCase() : invoer);

/** A Dutch IBAN in groups of four, as it stands on paper. */
export const formatIban = (iban: Iban): string => iban.replace(/(.{4})(?=.)/g, "$1 ");
