import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";

import { err, ok, type Result } from "@wmo-kit/domain/result";

import type { GeheimGeschonden } from "./errors.js";
import type { Sleutel } from "./sleutel.js";

/** @source NIST SP 800-38D, 8.2 (a nonce of 96 bits) and 5.2.1.2 (a tag of 128 bits) @unit bytes */
const IV = 12;
const TAG = 16;
const METHODE = "aes-256-gcm";
const VORM = /^v1\.([0-9a-f]{12})\.([A-Za-z0-9_-]+)$/;

/** Where a secret belongs: tenant, dossier, field… It is bound to this place; elsewhere it does not open. */
export type Plek = readonly [string, ...string[]];

// A JSON list, so that no two places write the same text: ["a","b"] is not ["a,b"].
const bindTo = (plek: Plek): Buffer => Buffer.from(JSON.stringify(["wmo-kit/geheim/v1", ...plek]), "utf8");

/** Id of the key that a cipher text was sealed with. */
export const sleutelIdVan = (verzegeld: string): string | undefined => VORM.exec(verzegeld)?.[1];

/** Encrypts bytes for one place. Two times the same text gives two different cipher texts. @source NIST SP 800-38D */
export const sealBytes = ({ id, geheim }: Sleutel, plek: Plek, inhoud: Uint8Array): string => {
  const iv = randomBytes(IV);
  const cijfer = createCipheriv(METHODE, geheim, iv, { authTagLength: TAG }).setAAD(bindTo(plek));
  const delen = [iv, cijfer.update(inhoud), cijfer.final()];
  return `v1.${id}.${Buffer.concat([...delen, cijfer.getAuthTag()]).toString("base64url")}`;
};

/** Decrypts bytes that were sealed for this place with this key; anything else is refused. */
export const openBytes = ({ id, geheim }: Sleutel, plek: Plek, verzegeld: string): Result<Buffer, GeheimGeschonden> => {
  const geschonden = err<never, GeheimGeschonden>({ _tag: "GeheimGeschonden", veld: plek.at(-1) ?? "" });
  const [, sleutel, tekst = ""] = VORM.exec(verzegeld) ?? [];
  const bytes = Buffer.from(tekst, "base64url");
  // Base64 leaves a few bits free at the end: only the one spelling that we write is ours.
  if (sleutel !== id || bytes.length < IV + TAG || bytes.toString("base64url") !== tekst) return geschonden;
  const cijfer = createDecipheriv(METHODE, geheim, bytes.subarray(0, IV), { authTagLength: TAG })
    .setAAD(bindTo(plek))
    .setAuthTag(bytes.subarray(-TAG));
  try {
    return ok(Buffer.concat([cijfer.update(bytes.subarray(IV, -TAG)), cijfer.final()]));
  } catch {
    return geschonden;
  }
};

/** Encrypts a text, such as a Bsn or a whole XML message, for one place. */
export const sealTekst = (sleutel: Sleutel, plek: Plek, tekst: string): string => sealBytes(sleutel, plek, Buffer.from(tekst, "utf8"));

/** Decrypts a text that was sealed for this place. */
export const openTekst = (sleutel: Sleutel, plek: Plek, verzegeld: string): Result<string, GeheimGeschonden> =>
  openBytes(sleutel, plek, verzegeld).map((bytes) => bytes.toString("utf8"));
