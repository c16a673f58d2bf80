import { readSync, writeSync } from "node:fs";

import { Effect, Layer } from "effect";

import { Audit } from "../../src/audit/audit.js";
import { layerAudit } from "../../src/audit/layer-audit.js";
import { layerSqlite } from "../../src/databank/sqlite.js";
import { layerSecureRandom } from "../../src/id/uuid-v7.js";
import { runApp } from "../../src/run-app.js";
import { EventStore } from "../../src/store/event-store.js";
import { layerEventStore } from "../../src/store/layer-event-store.js";
import { recordGebeurtenis } from "../../src/store/record-gebeurtenis.js";

const [map = ""] = process.argv.slice(2);

writeSync(1, "klaar\n");
readSync(0, Buffer.alloc(1));

const LEEG = { namens: null, dossier: null, object: null, noodreden: null, adres: null } as const;
const REGEL = { ...LEEG, tenant: "t", soort: "proef", actie: "C", account: "a", rol: "r", objectsoort: "feit", doel: "proef", uitkomst: "gelukt", systeem: "s" } as const;

/** Twenty workers that each add facts with an audit line, and print what was acknowledged, until somebody stops the app. */
const worker = (nummer: number) =>
  Effect.gen(function* () {
    const [store, audit] = [yield* EventStore, yield* Audit];
    for (let versie = 0; ; versie += 1) {
      const feit = yield* recordGebeurtenis({ soort: "Geteld", schemaversie: 1, actor: "a", gegevens: { versie } });
      const [plaats] = yield* store.append({ tenant: "t", dossier: `d${nummer}`, verwachteVersie: versie, gebeurtenissen: [feit] });
      const { volgnummer } = yield* audit.record({ ...REGEL, tijdstip: feit.opgetreden });
      writeSync(1, `${plaats?.positie} ${volgnummer}\n`);
    }
  });

const lagen = Layer.mergeAll(layerAudit, layerEventStore, layerSecureRandom).pipe(Layer.provide(layerSqlite(map)));
runApp(Effect.all(Array.from({ length: 20 }, (_, i) => worker(i)), { concurrency: "unbounded" }).pipe(Effect.provide(lagen)));
