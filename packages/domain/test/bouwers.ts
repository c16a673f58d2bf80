import type { IsoDatum } from "../src/datum/iso-datum.js";
import { parseIsoDatum } from "../src/datum/parse-iso-datum.js";
import type { Periode } from "../src/datum/periode.js";
import { parseTijdstip, type Tijdstip } from "../src/datum/tijdstip.js";
import type { Eurocent } from "../src/geld/eurocent.js";
import { parseEurocent } from "../src/geld/parse-eurocent.js";
import { parseBsn, type Bsn } from "../src/identificatie/bsn.js";
import { makeVerhouding, type Verhouding } from "../src/verhouding/verhouding.js";

/** Values for tests, written short; a wrong value stops the test. */
export const datum = (tekst: string): IsoDatum => parseIsoDatum(tekst)._unsafeUnwrap();
export const tijdstip = (tekst: string): Tijdstip => parseTijdstip(tekst)._unsafeUnwrap();
export const cent = (bedrag: number): Eurocent => parseEurocent(bedrag)._unsafeUnwrap();
export const breuk = (teller: number | bigint, noemer: number | bigint): Verhouding => makeVerhouding(teller, noemer)._unsafeUnwrap();
export const periode = (begin: string, einde?: string): Periode =>
  einde === undefined ? { begindatum: datum(begin) } : { begindatum: datum(begin), einddatum: datum(einde) };

/** A Bsn from the test range. */
export const eenBsn = (): Bsn => parseBsn("999996770")._unsafeUnwrap();
