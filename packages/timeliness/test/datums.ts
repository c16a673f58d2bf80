import { parseIsoDatum, parseTijdstip, type IsoDatum, type Tijdstip } from "@wmo-kit/domain";

/** A date in a test; a test with a date that does not exist fails at once. */
export const datum = (tekst: string): IsoDatum => parseIsoDatum(tekst)._unsafeUnwrap();

/** A moment in a test. */
export const tijdstip = (tekst: string): Tijdstip => parseTijdstip(tekst)._unsafeUnwrap();
