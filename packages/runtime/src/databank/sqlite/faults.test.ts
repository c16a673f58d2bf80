import { closeSync, openSync, readFileSync, statSync, writeSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";

import { Effect, Exit, Option, Stream } from "effect";
import { expect, it } from "vitest";

import { runFillDisk } from "../../../test/child/start-fill-disk.js";
import { killDuringMigration } from "../../../test/child/start-slow-migration.js";
import { eenGebeurtenis } from "../../../test/een-gebeurtenis.js";
import { DOSSIERS_1 } from "../../../test/fixtures/dossiers-1.sql.js";
import { tempFolder } from "../../../test/temp-folder.js";
import { EventStore } from "../../store/event-store.js";
import { layerSqliteEventStore } from "../../store/layer-event-store.js";
import { Databank, type Transactie } from "../databank.js";
import { MIGRATIES } from "../migrations.table.js";
import { layerSqlite } from "../sqlite.js";
import { BESTAND } from "./data-folder.js";
import { makeSqliteMotor } from "./motor.js";

const inMap = <A, E>(map: string, werk: (store: EventStore["Service"]) => Effect.Effect<A, E>) =>
  Effect.runPromise(Effect.flatMap(EventStore, werk).pipe(Effect.provide(layerSqliteEventStore(map))));
const eenAppend = (verwachteVersie: number, nummer: number, inhoud = "") =>
  ({ tenant: "a", dossier: "d1", verwachteVersie, gebeurtenissen: [eenGebeurtenis(nummer, { gegevens: { inhoud } })] }) as const;

it("OPSLAG: een gegevensmap van de eerste versie gaat open, met alles erin, en telt verder", async () => {
  const map = tempFolder();
  new DatabaseSync(join(map, BESTAND)).exec(DOSSIERS_1);
  const uitkomst = await inMap(map, (store) =>
    Effect.gen(function* () {
      const [plaats] = yield* store.append(eenAppend(2, 3));
      const feiten = yield* Stream.runCollect(store.readAll("a"));
      return [plaats?.positie, feiten.map(({ id }) => id).slice(0, 2), yield* store.findSleutel("a", "bericht:1"), yield* store.readPositie("b")];
    }),
  );
  expect(uitkomst).toEqual([3, ["i1", "i2"], Option.some("d1"), 1]);
  using db = new DatabaseSync(join(map, BESTAND));
  expect(db.prepare("PRAGMA user_version").get()).toEqual({ user_version: MIGRATIES.at(-1)?.nummer });
});

it("OPSLAG: een migratie die halverwege met kill -9 stopt laat de oude vorm heel, en de volgende start maakt haar af", { timeout: 120_000 }, async () => {
  const map = tempFolder();
  await inMap(map, (store) => store.append(eenAppend(0, 1)));
  await killDuringMigration(map);
  using db = new DatabaseSync(join(map, BESTAND));
  expect(db.prepare("SELECT count(*) AS n FROM sqlite_schema WHERE name = 'half'").get()).toEqual({ n: 0 });
  expect(db.prepare("PRAGMA user_version").get()).toEqual({ user_version: MIGRATIES.at(-1)?.nummer });
  expect(await inMap(map, (store) => store.append(eenAppend(1, 2)))).toMatchObject([{ positie: 2, versie: 2 }]);
});

it("OPSLAG: een schijf die vol raakt geeft een duidelijke fout, verliest niets en gaat na opruimen gewoon verder", { timeout: 120_000 }, async () => {
  const { fout, bevestigd, gelezen, naOpruimen } = await runFillDisk(tempFolder());
  expect(fout).toMatchObject({ _tag: "OpslagMislukt", code: expect.stringMatching(/^SQLITE (13|778)$/) });
  expect(bevestigd.length).toBeGreaterThan(5);
  expect(gelezen).toEqual(bevestigd);
  expect(naOpruimen).toBe(bevestigd.length + 1);
});

it("OPSLAG: beschadigde bladzijden in het bestand zijn een duidelijke fout en nooit een half dossier", async () => {
  const map = tempFolder();
  await inMap(map, (store) => Effect.forEach(Array.from({ length: 40 }, (_, i) => i), (i) => store.append(eenAppend(i, i + 1, "x".repeat(3000)))));
  const pad = join(map, BESTAND);
  const grootte = statSync(pad).size;
  const bestand = openSync(pad, "r+");
  for (let plek = 8192; plek < grootte; plek += 4096) writeSync(bestand, Buffer.alloc(2048, 0xa5), 0, 2048, plek);
  closeSync(bestand);
  const exit = await Effect.runPromiseExit(
    Effect.flatMap(EventStore, (store) => store.readDossier("a", "d1")).pipe(Effect.provide(layerSqliteEventStore(map)), Effect.flip),
  );
  expect(Exit.isSuccess(exit) ? exit.value : exit).toMatchObject({ _tag: "OpslagMislukt", oorzaak: "beschadigd" });
  expect(readFileSync(pad).length).toBe(grootte);
});

it("OPSLAG: een klok die terugloopt verandert de volgorde niet", async () => {
  const map = tempFolder();
  const [laat, vroeg] = ["2026-02-19T10:00:00Z", "2026-02-19T09:00:00Z"].map((moment, i) =>
    eenGebeurtenis(2 - i, { opgetreden: moment as ReturnType<typeof eenGebeurtenis>["opgetreden"] }),
  );
  if (laat === undefined || vroeg === undefined) throw new Error("geen feiten");
  const feiten = await inMap(map, (store) =>
    Effect.gen(function* () {
      yield* store.append({ tenant: "a", dossier: "d1", verwachteVersie: 0, gebeurtenissen: [laat] });
      yield* store.append({ tenant: "a", dossier: "d1", verwachteVersie: 1, gebeurtenissen: [vroeg] });
      return yield* Stream.runCollect(store.readAll("a"));
    }),
  );
  expect(feiten.map(({ opgetreden, positie }) => [opgetreden, positie])).toEqual([[laat.opgetreden, 1], [vroeg.opgetreden, 2]]);
});

it("OPSLAG: maakt SQLite een transactie zelf ongedaan, dan schrijft wat erna komt niet los verder", async () => {
  const zet = (tx: Transactie, tenant: string) => tx.run("INSERT INTO tenantstand (tenant, positie) VALUES (?, 0)", [tenant]);
  const program = Effect.gen(function* () {
    const db = yield* Databank;
    const ongedaan = Effect.ignore(db.transactie((deel) => Effect.andThen(zet(deel, "b"), deel.run("ROLLBACK"))));
    const fout = yield* Effect.flip(db.transactie((tx) => zet(tx, "a").pipe(Effect.andThen(ongedaan), Effect.andThen(zet(tx, "c")))));
    yield* zet(db, "d");
    return [fout, yield* db.all("SELECT tenant FROM tenantstand")];
  });
  const uitkomst = await Effect.runPromise(Effect.provide(program, layerSqlite(tempFolder())));
  expect(uitkomst).toEqual([{ _tag: "OpslagMislukt", oorzaak: "onbekend", code: "AFGEBROKEN" }, [{ tenant: "d" }]]);
});

it("OPSLAG: een schijf die het vastleggen niet bevestigt is onzeker, een volle schijf niet", async () => {
  const db = (errcode: number): DatabaseSync =>
    Object.assign(Object.create(DatabaseSync.prototype), {
      isTransaction: true,
      exec: (): never => {
        throw Object.assign(new Error("schijf"), { errcode });
      },
    });
  // SQLITE_IOERR_FSYNC and SQLITE_FULL; no real disk fails its fsync on command.
  for (const [errcode, oorzaak] of [[1034, "onzeker"], [13, "vol"]] as const) {
    const fout = await Effect.runPromise(Effect.scoped(Effect.flatMap(makeSqliteMotor({ db: db(errcode), lezer: db(errcode) }).claim, ({ commit }) => Effect.flip(commit))));
    expect(fout).toMatchObject({ oorzaak });
  }
});
