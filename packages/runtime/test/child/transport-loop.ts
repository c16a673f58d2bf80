import { readSync, writeSync } from "node:fs";
import { join } from "node:path";

import { Effect, Layer, Redacted } from "effect";
import { FetchHttpClient } from "effect/http";

import { layerSqlite } from "../../src/databank/sqlite.js";
import { layerGeheim } from "../../src/geheim/geheim.js";
import { layerSecureRandom } from "../../src/id/uuid-v7.js";
import { Berichtenverkeer } from "../../src/transport/berichtenverkeer.js";
import { makeHttpadapter } from "../../src/transport/http/httpadapter.js";
import { layerBerichtenverkeer } from "../../src/transport/layer-berichtenverkeer.js";
import { makeMapadapter } from "../../src/transport/map/mapadapter.js";
import { eenUitbericht, proefbericht, proefverpakking } from "../transport/proefverpakking.js";

const [map = "", naam = "", basis = ""] = process.argv.slice(2);

writeSync(1, "klaar\n");
readSync(0, Buffer.alloc(1));

/**
 * Puts messages ready, offers them and receives, without end; prints the identification of each message
 * after it was acknowledged. Started as: transport-loop.ts <map> <naam> [<adres van het net>]
 */
const program = Effect.gen(function* () {
  const verkeer = yield* Berichtenverkeer;
  for (let i = 0; ; i += 1) {
    const identificatie = `${naam}-${i}`;
    yield* verkeer.prepare(
      eenUitbericht({ identificatie, geadresseerde: identificatie, inhoud: proefbericht("WMO305", identificatie, (i % 5) * 2_000) }),
    );
    writeSync(1, `${identificatie}\n`);
    if (i % 3 !== 2) continue;
    yield* verkeer.offer("aanbieder");
    yield* Effect.ignore(verkeer.receive("aanbieder"));
  }
});

const adapter =
  basis === ""
    ? Effect.succeed(makeMapadapter({ in: join(map, "in"), uit: join(map, "uit"), rustMs: 1, rijpMs: 60_000 }))
    : makeHttpadapter({ basis, tijdslimietMs: 250, pogingen: 1 });

const laag = Layer.unwrap(Effect.map(adapter, (eigen) => layerBerichtenverkeer({ adapterVoor: () => eigen, verpakking: proefverpakking() }))).pipe(
  Layer.provide(FetchHttpClient.layer),
  Layer.provide(layerGeheim({ omgeving: Redacted.make(Buffer.alloc(32, 7).toString("base64")) })),
  Layer.provide([layerSqlite(join(map, "gegevens")), layerSecureRandom]),
);

await Effect.runPromise(Effect.provide(program, laag));
