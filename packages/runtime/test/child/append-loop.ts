import { readSync, writeSync } from "node:fs";

import { Effect } from "effect";

import { layerSecureRandom } from "../../src/id/uuid-v7.js";
import { EventStore } from "../../src/store/event-store.js";
import { recordGebeurtenis } from "../../src/store/record-gebeurtenis.js";
import { layerEventStoreAt } from "../event-store-at.js";

const [plaats = "", naam = "", rondes = "0"] = process.argv.slice(2);
const sleutelsGedeeld = process.argv[5] === "gedeeld";

// Everyone starts at the same moment: when the parent closes our stdin.
writeSync(1, "klaar\n");
readSync(0, Buffer.alloc(1));

/**
 * Adds facts to one dossier, one or three at a time, and prints each one only after the store acknowledged it.
 * With 0 rounds it never stops by itself. Started as: append-loop.ts <plaats> <naam> <rondes> [gedeeld]
 */
const program = Effect.gen(function* () {
  const store = yield* EventStore;
  let versie = (yield* store.readDossier("gemeente", "d1")).length;
  for (let ronde = 0; rondes === "0" || ronde < Number(rondes); ) {
    const feit = { soort: "Geteld", schemaversie: 1, actor: naam, gegevens: { naam, ronde } };
    const [a, b, c] = yield* Effect.all([recordGebeurtenis(feit), recordGebeurtenis(feit), recordGebeurtenis(feit)]);
    const geschreven = yield* store
      .append({
        tenant: "gemeente",
        dossier: "d1",
        verwachteVersie: versie,
        gebeurtenissen: ronde % 2 === 0 ? [a] : [a, b, c],
        sleutels: sleutelsGedeeld ? [`ronde:${ronde}`] : [],
      })
      .pipe(
        Effect.catchTag("VersieConflict", ({ werkelijk }) => Effect.sync(() => ((versie = werkelijk), undefined))),
        Effect.catchTag("SleutelBezet", () => Effect.succeed([])),
      );
    if (geschreven === undefined) continue;
    for (const { id, positie, versie } of geschreven) writeSync(1, `${positie} ${versie} ${id}\n`);
    versie += geschreven.length;
    ronde += 1;
  }
});

await Effect.runPromise(program.pipe(Effect.provide([layerEventStoreAt(plaats), layerSecureRandom])));
