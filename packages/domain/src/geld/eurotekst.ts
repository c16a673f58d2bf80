import { ongeldigeInvoer, type OngeldigeInvoer } from "../parse.js";
import { err, type Result } from "../result.js";
import { groepeerDuizendtallen } from "../taal/getal.js";
import type { Eurocent } from "./eurocent.js";
import { eurocentVan, type BedragBuitenBereik } from "./parse-eurocent.js";

/** An amount as it is written in Dutch: `€ 1.234,56`, `€ -0,05`; with an ordinary space. */
export const formatEurocent = (bedrag: Eurocent): string => {
  const cijfers = String(Math.abs(bedrag)).padStart(3, "0");
  return `€ ${bedrag < 0 ? "-" : ""}${groepeerDuizendtallen(cijfers.slice(0, -2))},${cijfers.slice(-2)}`;
};

const EURO_INVOER = /^(?:€[ \u00a0]?)?([-\u2212]?)([0-9]{1,3}(?:\.[0-9]{3})+|[0-9]{1,18})(?:,([0-9]{2}|-))?$/;

/**
 * Reads an amount in euros as people type it in Dutch: `1.234,56`, `€ 1234,56`, `-12`, `5,-`.
 * A point only separates thousands, and after the comma come two digits: an amount such as `12.5` or `12,5` is refused, not guessed.
 */
export const parseEuroInvoer = (invoer: unknown): Result<Eurocent, OngeldigeInvoer | BedragBuitenBereik> => {
  if (typeof invoer !== "string") return err(ongeldigeInvoer("Eurobedrag", "invalid_type"));
  const delen = EURO_INVOER.exec(invoer.trim());
  if (delen === null) return err(ongeldigeInvoer("Eurobedrag", "eurobedrag"));
  const euro = (delen[2] ?? "").replaceAll(".", "");
  const cent = delen[3] === undefined || delen[3] === "-" ? "00" : delen[3];
  const bedrag = BigInt(`${euro}${cent}`);
  return eurocentVan(delen[1] === "" ? bedrag : -bedrag);
};
