import { Effect, Redacted } from "effect";
import { SecureRandom } from "effect/crypto";

/** Digits and letters that people do not mix up. @source Crockford base32 */
const TEKENS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const LENGTE = 20;

/** A one-time code that a person can read out and type: 100 bits in four groups of five. */
export const makeCode: Effect.Effect<Redacted.Redacted<string>, never, SecureRandom.SecureRandom> = Effect.map(
  Effect.flatMap(SecureRandom.SecureRandom, (random) => random.randomBytes(LENGTE)),
  (bytes) => {
    const tekst = Array.from(bytes, (byte) => TEKENS.charAt(byte % TEKENS.length)).join("");
    return Redacted.make(tekst.replace(/(.{5})(?!$)/g, "$1-"), { label: "code" });
  },
);

/** A typed code as it was made: no spaces or dashes, capitals, and the letters that look like a digit read as that digit. */
export const normaliseCode = (invoer: string): string =>
  invoer
    .replaceAll(/[\s-]/g, "")
    .toUpperCase()
    .replaceAll("O", "0")
    .replaceAll(/[IL]/g, "1");
