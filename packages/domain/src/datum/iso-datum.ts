import * as z from "zod";

import { parse, type OngeldigeInvoer } from "../parse.js";
import type { Result } from "../result.js";
import { laatsteDagVanMaand } from "./maand.js";

const VORM = /^(\d{4})-(\d{2})-(\d{2})$/;

const bestaat = (tekst: string): boolean => {
  const delen = VORM.exec(tekst);
  if (delen === null) return false;
  const [jaar, maand, dag] = [Number(delen[1]), Number(delen[2]), Number(delen[3])];
  return jaar >= 1 && maand >= 1 && maand <= 12 && dag >= 1 && dag <= laatsteDagVanMaand(jaar, maand);
};

/**
 * A civil day in the Gregorian calendar, written yyyy-mm-dd: no time, no zone.
 *
 * @unit civil date
 */
export const IsoDatum = z
  .string()
  .refine((tekst) => VORM.test(tekst), { params: { code: "vorm" }, abort: true })
  .refine(bestaat, { params: { code: "bestaatNiet" } })
  .brand<"IsoDatum">();
export type IsoDatum = z.infer<typeof IsoDatum>;

/** Reads a civil date written yyyy-mm-dd. */
export const parseIsoDatum = (invoer: unknown): Result<IsoDatum, OngeldigeInvoer> => parse(IsoDatum, "IsoDatum", invoer);

/** Whether a text is an existing civil date; the same test without the cost of a parser, for long loops. */
export const isIsoDatum = (tekst: string): tekst is IsoDatum => bestaat(tekst);
