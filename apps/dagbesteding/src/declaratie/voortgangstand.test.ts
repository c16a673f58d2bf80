import { Deferred, Effect, Fiber } from "effect";
import { expect, it } from "vitest";

import { makeVoortgangstand } from "./voortgangstand.js";

it("UI-voortgang: wie wacht ziet hoe ver het is, een ander niet, en na afloop of na stoppen is er niets meer onderweg", () =>
  Effect.runPromise(
    Effect.gen(function* () {
      const stand = yield* makeVoortgangstand;
      const poort = yield* Deferred.make<void>();
      const halverwege = yield* Deferred.make<void>();
      const werk = stand.volg("a", (meld) => meld(1, 3).pipe(Effect.andThen(Deferred.succeed(halverwege, undefined)), Effect.andThen(Deferred.await(poort)), Effect.as("klaar")));
      const eerste = yield* Effect.forkChild(werk);
      yield* Deferred.await(halverwege);
      expect([yield* stand.lees("a"), yield* stand.lees("b")]).toEqual([{ gedaan: 1, totaal: 3 }, null]);
      yield* Fiber.interrupt(eerste);
      expect(yield* stand.lees("a")).toBeNull();
      yield* Deferred.succeed(poort, undefined);
      expect([yield* werk, yield* stand.lees("a")]).toEqual(["klaar", null]);
    }),
  ));
