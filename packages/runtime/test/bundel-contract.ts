import { Deferred, Effect, Exit, Fiber, Layer, ManagedRuntime } from "effect";
import { describe, expect, it, onTestFinished } from "vitest";

import { Databank } from "../src/databank/databank.js";
import { opslagMislukt } from "../src/databank/errors.js";
import { isInTransactie } from "../src/databank/is-in-transactie.js";
import { makeBundel } from "../src/store/bundel.js";
import { EventStore } from "../src/store/event-store.js";
import { layerEventStore } from "../src/store/layer-event-store.js";
import type { Databanklaag } from "./audit-contract.js";
import { eenGebeurtenis } from "./een-gebeurtenis.js";

/** What work that goes together in one transaction promises on every engine. `makeLayer` gives an empty databank of its own per call. */
export const bundelContract = (naam: string, makeLayer: () => Databanklaag): void => {
  const open = async () => {
    const runtime = ManagedRuntime.make(Layer.mergeAll(makeLayer()));
    onTestFinished(() => runtime.dispose());
    const db = await runtime.runPromise(Databank);
    let aantal = 0;
    const teller: Databank["Service"] = {
      ...db,
      transactie: (werk) => Effect.flatMap(isInTransactie, (binnen) => (binnen ? db.transactie(werk) : Effect.suspend(() => ((aantal += 1), db.transactie(werk))))),
    };
    const zet = (tenant: string) => db.run("INSERT INTO tenantstand (tenant, positie) VALUES (?, 0)", [tenant]);
    const lees = Effect.map(db.all("SELECT tenant FROM tenantstand ORDER BY tenant"), (rijen) => rijen.map(({ tenant }) => String(tenant)));
    return { run: runtime.runPromise, bundel: makeBundel(teller), db, zet, lees, transacties: () => aantal };
  };

  describe(`Bundel op ${naam}`, () => {
    it("OPSLAG: wat tegelijk wacht gaat samen in een paar transacties, en iedereen hoort zijn eigen antwoord na het vastleggen", async () => {
      const { run, bundel, zet, lees, transacties } = await open();
      const namen = Array.from({ length: 50 }, (_, i) => `t${String(i).padStart(2, "0")}`);
      const antwoorden = await run(Effect.forEach(namen, (naam) => Effect.andThen(bundel(Effect.as(zet(naam), naam)), Effect.map(lees, (alle) => [naam, alle.includes(naam)] as const)), { concurrency: "unbounded" }));
      expect(antwoorden).toEqual(namen.map((naam) => [naam, true]));
      expect(await run(lees)).toEqual(namen);
      expect(transacties()).toBeLessThan(10);
    });

    it("OPSLAG: wat één weigert of stukgaat, wordt alleen bij die ene ongedaan gemaakt", async () => {
      const { run, bundel, zet, lees } = await open();
      const werk = [
        bundel(zet("a")),
        bundel(Effect.andThen(zet("b"), Effect.fail("nee"))),
        bundel(Effect.andThen(zet("c"), Effect.die("kapot"))),
        bundel(zet("d")),
      ];
      const exits = await run(Effect.forEach(werk, (een) => Effect.exit<unknown, unknown, never>(een), { concurrency: "unbounded" }));
      expect(exits.map((exit) => (Exit.isSuccess(exit) ? "gelukt" : Exit.hasDies(exit) ? "kapot" : "geweigerd"))).toEqual(["gelukt", "geweigerd", "kapot", "gelukt"]);
      expect(await run(lees)).toEqual(["a", "d"]);
    });

    it("OPSLAG: een storing bij één laat de anderen niet falen, en niets staat er dubbel", async () => {
      const { run, bundel, zet, lees } = await open();
      const storing = opslagMislukt("versleuteld", "PROEF");
      const werk = [bundel(zet("a")), bundel(Effect.andThen(zet("b"), Effect.fail(storing))), bundel(zet("c"))];
      const exits = await run(Effect.forEach(werk, (een) => Effect.result(een), { concurrency: "unbounded" }));
      expect(exits).toMatchObject([{ _tag: "Success" }, { _tag: "Failure", failure: storing }, { _tag: "Success" }]);
      expect(await run(lees)).toEqual(["a", "c"]);
    });

    it("OPSLAG: een botsing wordt met de hele groep opnieuw gedaan", async () => {
      const { run, bundel, zet, lees } = await open();
      let keer = 0;
      const eerstNiet = Effect.suspend(() => ((keer += 1) < 3 ? Effect.fail(opslagMislukt("botsing", "PROEF")) : zet("b")));
      await run(Effect.all([bundel(zet("a")), bundel(eerstNiet), bundel(zet("c"))], { concurrency: "unbounded" }));
      expect([keer, await run(lees)]).toEqual([3, ["a", "b", "c"]]);
    });

    it("OPSLAG: wie wordt afgebroken terwijl hij wacht doet niets meer, en wie na hem komt wel", async () => {
      const { run, bundel, zet, lees } = await open();
      const program = Effect.gen(function* () {
        const poort = yield* Deferred.make<void>();
        const bezig = yield* Effect.forkChild(bundel(Effect.andThen(Deferred.await(poort), zet("a"))));
        yield* Effect.sleep("20 millis");
        const wachter = yield* Effect.forkChild(bundel(zet("b")));
        const later = yield* Effect.forkChild(bundel(zet("c")));
        yield* Effect.sleep("20 millis");
        const weg = yield* Effect.forkChild(Fiber.interrupt(wachter));
        yield* Effect.sleep("20 millis");
        yield* Deferred.succeed(poort, undefined);
        yield* Fiber.join(bezig);
        yield* Fiber.join(later);
        yield* Fiber.join(weg);
      });
      await run(program);
      expect(await run(lees)).toEqual(["a", "c"]);
    });

    it("OPSLAG: na een geweigerd feit gaat een transactie verder zonder gat in de posities", async () => {
      const { run, db } = await open();
      const feit = (nummer: number, verwachteVersie: number) => ({ tenant: "a", dossier: "d", verwachteVersie, gebeurtenissen: [eenGebeurtenis(nummer)] }) as const;
      const program = Effect.gen(function* () {
        const store = yield* EventStore;
        const fouten = yield* db.transactie(() =>
          Effect.gen(function* () {
            yield* store.append(feit(1, 0));
            const fout = yield* Effect.flip(store.append(feit(2, 7)));
            yield* store.append(feit(3, 1));
            return fout;
          }),
        );
        return [fouten, (yield* store.readDossier("a", "d")).map(({ positie, versie }) => [positie, versie]), yield* store.readPositie("a")];
      });
      expect(await run(Effect.provide(program, Layer.provide(layerEventStore, Layer.succeed(Databank, db))))).toEqual([
        { _tag: "VersieConflict", dossier: "d", verwacht: 7, werkelijk: 1 },
        [[1, 1], [2, 2]],
        2,
      ]);
    });

    it("OPSLAG: binnen een transactie hoort het werk bij die transactie", async () => {
      const { run, bundel, db, zet, lees } = await open();
      await run(Effect.flip(db.transactie(() => Effect.andThen(bundel(zet("a")), Effect.fail("terug")))));
      expect(await run(lees)).toEqual([]);
    });
  });
};
