import { setTimeout as wait } from "node:timers/promises";

import { Effect, Layer, Stream } from "effect";
import { expect, it } from "vitest";

import { Audit } from "../src/audit/audit.js";
import { layerAudit } from "../src/audit/layer-audit.js";
import { layerSqlite } from "../src/databank/sqlite.js";
import { EventStore } from "../src/store/event-store.js";
import { layerEventStore } from "../src/store/layer-event-store.js";
import { startScript } from "./child/start-script.js";
import { tempFolder } from "./temp-folder.js";

it.each(["SIGTERM", "SIGINT"] as const)("STOP: %s tijdens het schrijven verliest niets en is binnen vijf seconden klaar", { timeout: 60_000 }, async (signaal) => {
  const map = tempFolder();
  const { child, ready, go, done, lines, errors } = startScript(new URL("./child/work-until-stopped.ts", import.meta.url), map);
  await ready;
  go();
  for (let poging = 0; lines().length < 50 && poging < 600; poging += 1) await wait(20);
  const begin = performance.now();
  child.kill(signaal);
  await done;
  expect(performance.now() - begin).toBeLessThan(5000);
  expect(child.signalCode).toBeNull();
  expect(errors()).not.toMatch(/"level":"(?:ERROR|FATAL)"/);

  const bevestigd = lines().map((regel) => regel.split(" ").map(Number));
  expect(bevestigd.length).toBeGreaterThanOrEqual(50);
  const lees = Effect.gen(function* () {
    const feiten = yield* Stream.runCollect((yield* EventStore).readAll("t"));
    return { posities: feiten.map(({ positie }) => positie), anker: yield* (yield* Audit).verify("t") };
  });
  const { posities, anker } = await Effect.runPromise(lees.pipe(Effect.provide(Layer.mergeAll(layerAudit, layerEventStore).pipe(Layer.provide(layerSqlite(map))))));
  expect(posities).toEqual(posities.map((_, i) => i + 1));
  for (const [positie, volgnummer] of bevestigd) expect([posities.includes(positie ?? 0), (volgnummer ?? 0) <= anker.aantal]).toEqual([true, true]);
});
