import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** The SHA-256 of a text in UTF-8, in hexadecimal. @source FIPS 180-4 */
export const hashTekst = (tekst: string): string => bytesToHex(sha256(utf8ToBytes(tekst)));
