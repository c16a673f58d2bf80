import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";

import { Effect, Exit, Fiber } from "effect";
import { expect, it } from "vitest";

import { eenGebeurtenis } from "../../../test/een-gebeurtenis.js";
import { tempFolder } from "../../../test/temp-folder.js";
import { EventStore } from "../../store/event-store.js";
import { layerSqliteEventStore } from "../../store/layer-event-store.js";
import { BESTAND } from "./data-folder.js";
import { attempt } from "./failure.js";

const failed = (work: () => unknown) => Effect.runPromise(Effect.flip(attempt(work)));

it("OPSLAG: een volle schijf heet vol, en een volgende kleine schrijfactie lukt gewoon", async () => {
  using db = new DatabaseSync(join(tempFolder(), "vol.sqlite"));
  db.exec("CREATE TABLE t (x TEXT) STRICT; PRAGMA max_page_count = 4;");
  const vol = (): unknown => db.prepare("INSERT INTO t VALUES (?)").run("x".repeat(100_000));
  expect(await failed(vol)).toEqual({ _tag: "OpslagMislukt", oorzaak: "vol", code: "SQLITE 13" });
  db.exec("INSERT INTO t VALUES ('klein')");
});

it("OPSLAG: een database die alleen gelezen mag worden heet alleen-lezen", async () => {
  const pad = join(tempFolder(), "lezen.sqlite");
  new DatabaseSync(pad).close();
  using db = new DatabaseSync(pad, { readOnly: true });
  expect(await failed(() => db.exec("CREATE TABLE t (x TEXT) STRICT"))).toMatchObject({ oorzaak: "alleen-lezen" });
});

it("OPSLAG: een database die een ander vasthoudt heet vergrendeld", async () => {
  const pad = join(tempFolder(), "slot.sqlite");
  using houder = new DatabaseSync(pad);
  houder.exec("CREATE TABLE t (x TEXT) STRICT; BEGIN IMMEDIATE");
  using db = new DatabaseSync(pad, { timeout: 0 });
  expect(await failed(() => db.exec("BEGIN IMMEDIATE"))).toMatchObject({ oorzaak: "vergrendeld", code: "SQLITE 5" });
});

it("OPSLAG: een programmeerfout in SQL of een sleutel is een defect en geen storing", async () => {
  using db = new DatabaseSync(":memory:");
  db.exec("CREATE TABLE t (x TEXT PRIMARY KEY) STRICT; INSERT INTO t VALUES ('a')");
  for (const sql of ["SELECT fout", "INSERT INTO t VALUES ('a')"])
    expect(Exit.hasDies(await Effect.runPromiseExit(attempt(() => db.exec(sql))))).toBe(true);
});

it("OPSLAG: een append wacht op een ander proces dat langer schrijft dan SQLite zelf wacht", async () => {
  const map = tempFolder();
  const program = Effect.gen(function* () {
    const store = yield* EventStore;
    const houder = new DatabaseSync(join(map, BESTAND));
    houder.exec("BEGIN IMMEDIATE");
    const schrijver = yield* Effect.forkChild(
      store.append({ tenant: "a", dossier: "d", verwachteVersie: 0, gebeurtenissen: [eenGebeurtenis(1)] }),
    );
    yield* Effect.sleep("700 millis");
    houder.exec("COMMIT");
    houder.close();
    return yield* Fiber.join(schrijver);
  });
  expect(await Effect.runPromise(Effect.provide(program, layerSqliteEventStore(map)))).toMatchObject([{ positie: 1, versie: 1 }]);
});

it.each([
  ["geen JSON", "gegevens = '{'"],
  ["geen tijdstip", "opgetreden = 'gisteren'"],
])("OPSLAG: een rij met %s is een beschadigd bestand, geen half dossier", async (_, wijziging) => {
  const map = tempFolder();
  const program = Effect.gen(function* () {
    const store = yield* EventStore;
    yield* store.append({ tenant: "a", dossier: "d", verwachteVersie: 0, gebeurtenissen: [eenGebeurtenis(1), eenGebeurtenis(2)] });
    using ander = new DatabaseSync(join(map, BESTAND));
    ander.exec(`UPDATE gebeurtenis SET ${wijziging} WHERE versie = 2`);
    return yield* Effect.flip(store.readDossier("a", "d"));
  });
  expect(await Effect.runPromise(Effect.provide(program, layerSqliteEventStore(map)))).toMatchObject({ oorzaak: "beschadigd" });
});
