import { setTimeout as wait } from "node:timers/promises";

import { makeSchema, startServer } from "@wmo-kit/tooling-testing/postgres";
import { expect, inject, it } from "vitest";

import { startAppender } from "./child/start-appender.js";
import { durabilityContract, expectGapless, readBack } from "./durability-contract.js";

durabilityContract("PostgreSQL", () => makeSchema(inject("postgresUrl")));

it("OPSLAG: wat is bevestigd overleeft kill -9 van de server zelf, en de schrijver krijgt een duidelijke fout", { timeout: 240_000 }, async () => {
  const server = await startServer();
  try {
    const plaats = await makeSchema(server.url);
    const bevestigd = new Map<number, string>();
    for (let ronde = 0; ronde < 3; ronde += 1) {
      const appender = startAppender(plaats, `ronde-${ronde}`, "0");
      await appender.ready;
      appender.go();
      await appender.firstAck();
      await wait(200 + Math.random() * 200);
      server.child.kill("SIGKILL");
      await appender.done;
      expect([appender.child.exitCode, appender.errors()]).toEqual([1, expect.stringMatching(/oorzaak: '(onzeker|verbinding)'/)]);
      for (const { positie, id } of appender.acked()) bevestigd.set(positie, id);
      await server.restart();
      const feiten = await readBack(plaats);
      expectGapless(feiten);
      const opgeslagen = new Map(feiten.map(({ positie, id }) => [positie, id]));
      for (const [positie, id] of bevestigd) expect(opgeslagen.get(positie)).toBe(id);
      expect(feiten.length - Math.max(...bevestigd.keys())).toBeLessThanOrEqual(3);
    }
    expect(bevestigd.size).toBeGreaterThanOrEqual(3);
  } finally {
    await server.stop();
  }
});
