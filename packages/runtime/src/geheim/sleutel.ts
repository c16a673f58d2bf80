import { createHmac, createSecretKey, type KeyObject, randomBytes } from "node:crypto";

/** Size of every key. @source NIST FIPS 197, AES-256 @unit bytes */
export const SLEUTELBYTES = 32;

/** A key with the id that cipher texts carry. The bytes sit in a `KeyObject`, so that printing it shows nothing. */
export interface Sleutel {
  readonly id: string;
  readonly geheim: KeyObject;
}

/** The main keys: the first seals, all of them open. */
export type Sleutelring = readonly [Sleutel, ...Sleutel[]];

/** Makes a key of 32 bytes; its id follows from the bytes, so that the same key has the same name everywhere. */
export const makeSleutel = (bytes: Uint8Array): Sleutel => {
  const geheim = createSecretKey(bytes);
  return { id: createHmac("sha256", geheim).update("wmo-kit sleutel-id").digest("hex").slice(0, 12), geheim };
};

/** A new random key. */
export const generateSleutel = (): Sleutel => makeSleutel(randomBytes(SLEUTELBYTES));

/** The key as text, for a key file or a printed recovery sheet. Whoever holds it can read the personal data. */
export const exportSleutel = ({ geheim }: Sleutel): string => geheim.export().toString("base64");
