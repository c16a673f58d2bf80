import { Effect, type Layer } from "effect";
import { SecureRandom } from "effect/crypto";

/**
 * A new id that sorts by the time it was made; every id of one process sorts after the one before, also within a millisecond.
 * Takes its time from `Clock` and its randomness from `SecureRandom`.
 *
 * @source RFC 9562, 5.7 and 6.2 method 1
 */
export const makeUuidV7: Effect.Effect<string, never, SecureRandom.SecureRandom> = Effect.flatMap(SecureRandom.SecureRandom, (random) =>
  random.uuidV7(),
);

/** The randomness of the platform; one per process, because it keeps the ids in order. */
export const layerSecureRandom: Layer.Layer<SecureRandom.SecureRandom> = SecureRandom.layerWebCrypto;
