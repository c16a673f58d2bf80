import { createHash, createHmac, timingSafeEqual } from "node:crypto";

import { Effect, Redacted } from "effect";
import { SecureRandom } from "effect/crypto";

/** A secret that nobody can guess: 256 bits, as text that fits in a cookie or an address. @source OWASP ASVS 5.0, 7.2.3 (at least 128 bits) */
export const makeToken: Effect.Effect<Redacted.Redacted<string>, never, SecureRandom.SecureRandom> = Effect.map(
  Effect.flatMap(SecureRandom.SecureRandom, (random) => random.randomBytes(32)),
  (bytes) => Redacted.make(Buffer.from(bytes).toString("base64url"), { label: "token" }),
);

/** What is stored of a secret: enough to recognise it, too little to use it. Only for secrets of 100 bits or more; a password needs argon2. */
export const hashToken = (token: string): string => createHash("sha256").update(token, "utf8").digest("hex");

/** A second secret that follows from the first and does not give it away. */
export const deriveToken = (token: Redacted.Redacted<string>, doel: string): string =>
  createHmac("sha256", Redacted.value(token)).update(doel, "utf8").digest("base64url");

/** Whether two secrets are the same, in a time that does not tell how much of them is. */
export const isSameToken = (een: string, ander: string): boolean =>
  timingSafeEqual(createHash("sha256").update(een).digest(), createHash("sha256").update(ander).digest());
