/**
 * What the store costs per tenant on both engines: appends a second, bytes per thousand facts, reading back.
 * Prints the tables of docs/scale-out.md. Needs PostgreSQL on the machine, or WMO_TEST_DATABASE_URL.
 */
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { cpus, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import { writeSync } from "node:fs";

import { makeVerslag } from "@wmo-kit/tooling-bench";
import { makeSchema, startServer } from "@wmo-kit/tooling-testing/postgres";
import { Effect, Layer, Redacted, Stream } from "effect";

import { Databank, EventStore, layerEventStore, layerPostgres, layerSecureRandom, layerSqlite, recordGebeurtenis } from "../src/index.js";

const FEITEN = Number(process.argv[2] ?? 2000);
const print = (regel: string): void => void writeSync(1, `${regel}\n`);

// About what a step in a dossier holds: a few fields and a motivation of two sentences.
const gegevens = { levensloop: "melding", zaak: null, soort: "onderzoekGestart", gegevens: { onderwerp: "dagbesteding", motivering: "x".repeat(400) } };
const feit = recordGebeurtenis({ soort: "stap", schemaversie: 1, actor: "medewerker-1", gegevens });

const opdracht = (tenant: string, dossier: string, verwachteVersie: number, sleutels: readonly string[] = []) =>
  Effect.map(feit, (een) => ({ tenant, dossier, verwachteVersie, gebeurtenissen: [een] as const, sleutels }));

/** Appends one fact at a time, each to a new dossier of one of the tenants. */
const appendEen = (ronde: string, tenants: number, schrijvers: number) =>
  Effect.gen(function* () {
    const store = yield* EventStore;
    const begin = performance.now();
    yield* Effect.forEach(
      Array.from({ length: FEITEN }, (_, i) => i),
      (i) => Effect.flatMap(opdracht(`t${i % tenants}`, `${ronde}-${i}`, 0, i % 4 === 0 ? [`${ronde}-sleutel-${i}`] : []), store.append),
      { concurrency: schrijvers, discard: true },
    );
    return (FEITEN / (performance.now() - begin)) * 1000;
  });

const appendReeks = Effect.gen(function* () {
  const store = yield* EventStore;
  const begin = performance.now();
  for (let deel = 0; deel < 10; deel += 1) {
    const reeks = yield* Effect.forEach(Array.from({ length: 1000 }, (_, i) => i), (i) => opdracht("invoer", `d${deel}-${Math.floor(i / 30)}`, i % 30));
    yield* store.appendAlles("invoer", reeks);
  }
  return 10_000_000 / (performance.now() - begin);
});

const leesAlles = Effect.gen(function* () {
  const store = yield* EventStore;
  const begin = performance.now();
  yield* Stream.runDrain(store.readAll("invoer"));
  return 10_000_000 / (performance.now() - begin);
});

const leesDossier = Effect.gen(function* () {
  const store = yield* EventStore;
  const begin = performance.now();
  for (let i = 0; i < 300; i += 1) yield* store.readDossier("invoer", `d${i % 10}-${i % 33}`);
  return (performance.now() - begin) / 300;
});

const POSTGRES_BYTES = "SELECT sum(pg_total_relation_size(CAST(naam AS regclass))) AS bytes FROM (VALUES ('gebeurtenis'), ('sleutel'), ('tenantstand')) t(naam)";

const verslag = makeVerslag("runtime-opslag");

/** The rows of the table for the page of results. */
const meld = (engine: string, los: readonly number[], reeks: number, alles: number, dossier: number, kib: number): void => {
  const naam = engine.toLowerCase();
  const [een = 0, , , honderd = 0] = los;
  const perSeconde = { eenheid: "facts per second", beter: "hoger" } as const;
  verslag.meet({ ...perSeconde, id: `runtime.${naam}.los`, wat: `${engine}: facts appended one by one, one writer`, waarde: een });
  verslag.meet({ ...perSeconde, id: `runtime.${naam}.tenants`, wat: `${engine}: the same, 100 tenants and eight writers`, waarde: honderd });
  verslag.meet({ ...perSeconde, id: `runtime.${naam}.reeks`, wat: `${engine}: facts appended in series of 1,000`, waarde: reeks });
  verslag.meet({ ...perSeconde, id: `runtime.${naam}.alles`, wat: `${engine}: all facts read`, waarde: alles });
  verslag.meet({ id: `runtime.${naam}.dossier`, wat: `${engine}: a dossier of 30 facts read`, waarde: dossier, eenheid: "ms", beter: "lager" });
  verslag.meet({ id: `runtime.${naam}.grootte`, wat: `${engine}: kept for 1,000 facts`, waarde: kib, eenheid: "KiB", beter: "lager" });
};

const measure = (engine: string, layer: Layer.Layer<Databank, unknown>, bytes: (db: Databank["Service"]) => Effect.Effect<number, unknown>) =>
  Effect.gen(function* () {
    const db = yield* Databank;
    yield* appendEen("opwarmen", 1, 4);
    const los: string[] = [];
    for (const [tenants, schrijvers] of [[1, 1], [1, 8], [8, 8], [100, 8]] as const)
      los.push(String(Math.round(yield* appendEen(`${tenants}-${schrijvers}`, tenants, schrijvers))));
    const voor = yield* bytes(db);
    const reeks = Math.round(yield* appendReeks);
    const na = yield* bytes(db);
    const alles = Math.round(yield* leesAlles);
    const dossier = (yield* leesDossier).toFixed(2);
    meld(engine, los.map(Number), reeks, alles, Number(dossier), Math.round((na - voor) / 10 / 1024));
    print(`| ${engine} | ${los.join(" | ")} | ${reeks} | ${alles} | ${dossier} | ${Math.round((na - voor) / 10 / 1024)} |`);
  }).pipe(Effect.provide([Layer.provideMerge(layerEventStore, layer), layerSecureRandom]));

print(`${new Date().toISOString().slice(0, 10)}, ${cpus()[0]?.model ?? "?"}, ${cpus().length} kernen, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}, ${FEITEN} losse feiten per meting`);
print("| databank | 1 tenant, 1 schrijver | 1 tenant, 8 | 8 tenants, 8 | 100 tenants, 8 | reeks van 1.000 (feiten/s) | alles lezen (feiten/s) | dossier van 30 lezen (ms) | KiB per 1.000 feiten |");
print("|---|---|---|---|---|---|---|---|---|");

const map = mkdtempSync(join(tmpdir(), "wmo-kit-bench-"));
const sqliteBytes = (db: Databank["Service"]) =>
  Effect.map(db.all("PRAGMA wal_checkpoint(TRUNCATE)"), () => statSync(join(map, "dossiers.sqlite")).size);
await Effect.runPromise(measure("SQLite", layerSqlite(map), sqliteBytes));
rmSync(map, { recursive: true });

const gegeven = process.env["WMO_TEST_DATABASE_URL"];
const server = gegeven === undefined ? await startServer() : { url: gegeven, stop: () => Promise.resolve() };
try {
  const url = await makeSchema(server.url);
  await Effect.runPromise(measure("PostgreSQL", layerPostgres(Redacted.make(url)), (db) => Effect.map(db.all(POSTGRES_BYTES), ([rij]) => Number(rij?.["bytes"]))));
} finally {
  await server.stop();
}
verslag.klaar();
