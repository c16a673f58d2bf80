import { Effect, Layer } from "effect";
import { expect, it } from "vitest";

import { Audit } from "../src/audit/audit.js";
import type { Auditregel } from "../src/audit/auditregel.js";
import { layerAudit } from "../src/audit/layer-audit.js";
import type { Auditpagina } from "../src/audit/query-audit.js";
import { layerSqlite } from "../src/databank/sqlite.js";
import { startScript } from "./child/start-script.js";
import { tempFolder } from "./temp-folder.js";

it("NEN7513: twee processen op één map maken samen één ketting", { timeout: 120_000 }, async () => {
  const map = tempFolder();
  const scripts = ["a", "b"].map((naam) => startScript(new URL("./child/audit-loop.ts", import.meta.url), map, naam, "1000"));
  await Promise.all(scripts.map(({ ready }) => ready));
  for (const { go } of scripts) go();
  await Promise.all(scripts.map(({ done }) => done));
  for (const { child, errors } of scripts) expect([child.exitCode, errors()]).toEqual([0, ""]);

  const lees = Effect.gen(function* () {
    const audit = yield* Audit;
    const regels: Auditregel[] = [];
    for (let voor: number | null = Number.MAX_SAFE_INTEGER; voor !== null; ) {
      const pagina: Auditpagina = yield* audit.query({ tenant: "t", aantal: 500, voor });
      regels.unshift(...pagina.regels.toReversed());
      voor = pagina.volgende;
    }
    return { anker: yield* audit.verify("t"), regels };
  });
  const { anker, regels } = await Effect.runPromise(lees.pipe(Effect.provide(Layer.provideMerge(layerAudit, layerSqlite(map)))));
  expect(anker.aantal).toBe(2000);
  const bevestigd = scripts.flatMap(({ lines }) => lines()).toSorted((x, y) => Number.parseInt(x) - Number.parseInt(y));
  expect(bevestigd).toEqual(regels.map(({ volgnummer, hash }) => `${volgnummer} ${hash}`));
  // They really wrote through each other, not one after the other.
  expect(regels.filter(({ account }, i) => i > 0 && account !== regels[i - 1]?.account).length).toBeGreaterThan(1);
});
