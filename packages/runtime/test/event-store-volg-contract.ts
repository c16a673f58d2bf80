import { Effect, Fiber, Layer, ManagedRuntime, Stream } from "effect";
import * as fc from "fast-check";
import { describe, expect, it, onTestFinished } from "vitest";

import { Databank } from "../src/databank/databank.js";
import { type AppendOpdracht, EventStore } from "../src/store/event-store.js";
import { layerEventStore } from "../src/store/layer-event-store.js";
import { eenGebeurtenis } from "./een-gebeurtenis.js";

type Opdracht = Omit<AppendOpdracht, "tenant">;
const T = "gemeente-a";
const run = Effect.runPromise;

let nummer = 0;
const opdracht = (dossier: string, verwachteVersie: number, sleutels: readonly string[] = [], aantal = 1): Opdracht => {
  const [eerste, ...rest] = Array.from({ length: aantal }, () => eenGebeurtenis((nummer += 1)));
  if (eerste === undefined) throw new Error("een opdracht heeft een feit");
  return { dossier, verwachteVersie, gebeurtenissen: [eerste, ...rest], sleutels };
};

/** Following facts, writing many at once and being part of a transaction: what every event store must do. */
export const eventStoreVolgContract = (naam: string, makeLayer: () => Layer.Layer<Databank, unknown>): void => {
  const open = async () => {
    const runtime = ManagedRuntime.make(Layer.provideMerge(layerEventStore, makeLayer()));
    onTestFinished(() => runtime.dispose());
    return { store: await runtime.runPromise(EventStore), db: await runtime.runPromise(Databank) };
  };

  describe(`EventStore op ${naam}: veel tegelijk`, () => {
    it("OPSLAG: een reeks over veel dossiers gaat in één keer, in volgorde", async () => {
      const { store } = await open();
      const reeks = Array.from({ length: 400 }, (_, i) => opdracht(`d${i % 150}`, Math.floor(i / 150) * 3, [`k${i}`], 3));
      const plaatsen = await run(store.appendAlles(T, reeks));
      expect(plaatsen.flat().map(({ positie }) => positie)).toEqual(Array.from({ length: 1200 }, (_, i) => i + 1));
      const feiten = await run(Stream.runCollect(store.readAll(T)));
      expect(feiten.map(({ id, positie, versie }) => ({ id, positie, versie }))).toEqual(plaatsen.flat());
      expect(feiten.map(({ dossier }) => dossier)).toEqual(reeks.flatMap(({ dossier }) => [dossier, dossier, dossier]));
      expect([await run(store.readPositie(T)), await run(store.readPositie("niemand")), await run(store.appendAlles(T, []))]).toEqual([1200, 0, []]);
    });

    it.each([
      ["een verkeerde versie", opdracht("d1", 0), { _tag: "VersieConflict", dossier: "d1", verwacht: 0, werkelijk: 1, opdracht: 2 }],
      ["een sleutel uit dezelfde reeks", opdracht("d9", 0, ["x", "k1"]), { _tag: "SleutelBezet", plaats: 1, dossier: "d1", opdracht: 2 }],
    ])("OPSLAG: door %s gaat van een reeks niets door", async (_, fout, verwacht) => {
      const { store } = await open();
      const reeks = [opdracht("d1", 0, ["k1"]), opdracht("d2", 0), fout];
      expect(await run(Effect.flip(store.appendAlles(T, reeks)))).toEqual(verwacht);
      expect([await run(store.readPositie(T)), await run(Stream.runCollect(store.readAll(T)))]).toEqual([0, []]);
    });

    it("OPSLAG: een reeks geeft hetzelfde als haar opdrachten een voor een", async () => {
      const stap = fc.record({ dossier: fc.constantFrom("d1", "d2"), afwijking: fc.constantFrom(0, 0, 0, 1), sleutels: fc.uniqueArray(fc.constantFrom("a", "b", "c", "d", "e", "f"), { maxLength: 1 }) });
      await fc.assert(
        fc.asyncProperty(fc.array(stap, { minLength: 1, maxLength: 6 }), async (stappen) => {
          const versies = new Map<string, number>();
          const reeks = stappen.map(({ dossier, afwijking, sleutels }) => {
            const versie = versies.get(dossier) ?? 0;
            versies.set(dossier, versie + 1);
            return opdracht(dossier, versie + afwijking, sleutels);
          });
          const { store } = await open();
          const samen = await run(Effect.result(store.appendAlles("samen", reeks)));
          const los = await run(Effect.result(Effect.forEach(reeks, (een) => store.append({ tenant: "los", ...een }))));
          if (samen._tag === "Success") expect(samen).toEqual(los);
          else expect(samen.failure).toMatchObject(los._tag === "Failure" ? los.failure : { _tag: "geen fout" });
        }),
        { numRuns: 12 },
      );
    });

    it("OPSLAG: een append binnen een transactie gaat met haar mee terug, en laat geen gat in de posities", async () => {
      const { store, db } = await open();
      const een = (dossier: string) => store.append({ tenant: T, ...opdracht(dossier, 0) });
      await run(Effect.flip(db.transactie(() => Effect.andThen(een("weg"), Effect.fail("nee")))));
      await run(db.transactie(() => Effect.andThen(een("a"), Effect.ignore(db.transactie(() => Effect.andThen(een("b"), Effect.fail("nee")))))));
      await run(een("c"));
      const feiten = await run(Stream.runCollect(store.readAll(T)));
      expect(feiten.map(({ dossier, positie }) => [dossier, positie])).toEqual([["a", 1], ["c", 2]]);
    });
  });

  describe(`EventStore op ${naam}: volgen`, () => {
    it("OPSLAG: een volger krijgt wat er was en wat erbij komt, elke positie één keer, ook met veel schrijvers", async () => {
      const { store, db } = await open();
      await run(store.appendAlles(T, [opdracht("oud", 0, [], 600)]));
      const volg = (na: number) => Effect.runFork(store.subscribe(T, { na, peiling: "1 hour" }).pipe(Stream.take(660 - na), Stream.runCollect));
      const volgers = [volg(0), volg(599), volg(0)];
      const schrijf = (i: number) => store.append({ tenant: T, ...opdracht(`n${i}`, 0, [], 2) });
      const deels = (i: number) => Effect.ignore(db.transactie(() => Effect.andThen(schrijf(100 + i), i % 2 === 0 ? Effect.fail("nee") : Effect.void)));
      await run(Effect.all([...Array.from({ length: 25 }, (_, i) => schrijf(i)), ...Array.from({ length: 10 }, (_, i) => deels(i))], { concurrency: "unbounded" }));
      for (const [volger, na] of [[volgers[0], 0], [volgers[1], 599], [volgers[2], 0]] as const) {
        if (volger === undefined) throw new Error("geen volger");
        const feiten = await run(Fiber.join(volger));
        expect(feiten.map(({ positie }) => positie)).toEqual(Array.from({ length: 660 - na }, (_, i) => na + i + 1));
      }
    });

    it("OPSLAG: een volger ziet niets van wat is teruggedraaid", async () => {
      const { store, db } = await open();
      const volger = Effect.runFork(store.subscribe(T, { peiling: "20 millis" }).pipe(Stream.take(1), Stream.runCollect));
      await run(Effect.ignore(db.transactie(() => store.append({ tenant: T, ...opdracht("weg", 0) }).pipe(Effect.andThen(Effect.sleep("80 millis")), Effect.andThen(Effect.fail("nee"))))));
      await run(store.append({ tenant: T, ...opdracht("blijft", 0) }));
      expect((await run(Fiber.join(volger))).map(({ dossier }) => dossier)).toEqual(["blijft"]);
    });

    it("OPSLAG: een volger merkt ook wat een ander proces schrijft, en een andere tenant wekt hem niet", async () => {
      const { store, db } = await open();
      // A second store on the same databank knows nothing of who follows the first, just as another process.
      const ander = await run(Effect.provide(EventStore, Layer.provide(Layer.fresh(layerEventStore), Layer.succeed(Databank, db))));
      const volger = Effect.runFork(store.subscribe(T, { peiling: "30 millis" }).pipe(Stream.take(2), Stream.runCollect));
      await run(ander.append({ tenant: "gemeente-b", ...opdracht("vreemd", 0) }));
      for (const dossier of ["x", "y"]) await run(Effect.andThen(Effect.sleep("50 millis"), ander.append({ tenant: T, ...opdracht(dossier, 0) })));
      expect((await run(Fiber.join(volger))).map(({ tenant, dossier }) => [tenant, dossier])).toEqual([[T, "x"], [T, "y"]]);
    });
  });
};
