import { err, ok, type Result } from "@wmo-kit/domain/result";

import type { SleutelOngeldig } from "./errors.js";
import { makeSleutel, type Sleutel, SLEUTELBYTES, type Sleutelring } from "./sleutel.js";

const BASE64 = /^[A-Za-z0-9+/_-]{43}=?$/;

const readSleutel = (tekst: string): Sleutel | undefined => {
  const bytes = BASE64.test(tekst) ? Buffer.from(tekst, "base64") : undefined;
  return bytes?.length === SLEUTELBYTES && bytes.some((byte) => byte !== 0) ? makeSleutel(bytes) : undefined;
};

/**
 * Reads the main keys from text: base64 of 32 bytes each (`openssl rand -base64 32`), the newest first,
 * with a comma, blank or new line between them.
 */
export const parseSleutelring = (tekst: string, plek: SleutelOngeldig["plek"]): Result<Sleutelring, SleutelOngeldig> => {
  const sleutels: Sleutel[] = [];
  for (const deel of tekst.split(/[\s,]+/).filter((stuk) => stuk !== "")) {
    const sleutel = readSleutel(deel);
    if (sleutel === undefined) return err({ _tag: "SleutelOngeldig", plek, nummer: sleutels.length + 1 });
    sleutels.push(sleutel);
  }
  const [eerste, ...rest] = sleutels;
  return eerste === undefined ? err({ _tag: "SleutelOngeldig", plek, nummer: 0 }) : ok([eerste, ...rest]);
};
