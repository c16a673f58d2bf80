import { setTimeout as wait } from "node:timers/promises";

import { Effect, Stream } from "effect";
import { describe, expect, it } from "vitest";

import { EventStore } from "../src/store/event-store.js";
import type { Gebeurtenis } from "../src/store/gebeurtenis.js";
import { startAppender } from "./child/start-appender.js";
import { layerEventStoreAt } from "./event-store-at.js";

/** Every fact at a place, read by a new connection. */
export const readBack = (plaats: string): Promise<readonly Gebeurtenis[]> =>
  Effect.runPromise(
    Effect.flatMap(EventStore, (store) => Stream.runCollect(store.readAll("gemeente"))).pipe(Effect.provide(layerEventStoreAt(plaats))),
  );

/** Positions and versions run 1, 2, 3… */
export const expectGapless = (feiten: readonly Gebeurtenis[]): void => {
  const nummers = feiten.map((_, i) => i + 1);
  expect(feiten.map(({ positie }) => positie)).toEqual(nummers);
  expect(feiten.map(({ versie }) => versie)).toEqual(nummers);
};

/** What is acknowledged stays, whatever happens to the process; `makePlaats` gives a folder or an address of its own. */
export const durabilityContract = (naam: string, makePlaats: () => string | Promise<string>): void => {
  describe(`EventStore op ${naam}: processen`, () => {
    it("OPSLAG: wat is bevestigd overleeft kill -9, tien keer op een willekeurig moment", { timeout: 240_000 }, async () => {
      const plaats = await makePlaats();
      const bevestigd = new Map<number, string>();
      for (let ronde = 0; ronde < 10; ronde += 1) {
        const appender = startAppender(plaats, `ronde-${ronde}`, "0");
        await appender.ready;
        appender.go();
        await appender.firstAck();
        await wait(Math.random() * 150);
        appender.child.kill("SIGKILL");
        await appender.done;
        expect(appender.child.signalCode, appender.errors()).toBe("SIGKILL");
        for (const { positie, id } of appender.acked()) bevestigd.set(positie, id);

        const feiten = await readBack(plaats);
        expectGapless(feiten);
        const opgeslagen = new Map(feiten.map(({ positie, id }) => [positie, id]));
        for (const [positie, id] of bevestigd) expect(opgeslagen.get(positie)).toBe(id);
        // Facts of one append stand or fall together: at most one append was written and not yet printed.
        expect(feiten.length - Math.max(...bevestigd.keys())).toBeLessThanOrEqual(3);
      }
      expect(bevestigd.size).toBeGreaterThanOrEqual(10);
    });

    it("OPSLAG: drie processen op één plaats schrijven zonder gat, dubbel of verlies", { timeout: 240_000 }, async () => {
      const plaats = await makePlaats();
      const appenders = ["a", "b", "c"].map((naam) => startAppender(plaats, naam, "120"));
      await Promise.all(appenders.map(({ ready }) => ready));
      for (const { go } of appenders) go();
      await Promise.all(appenders.map(({ done }) => done));
      for (const { child, errors } of appenders) expect([child.exitCode, errors()]).toEqual([0, ""]);

      const feiten = await readBack(plaats);
      expectGapless(feiten);
      expect(feiten).toHaveLength(3 * (60 + 180));
      const bevestigd = appenders.flatMap(({ acked }) => acked()).sort((x, y) => x.positie - y.positie);
      expect(bevestigd).toEqual(feiten.map(({ positie, versie, id }) => ({ positie, versie, id })));
      // All three wrote. How often they take turns is up to the engine: on PostgreSQL who loses waits longer each time.
      expect(new Set(feiten.map(({ actor }) => actor)).size).toBe(3);
    });

    it("OPSLAG: van drie processen die dezelfde sleutels willen krijgt er per sleutel één gelijk", { timeout: 240_000 }, async () => {
      const plaats = await makePlaats();
      const appenders = ["a", "b", "c"].map((naam) => startAppender(plaats, naam, "60", "gedeeld"));
      await Promise.all(appenders.map(({ ready }) => ready));
      for (const { go } of appenders) go();
      await Promise.all(appenders.map(({ done }) => done));
      for (const { child, errors } of appenders) expect([child.exitCode, errors()]).toEqual([0, ""]);
      const feiten = await readBack(plaats);
      expectGapless(feiten);
      expect(feiten).toHaveLength(30 + 90);
    });
  });
};
