import { Effect, Layer, ManagedRuntime } from "effect";
import { describe, expect, it, onTestFinished } from "vitest";

import { Audit } from "../src/audit/audit.js";
import { layerAudit } from "../src/audit/layer-audit.js";
import { makeEenmaal, Schrijfspoor } from "../src/audit/schrijfspoor.js";
import { Databank } from "../src/databank/databank.js";
import { layerVersleuteldeEventStore } from "../src/geheim/versleutelde-event-store.js";
import { EventStore } from "../src/store/event-store.js";
import { type Databanklaag, eenAuditregel } from "./audit-contract.js";
import { eenGebeurtenis } from "./een-gebeurtenis.js";
import { layerGeheimProef } from "./geheim-contract.js";

const T = "0268";

/** What an audit line that goes with a fact promises on every engine. `makeLayer` gives an empty databank of its own per call. */
export const schrijfspoorContract = (naam: string, makeLayer: () => Databanklaag): void => {
  const open = async () => {
    const runtime = ManagedRuntime.make(Layer.merge(layerAudit, layerVersleuteldeEventStore).pipe(Layer.provideMerge(layerGeheimProef()), Layer.provideMerge(makeLayer())));
    onTestFinished(() => runtime.dispose());
    const run = runtime.runPromise;
    const [store, audit, databank] = [await run(EventStore), await run(Audit), await run(Databank)];
    let nummer = 0;
    const append = (dossier: string, verwachteVersie: number | "elke" = "elke") =>
      Effect.suspend(() => store.append({ tenant: T, dossier, verwachteVersie, gebeurtenissen: [eenGebeurtenis((nummer += 1))] }));
    /** Work of somebody, with the line that goes with it. */
    const als = <A, E>(account: string, werk: Effect.Effect<A, E>) =>
      Effect.flatMap(makeEenmaal({ audit, databank }, Effect.succeed(eenAuditregel({ account }))), ({ schrijf, isGeschreven }) =>
        Effect.flatMap(Effect.result(Effect.provideService(werk, Schrijfspoor, schrijf)), () => isGeschreven),
      );
    const staat = async () => ({
      regels: (await run(audit.query({ tenant: T }))).regels.map(({ account }) => account).toReversed(),
      feiten: await run(store.readPositie(T)),
      keten: (await run(audit.verify(T))).aantal,
    });
    return { run, store, databank, append, als, staat };
  };

  describe(`Schrijfspoor op ${naam}`, () => {
    it("NEN7513: wie een feit vastlegt staat met dat feit in het log, één keer per handeling", async () => {
      const { run, append, als, staat } = await open();
      expect(await run(als("a", Effect.andThen(append("d1"), append("d2"))))).toBe(true);
      expect(await run(als("b", Effect.void))).toBe(false);
      expect(await staat()).toEqual({ regels: ["a"], feiten: 2, keten: 1 });
    });

    it("NEN7513: wat wordt geweigerd of teruggedraaid laat geen regel na, en de keten blijft heel", async () => {
      const { run, databank, append, als, staat } = await open();
      await run(append("d1"));
      expect(await run(als("a", append("d1", 7)))).toBe(false);
      expect(await run(als("b", databank.transactie(() => Effect.andThen(append("d2"), Effect.fail("terug")))))).toBe(false);
      expect(await run(als("c", Effect.andThen(Effect.ignore(append("d1", 7)), append("d1", 1))))).toBe(true);
      expect(await staat()).toEqual({ regels: ["c"], feiten: 2, keten: 1 });
    });

    it("NEN7513: van velen tegelijk staat ieder bij zijn eigen feit, ook als zij een transactie delen", async () => {
      const { run, append, als, staat } = await open();
      const wie = Array.from({ length: 40 }, (_, i) => `m${String(i).padStart(2, "0")}`);
      const geschreven = await run(Effect.forEach(wie, (account, i) => als(account, append(`d${i}`, i % 4 === 0 ? 3 : "elke")), { concurrency: "unbounded" }));
      const goed = wie.filter((_, i) => i % 4 !== 0);
      expect(geschreven).toEqual(wie.map((_, i) => i % 4 !== 0));
      const { regels, ...rest } = await staat();
      expect(regels.toSorted()).toEqual(goed);
      expect(rest).toEqual({ feiten: 30, keten: 30 });
    });
  });
};
