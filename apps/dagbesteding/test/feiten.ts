import { parseIsoDatum, parseTijdstip, type IsoDatum, type Tijdstip } from "@wmo-kit/domain";

/** A date of a test, which is known to exist. */
export const datum = (tekst: string): IsoDatum => parseIsoDatum(tekst)._unsafeUnwrap();

/** A moment of a test, which is known to exist. */
export const tijdstip = (tekst: string): Tijdstip => parseTijdstip(tekst)._unsafeUnwrap();
