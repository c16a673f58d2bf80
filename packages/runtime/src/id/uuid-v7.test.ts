import { Effect, Layer } from "effect";
import { SecureRandom } from "effect/crypto";
import { TestClock } from "effect/testing";
import { describe, expect, it } from "vitest";

import { layerSecureRandom, makeUuidV7 } from "./uuid-v7.js";

const VORM = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const veel = (aantal: number) => Effect.all(Array.from({ length: aantal }, () => makeUuidV7));
const msVan = (id: string): number => Number.parseInt(id.replaceAll("-", "").slice(0, 12), 16);

describe("RFC 9562: UUID versie 7", () => {
  it("RFC 9562: het tijdstip van het voorbeeld in de bijlage komt op de goede plaats", async () => {
    // Appendix A.6: 2022-02-22T14:22:22-05:00 is 0x017F22E279B0 milliseconds.
    const id = await Effect.runPromise(
      Effect.andThen(TestClock.setTime(0x017f22e279b0), makeUuidV7).pipe(Effect.provide(Layer.merge(layerSecureRandom, TestClock.layer()))),
    );
    expect(id).toMatch(/^017f22e2-79b0-7/);
  });

  it("RFC 9562: versie, variant en lengte kloppen, en geen twee zijn gelijk", async () => {
    const ids = await Effect.runPromise(Effect.provide(veel(20_000), layerSecureRandom));
    for (const id of ids) expect(id).toMatch(VORM);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("RFC 9562: ids lopen op, ook binnen een milliseconde en als de klok teruggaat", async () => {
    const program = Effect.gen(function* () {
      yield* TestClock.setTime(2_000);
      const eerst = yield* veel(500);
      yield* TestClock.setTime(1_000);
      return [...eerst, ...(yield* veel(500))];
    });
    const ids = await Effect.runPromise(Effect.provide(program, Layer.merge(layerSecureRandom, TestClock.layer())));
    expect(ids.toSorted()).toEqual(ids);
    expect(new Set(ids.map(msVan))).toEqual(new Set([2_000]));
  });

  it("RFC 9562: met dezelfde bytes en dezelfde tijd komt hetzelfde id", async () => {
    const eens = () =>
      Effect.runPromise(
        Effect.provide(makeUuidV7, Layer.merge(Layer.succeed(SecureRandom.SecureRandom, SecureRandom.make((n) => new Uint8Array(n).fill(7))), TestClock.layer())),
      );
    expect(await eens()).toBe(await eens());
  });
});
