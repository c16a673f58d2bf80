import { readSync, writeSync } from "node:fs";

import type { Tijdstip } from "@wmo-kit/domain";
import { Effect, Layer } from "effect";

import { Audit } from "../../src/audit/audit.js";
import { layerAudit } from "../../src/audit/layer-audit.js";
import { layerSqlite } from "../../src/databank/sqlite.js";

const [map = "", naam = "", aantal = "0"] = process.argv.slice(2);

// Everyone starts at the same moment: when the parent closes our stdin.
writeSync(1, "klaar\n");
readSync(0, Buffer.alloc(1));

/** Adds lines to the log of one tenant, ten at a time, and prints each number after it was acknowledged. */
const program = Effect.gen(function* () {
  const audit = yield* Audit;
  const leeg = { namens: null, dossier: "d1", objectsoort: "dossier", object: null, doel: "proef", noodreden: null, adres: null } as const;
  const tijdstip = "2026-02-19T10:00:00Z" as Tijdstip;
  const regel = { ...leeg, tenant: "t", tijdstip, soort: "ingezien", actie: "R", account: naam, rol: "r", uitkomst: "gelukt", systeem: "s" } as const;
  const een = Effect.tap(audit.record(regel), ({ volgnummer, hash }) => Effect.sync(() => writeSync(1, `${volgnummer} ${hash}\n`)));
  for (let i = 0; i < Number(aantal) / 10; i += 1) yield* Effect.all(Array.from({ length: 10 }, () => een), { concurrency: "unbounded" });
});

await Effect.runPromise(program.pipe(Effect.provide(Layer.provideMerge(layerAudit, layerSqlite(map)))));
