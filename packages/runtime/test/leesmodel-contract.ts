import { Effect, Fiber, Layer, ManagedRuntime, Option, Schema } from "effect";
import * as fc from "fast-check";
import { describe, expect, it, onTestFinished } from "vitest";

import { Databank } from "../src/databank/databank.js";
import { bijwerken } from "../src/leesmodel/bijwerken.js";
import { herbouw } from "../src/leesmodel/herbouw.js";
import type { Leesmodel } from "../src/leesmodel/leesmodel.js";
import { findLeesregel, type Leesvraag, queryLeesmodel } from "../src/leesmodel/query-leesmodel.js";
import { vergelijkLeesmodel } from "../src/leesmodel/vergelijk.js";
import { EventStore } from "../src/store/event-store.js";
import { layerEventStore } from "../src/store/layer-event-store.js";
import { eenGebeurtenis } from "./een-gebeurtenis.js";
import { OVERZICHT } from "./een-leesmodel.js";

const T = "gemeente-a";
type Diensten = Databank | EventStore;

/** What a read model promises on every engine. `makeLayer` gives an empty databank of its own per build. */
export const leesmodelContract = (naam: string, makeLayer: () => Layer.Layer<Databank, unknown>): void => {
  const open = async () => {
    const runtime = ManagedRuntime.make(Layer.provideMerge(layerEventStore, makeLayer()));
    onTestFinished(() => runtime.dispose());
    const context = await runtime.runPromise(Effect.context<Diensten>());
    return <A, E>(werk: Effect.Effect<A, E, Diensten>): Promise<A> => Effect.runPromise(Effect.provide(werk, context));
  };
  let nummer = 0;
  const feit = (dossier: string, soort: string) =>
    Effect.gen(function* () {
      const store = yield* EventStore;
      const versie = (yield* store.readDossier(T, dossier)).length;
      yield* store.append({ tenant: T, dossier, verwachteVersie: versie, gebeurtenissen: [eenGebeurtenis((nummer += 1), { soort })] });
    });
  const lijst = (vraag: Leesvraag) => Effect.map(queryLeesmodel(T, OVERZICHT, vraag), ({ regels, totaal }) => [regels.map(({ sleutel }) => sleutel), totaal]);

  describe(`Leesmodel op ${naam}`, () => {
    it("OPSLAG: een vraag ziet elk feit dat ervoor is vastgelegd", async () => {
      const run = await open();
      await run(feit("d1", "Open"));
      expect(await run(findLeesregel(T, OVERZICHT, "d1"))).toMatchObject({ value: { groep: "Open", inhoud: { aantal: 1, laatste: "Open" } } });
      await run(feit("d1", "Bezig"));
      expect(await run(lijst({ groep: "Open" }))).toEqual([[], 0]);
      expect(await run(lijst({ groep: "Bezig" }))).toEqual([["d1"], 1]);
      await run(feit("d1", "Gesloten"));
      expect(await run(findLeesregel(T, OVERZICHT, "d1"))).toEqual(Option.none());
      expect(await run(findLeesregel("gemeente-b", OVERZICHT, "d1"))).toEqual(Option.none());
    });

    it("OPSLAG: een vraag binnen een transactie ziet wat die transactie net schreef, en niets ervan blijft na een fout", async () => {
      const run = await open();
      const werk = Effect.gen(function* () {
        const db = yield* Databank;
        const gezien: unknown[] = [];
        yield* Effect.ignore(
          db.transactie(() =>
            Effect.gen(function* () {
              yield* feit("d1", "Open");
              gezien.push(...(yield* lijst({ groep: "Open" })));
              return yield* Effect.fail("nee");
            }),
          ),
        );
        return [gezien, yield* lijst({ groep: "Open" })];
      });
      expect(await run(werk)).toEqual([[["d1"], 1], [[], 0]]);
    });

    it("OPSLAG: een lijst gaat per pagina heen en terug, met een venster en het totaal", async () => {
      const run = await open();
      for (const dossier of ["a", "b", "c", "d", "e"]) await run(feit(dossier, "Open"));
      const eerste = await run(queryLeesmodel(T, OVERZICHT, { groep: "Open", aantal: 2 }));
      expect([eerste.regels.map(({ sleutel }) => sleutel), eerste.totaal]).toEqual([["a", "b"], 5]);
      const na = eerste.regels[1];
      if (na === undefined) throw new Error("geen tweede regel");
      expect(await run(lijst({ groep: "Open", aantal: 2, na }))).toEqual([["c", "d"], 5]);
      expect(await run(lijst({ groep: "Open", aantal: 9, na, richting: "aflopend" }))).toEqual([["a"], 5]);
      expect(await run(lijst({ groep: "Open", van: "00000002", tot: "00000003", richting: "aflopend" }))).toEqual([["c", "b"], 2]);
    });

    it("OPSLAG: veel lezers tegelijk verwerken elk feit één keer", async () => {
      const run = await open();
      for (let i = 0; i < 30; i += 1) await run(feit("d1", "Open"));
      await run(Effect.all(Array.from({ length: 12 }, () => bijwerken(T, OVERZICHT)), { concurrency: "unbounded" }));
      expect(await run(findLeesregel(T, OVERZICHT, "d1"))).toMatchObject({ value: { inhoud: { aantal: 30 } } });
      expect(await run(vergelijkLeesmodel(T, OVERZICHT))).toEqual([]);
    });

    it("OPSLAG: vergelijken vindt elke rij die niet klopt, en herbouwen zet haar recht", async () => {
      const run = await open();
      for (const dossier of ["a", "b", "c"]) await run(feit(dossier, "Open"));
      await run(bijwerken(T, OVERZICHT));
      const beschadig = Effect.gen(function* () {
        const db = yield* Databank;
        yield* db.run("DELETE FROM leesregel WHERE tenant = ? AND sleutel = 'a'", [T]);
        yield* db.run("UPDATE leesregel SET orde = 'x' WHERE tenant = ? AND sleutel = 'b'", [T]);
        yield* db.run("INSERT INTO leesregel SELECT tenant, model, versie, bouw, 'spook', groep, orde, inhoud FROM leesregel WHERE tenant = ? AND sleutel = 'c'", [T]);
      });
      await run(beschadig);
      expect(await run(vergelijkLeesmodel(T, OVERZICHT))).toEqual([
        { sleutel: "a", soort: "ontbreekt" },
        { sleutel: "b", soort: "anders" },
        { sleutel: "spook", soort: "te veel" },
      ]);
      const stappen: number[][] = [];
      await run(herbouw(T, OVERZICHT, (positie, kop) => Effect.sync(() => void stappen.push([positie, kop]))));
      expect([await run(vergelijkLeesmodel(T, OVERZICHT)), stappen]).toEqual([[], [[3, 3]]]);
      expect(await run(Effect.flatMap(Databank, (db) => db.all("SELECT count(*) AS n FROM leesstand")))).toEqual([{ n: 1 }]);
    });

    it("OPSLAG: een afgebroken herbouw laat de oude rijen staan; twee tegelijk en schrijvers ertussen geven één goede uitkomst", async () => {
      const run = await open();
      for (let i = 0; i < 10; i += 1) await run(feit(`d${i}`, "Open"));
      const halverwege = Effect.gen(function* () {
        const bezig = yield* Effect.forkChild(herbouw(T, OVERZICHT, () => Effect.never));
        yield* Effect.sleep("300 millis");
        yield* Fiber.interrupt(bezig);
        return yield* lijst({ groep: "Open", aantal: 1 });
      });
      expect(await run(halverwege)).toEqual([["d0"], 10]);
      await run(Effect.all([herbouw(T, OVERZICHT), herbouw(T, OVERZICHT), feit("d1", "Bezig"), feit("d2", "Gesloten"), bijwerken(T, OVERZICHT)], { concurrency: "unbounded" }));
      expect(await run(lijst({ groep: "Open", aantal: 1 }))).toEqual([["d0"], 8]);
      expect(await run(vergelijkLeesmodel(T, OVERZICHT))).toEqual([]);
    });

    it("OPSLAG: een nieuwe versie van een model begint bij het eerste feit en laat de oude met rust", async () => {
      const run = await open();
      await run(feit("d1", "Open"));
      await run(bijwerken(T, OVERZICHT));
      const Kort = Schema.Struct({ laatste: Schema.String });
      const nieuw: Leesmodel<typeof Kort.Type> = {
        ...OVERZICHT,
        versie: 2,
        inhoud: Kort,
        verwerk: ({ soort }) => [{ soort: "zet", regel: { sleutel: "d1", groep: "", orde: "", inhoud: { laatste: soort } } }],
      };
      expect(await run(findLeesregel(T, nieuw, "d1"))).toMatchObject({ value: { inhoud: { laatste: "Open" } } });
      expect(await run(findLeesregel(T, OVERZICHT, "d1"))).toMatchObject({ value: { inhoud: { aantal: 1 } } });
    });

    it("OPSLAG: na elke reeks feiten is stap voor stap bijwerken gelijk aan opnieuw bouwen en aan tellen met de hand", async () => {
      const run = await open();
      const stap = fc.record({ dossier: fc.constantFrom("d1", "d2", "d3"), soort: fc.constantFrom("Open", "Bezig", "Gesloten"), lees: fc.boolean() });
      const soorten = ["Open", "Bezig"];
      const verwacht = new Map<string, { aantal: number; laatste: string }>();
      await fc.assert(
        fc.asyncProperty(fc.array(stap, { maxLength: 12 }), async (stappen) => {
          for (const { dossier, soort, lees } of stappen) {
            await run(feit(dossier, soort));
            if (soort === "Gesloten") verwacht.delete(dossier);
            else verwacht.set(dossier, { aantal: (verwacht.get(dossier)?.aantal ?? 0) + 1, laatste: soort });
            if (lees) await run(bijwerken(T, OVERZICHT));
          }
          const paginas = await run(Effect.forEach(soorten, (groep) => queryLeesmodel(T, OVERZICHT, { groep })));
          const regels = paginas.flatMap((pagina) => pagina.regels);
          expect(new Map(regels.map(({ sleutel, inhoud }) => [sleutel, inhoud]))).toEqual(verwacht);
          expect(await run(vergelijkLeesmodel(T, OVERZICHT))).toEqual([]);
        }),
        { numRuns: 15 },
      );
    });
  });
};
