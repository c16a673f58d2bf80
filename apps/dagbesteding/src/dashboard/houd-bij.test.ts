import { Effect, Scope } from "effect";
import { TestClock } from "effect/testing";
import { describe, expect, it } from "vitest";

import { houdBij } from "./houd-bij.js";

const speel = <A, E>(werk: Effect.Effect<A, E, Scope.Scope>): Promise<A> => Effect.runPromise(Effect.scoped(werk).pipe(Effect.provide(TestClock.layer())));

describe("het bijhouden op de achtergrond", () => {
  it("D-11.3: begint als iemand vraagt, gaat door zolang iemand heeft gevraagd, en rust daarna tot de volgende vraag", () =>
    speel(
      Effect.gen(function* () {
        let keren = 0;
        const { meldGevraagd } = yield* houdBij(Effect.sync(() => void (keren += 1)));
        yield* TestClock.adjust("10 minutes");
        expect(keren).toBe(0);
        yield* meldGevraagd;
        yield* TestClock.adjust("10 seconds");
        const bezig = keren;
        expect(bezig).toBeGreaterThan(30);
        yield* TestClock.adjust("20 minutes");
        const klaar = keren;
        expect(klaar).toBeGreaterThan(bezig);
        yield* TestClock.adjust("20 minutes");
        expect(keren).toBe(klaar);
        yield* meldGevraagd;
        yield* TestClock.adjust("1 second");
        expect(keren).toBeGreaterThan(klaar);
      }),
    ));

  it("D-11.3: zolang er steeds iemand vraagt is er op de achtergrond niets te doen", () =>
    speel(
      Effect.gen(function* () {
        let keren = 0;
        const { meldGevraagd } = yield* houdBij(Effect.sync(() => void (keren += 1)));
        for (let keer = 0; keer < 50; keer += 1) {
          yield* meldGevraagd;
          yield* TestClock.adjust("100 millis");
        }
        expect(keren).toBe(0);
        yield* TestClock.adjust("1 second");
        expect(keren).toBeGreaterThan(2);
      }),
    ));

  it("D-11.3: werk dat lang duurt laat de helft van de tijd aan de rest, en werk dat mislukt stopt het bijhouden niet", () =>
    speel(
      Effect.gen(function* () {
        let keren = 0;
        const { meldGevraagd } = yield* houdBij(
          Effect.andThen(
            Effect.sleep("1 second"),
            Effect.suspend(() => ((keren += 1) % 2 === 0 ? Effect.die("stuk") : Effect.fail("dicht"))),
          ),
        );
        yield* meldGevraagd;
        yield* TestClock.adjust("40 seconds");
        expect(keren).toBe(20);
      }),
    ));
});
