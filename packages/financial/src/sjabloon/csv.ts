import { err, type Result } from "@wmo-kit/domain/result";
import { parseCsv, writeCsv } from "hucre/csv";

import type { Jaarrekening } from "../jaarrekening/jaarrekening.js";
import type { Cel } from "./cel.js";
import type { SjabloonFailure } from "./errors.js";
import { SJABLOONGRENZEN } from "./grenzen.table.js";
import { KOPPEN } from "./kop.js";
import { readBlad } from "./read-blad.js";
import { schrijfTekst } from "./schrijf-cel.js";
import { EINDRIJ, maakKop, makeBladrijen, type Bladrij } from "./write-blad.js";

const SCHEIDING = ";";

/** Text that a spreadsheet would take for a formula; an apostrophe in front keeps it text, and so does one before an apostrophe. */
const GEVAARLIJK = /^[=+\-@\t\r']/;

const beveilig = (tekst: string): string => (GEVAARLIJK.test(tekst) ? `'${tekst}` : tekst);

const ontdoe = (cel: Cel): Cel => (typeof cel === "string" && cel.startsWith("'") ? cel.slice(1) : cel);

const rijTekst = ({ vast, soort, waarden }: Bladrij): string[] => [
  ...vast,
  ...waarden.map((waarde) => {
    const tekst = soort === null ? "" : schrijfTekst(waarde, soort);
    return soort === "tekst" ? beveilig(tekst) : tekst;
  }),
];

/** The template as CSV, filled with these accounts or empty: semicolons, decimal commas, UTF-8 with the mark that spreadsheets look for. */
export const writeCsvSjabloon = (jaren: readonly Jaarrekening[]): string => {
  const kop = [...maakKop(jaren)];
  const rijen = makeBladrijen(jaren).map(rijTekst);
  const gevuld = [kop, ...rijen, EINDRIJ.map(String)].map((rij) => [...rij, ...Array<string>(Math.max(0, kop.length - rij.length)).fill("")]);
  return `\uFEFF${writeCsv(gevuld, { delimiter: SCHEIDING, lineSeparator: "\r\n" })}\r\n`;
};

/**
 * Reads the accounts of every year from a CSV template. The text comes in as it was decoded from UTF-8.
 * Only a semicolon separates: the comma is the decimal sign.
 */
export const readCsvSjabloon = (tekst: string): Result<readonly Jaarrekening[], SjabloonFailure> => {
  if (tekst.length > SJABLOONGRENZEN.tekens) return err({ _tag: "SjabloonOnleesbaar", reden: "te groot" });
  const rijen = parseCsv(tekst, { delimiter: SCHEIDING }).map((rij) =>
    rij.map((cel, kolom): Cel => (kolom < KOPPEN.length ? (typeof cel === "string" ? cel : null) : ontdoe(typeof cel === "string" ? cel : null))),
  );
  return readBlad({ naam: null, rijen });
};
