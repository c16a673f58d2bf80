import { ongeldigeInvoer, type OngeldigeInvoer } from "../parse.js";
import { err, ok, type Result } from "../result.js";
import { heeftDatumvorm, isBestaandeDatum } from "./datumvorm.js";
import type { IsoDatum } from "./iso-datum.js";

/* Decides as the schema IsoDatum does, without loading it: a reader of messages needs dates and no schemas. */

/** Whether a text is an existing civil date; the same test without the cost of a parser, for long loops. */
export const isIsoDatum = (tekst: string): tekst is IsoDatum => isBestaandeDatum(tekst);

/** Reads a civil date written yyyy-mm-dd. */
export const parseIsoDatum = (invoer: unknown): Result<IsoDatum, OngeldigeInvoer> => {
  if (typeof invoer !== "string") return err(ongeldigeInvoer("IsoDatum", "invalid_type"));
  if (isIsoDatum(invoer)) return ok(invoer);
  return err(ongeldigeInvoer("IsoDatum", heeftDatumvorm(invoer) ? "bestaatNiet" : "vorm"));
};
