import { execFileSync } from "node:child_process";
import { writeSync } from "node:fs";

import { Effect, Stream } from "effect";

import { layerSecureRandom } from "../../src/id/uuid-v7.js";
import { EventStore } from "../../src/store/event-store.js";
import { layerSqliteEventStore } from "../../src/store/layer-event-store.js";
import { recordGebeurtenis } from "../../src/store/record-gebeurtenis.js";

/**
 * Appends until the disk takes no more, makes room and goes on; prints what happened.
 * Started as: fill-disk.ts <map> <opdracht die ruimte maakt, met $PID>
 */
const [map = "", ruimte = ""] = process.argv.slice(2);

const program = Effect.gen(function* () {
  const store = yield* EventStore;
  const bevestigd: string[] = [];
  const append = Effect.gen(function* () {
    const feit = yield* recordGebeurtenis({ soort: "Groot", schemaversie: 1, actor: "proef", gegevens: { inhoud: "x".repeat(20_000) } });
    yield* store.append({ tenant: "a", dossier: "d1", verwachteVersie: bevestigd.length, gebeurtenissen: [feit] });
    bevestigd.push(feit.id);
  });
  const fout = yield* Effect.flip(Effect.forever(append));
  const gelezen = (yield* Stream.runCollect(store.readAll("a"))).map(({ id }) => id);
  const voor = [...bevestigd];
  execFileSync("sh", ["-c", ruimte.replace("$PID", String(process.pid))]);
  yield* append;
  const naOpruimen = (yield* store.readDossier("a", "d1")).length;
  writeSync(1, JSON.stringify({ fout, bevestigd: voor, gelezen, naOpruimen }));
});

await Effect.runPromise(program.pipe(Effect.provide([layerSqliteEventStore(map), layerSecureRandom])));
