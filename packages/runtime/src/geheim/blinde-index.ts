import { createHmac } from "node:crypto";

import type { Sleutel } from "./sleutel.js";

/**
 * A name under which a value can be found again without being stored: the same value gives the same text, and only
 * who holds the key can try values. For looking up a dossier by Bsn.
 *
 * @source RFC 2104; FIPS 180-4 (HMAC-SHA-256)
 */
export const blindeIndex = ({ geheim }: Sleutel, soort: string, waarde: string): string =>
  createHmac("sha256", geheim).update(JSON.stringify(["wmo-kit/index/v1", soort, waarde])).digest("base64url");
