import { invariant, isIsoDatum, laatsteDagVanMaand, parse, type DatumBuitenBereik, type IsoDatum, type OngeldigeInvoer } from "@wmo-kit/domain";
import { err, ok, type Result } from "@wmo-kit/domain/result";
import * as z from "zod";

const VORM = /^(?!0000)\d{4}-(0[1-9]|1[0-2])$/;
const MAANDEN_PER_JAAR = 12;

/**
 * A month of a year, written yyyy-mm; months compare as text.
 *
 * @unit calendar month
 */
export const Kalendermaand = z
  .string()
  .refine((tekst) => VORM.test(tekst), { params: { code: "vorm" } })
  .brand<"Kalendermaand">();
export type Kalendermaand = z.infer<typeof Kalendermaand>;

/** Reads a month written yyyy-mm. */
export const parseKalendermaand = (invoer: unknown): Result<Kalendermaand, OngeldigeInvoer> =>
  parse(Kalendermaand, "Kalendermaand", invoer);

const isKalendermaand = (tekst: string): tekst is Kalendermaand => VORM.test(tekst);

const alsDatum = (tekst: string): IsoDatum => {
  invariant(isIsoDatum(tekst), "een maand heeft een eerste en een laatste dag");
  return tekst;
};

/** The month a day lies in. */
export const kalendermaandVan = (datum: IsoDatum): Kalendermaand => {
  const maand = datum.slice(0, 7);
  invariant(isKalendermaand(maand), "een dag ligt in een maand");
  return maand;
};

/** First day of a month. */
export const eersteDagVan = (maand: Kalendermaand): IsoDatum => alsDatum(`${maand}-01`);

/** Last day of a month. */
export const laatsteDagVan = (maand: Kalendermaand): IsoDatum =>
  alsDatum(`${maand}-${laatsteDagVanMaand(Number(maand.slice(0, 4)), Number(maand.slice(5)))}`);

/** The month a number of months later, or earlier for a negative number. @unit months */
export const addKalendermaanden = (maand: Kalendermaand, aantal: number): Result<Kalendermaand, DatumBuitenBereik> => {
  const teller = Number(maand.slice(0, 4)) * MAANDEN_PER_JAAR + Number(maand.slice(5)) - 1 + aantal;
  const jaar = Math.floor(teller / MAANDEN_PER_JAAR);
  const nummer = teller - jaar * MAANDEN_PER_JAAR + 1;
  const tekst = `${String(jaar).padStart(4, "0")}-${String(nummer).padStart(2, "0")}`;
  return isKalendermaand(tekst) ? ok(tekst) : err({ _tag: "DatumBuitenBereik" });
};
