import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { canonicalize, type NietCanoniek } from "@wmo-kit/afwegingskader";
import type { Result } from "@wmo-kit/domain/result";

/** The SHA-256 of the canonical JSON of a value, in hexadecimal: equal values give equal text. @source FIPS 180-4, RFC 8785 */
export const hashWaarde = (waarde: unknown): Result<string, NietCanoniek> =>
  canonicalize(waarde).map((tekst) => bytesToHex(sha256(utf8ToBytes(tekst))));
