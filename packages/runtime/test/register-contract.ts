import { parseTijdstip } from "@wmo-kit/domain";
import { Effect, type Layer, ManagedRuntime, Option } from "effect";
import { TestClock } from "effect/testing";
import { describe, expect, it, onTestFinished } from "vitest";

import type { Databank } from "../src/databank/databank.js";
import { deleteRegister, getRegister, listRegister, purgeRegister, putRegister, type Registerplaats } from "../src/register/register.js";

const om = (klok: string) => parseTijdstip(`2026-02-19T${klok}`)._unsafeUnwrap();
const P: Registerplaats = { tenant: "a", soort: "sessie", sleutel: "s1" };
const BLIJFT = { inhoud: { x: 1 }, verloopt: null };

/** What the register promises on every engine. */
export const registerContract = (naam: string, makeLayer: () => Layer.Layer<Databank, unknown>): void => {
  const open = async () => {
    const runtime = ManagedRuntime.make(makeLayer());
    onTestFinished(() => runtime.dispose());
    const context = await runtime.runPromise(Effect.context<Databank>());
    // Without a moment the real clock runs, so that who collides can wait.
    return <A, E>(klok: string | null, werk: Effect.Effect<A, E, Databank>): Promise<A> =>
      Effect.runPromise(
        klok === null
          ? Effect.provide(werk, context)
          : Effect.andThen(TestClock.setTime(Date.parse(`2026-02-19T${klok}`)), werk).pipe(Effect.provide(context), Effect.provide(TestClock.layer())),
      );
  };

  describe(`Register op ${naam}`, () => {
    it("OPSLAG: wat is bewaard komt terug, en wie een oude versie had wijzigt niets", async () => {
      const run = await open();
      const werk = Effect.gen(function* () {
        const versies = [yield* putRegister(P, { ...BLIJFT, verwachteVersie: 0 }), yield* putRegister(P, { inhoud: [2], verloopt: null, verwachteVersie: 1 })];
        const fouten = yield* Effect.forEach([0, 1, 3], (verwachteVersie) => Effect.flip(putRegister(P, { ...BLIJFT, verwachteVersie })));
        return [versies, fouten, yield* getRegister(P), yield* putRegister(P, BLIJFT)];
      });
      expect(await run("10:00:00Z", werk)).toEqual([
        [1, 2],
        [0, 1, 3].map((verwacht) => ({ _tag: "RegisterConflict", soort: "sessie", verwacht })),
        Option.some({ sleutel: "s1", versie: 2, inhoud: [2], verloopt: null }),
        3,
      ]);
    });

    it.each([
      ["in UTC", "10:30:00Z"],
      ["met een andere klok", "11:30:00+01:00"],
      ["met duizendsten", "10:30:00.000Z"],
    ])("OPSLAG: op het moment van verlopen is het weg, hoe dat moment ook is geschreven: %s", async (_, einde) => {
      const run = await open();
      await run("10:00:00Z", putRegister(P, { inhoud: 1, verloopt: om(einde) }));
      expect(Option.isSome(await run("10:29:59.999Z", getRegister(P)))).toBe(true);
      expect(await run("10:30:00Z", getRegister(P))).toEqual(Option.none());
      expect(await run("10:30:00Z", listRegister("a", "sessie"))).toEqual([]);
      // Its place is free again, but the version counts on.
      expect(await run("10:30:00Z", Effect.flip(putRegister(P, { ...BLIJFT, verwachteVersie: 1 })))).toMatchObject({ _tag: "RegisterConflict" });
      expect(await run("10:30:00Z", putRegister(P, { ...BLIJFT, verwachteVersie: 0 }))).toBe(2);
    });

    it("OPSLAG: opruimen haalt weg wat is verlopen en laat de rest staan", async () => {
      const run = await open();
      const zet = (plaats: Partial<Registerplaats>, verloopt: ReturnType<typeof om> | null) => putRegister({ ...P, ...plaats }, { inhoud: null, verloopt });
      await run("10:00:00Z", Effect.all([zet({ sleutel: "2" }, null), zet({ sleutel: "1" }, om("12:00:00Z")), zet({ sleutel: "3" }, om("11:00:00Z")), zet({ tenant: "b" }, om("11:00:00Z")), zet({ soort: "x" }, null)]));
      expect(await run("11:00:00Z", purgeRegister)).toBe(2);
      expect((await run("11:00:00Z", listRegister("a", "sessie"))).map(({ sleutel }) => sleutel)).toEqual(["1", "2"]);
      expect(await run("11:00:00Z", Effect.all([deleteRegister(P), deleteRegister({ ...P, sleutel: "1" })]))).toEqual([false, true]);
    });

    it("OPSLAG: van veel die hetzelfde willen wijzigen lukt het er één", async () => {
      const run = await open();
      const zet = (i: number) => Effect.exit(putRegister(P, { inhoud: i, verloopt: null, verwachteVersie: 0 }));
      const uitkomsten = await run(null, Effect.all(Array.from({ length: 10 }, (_, i) => zet(i)), { concurrency: "unbounded" }));
      expect(uitkomsten.filter(({ _tag }) => _tag === "Success")).toHaveLength(1);
    });
  });
};
