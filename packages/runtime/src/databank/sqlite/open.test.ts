import { chmodSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";

import { Deferred, Effect, Fiber } from "effect";
import { describe, expect, it } from "vitest";

import { tempFolder } from "../../../test/temp-folder.js";
import { Databank } from "../databank.js";
import { describeOpslagError } from "../describe-error.js";
import { BESTAND } from "./data-folder.js";
import type { Migratie } from "../migratie.js";
import { MIGRATIES } from "../migrations.table.js";
import { APPLICATION_ID, migrate } from "./migrate.js";
import { layerSqlite } from "../sqlite.js";
import { openDatabase, openLezer } from "./open.js";

const LAATSTE = MIGRATIES.at(-1)?.nummer ?? 0;
const metStap = (ddl: string): readonly Migratie[] => [...MIGRATIES, { nummer: LAATSTE + 1, naam: "proef", ddl }];

const use = <A>(map: string, work: (db: DatabaseSync) => A): Promise<A> =>
  Effect.runPromise(Effect.scoped(Effect.map(openDatabase(map), work)));
const refused = (map: string) => Effect.runPromise(Effect.flip(Effect.scoped(openDatabase(map))));
const mode = (pad: string): string => (statSync(pad).mode & 0o777).toString(8);
const pragma = (db: DatabaseSync, naam: string): unknown => Object.values(db.prepare(`PRAGMA ${naam}`).get() ?? {})[0];

describe("SQLite: de gegevensmap", () => {
  it("PRIVACY: nieuwe mappen zijn 0700 en alle bestanden 0600", async () => {
    const map = join(tempFolder(), "a", "b");
    await use(map, (db) => {
      db.exec("CREATE TABLE proef (x TEXT) STRICT");
      expect([mode(join(map, "..")), mode(map)]).toEqual(["700", "700"]);
      expect([BESTAND, `${BESTAND}-wal`, `${BESTAND}-shm`].map((naam) => mode(join(map, naam)))).toEqual(["600", "600", "600"]);
    });
  });

  it("PRIVACY: een bestand dat anderen mochten lezen wordt weer dicht gezet, een bestaande map blijft zoals zij is", async () => {
    const map = tempFolder();
    await use(map, () => undefined);
    chmodSync(join(map, BESTAND), 0o644);
    chmodSync(map, 0o750);
    await use(map, () => undefined);
    expect([mode(join(map, BESTAND)), mode(map)]).toEqual(["600", "750"]);
  });

  it("OPSLAG: een bevestigde schrijfactie staat op de schijf: WAL, FULL en vreemde sleutels aan", async () => {
    const gezet = await use(tempFolder(), (db) => ["journal_mode", "synchronous", "foreign_keys", "busy_timeout"].map((naam) => pragma(db, naam)));
    expect(gezet).toEqual(["wal", 2, 1, 40]);
  });

  it("OPSLAG: een map die er niet kan komen is een duidelijke fout", async () => {
    const map = tempFolder();
    writeFileSync(join(map, "bestand"), "");
    expect(await refused(join(map, "bestand", "map"))).toMatchObject({ _tag: "OpslagMislukt", oorzaak: "geen-map", code: "ENOTDIR" });
  });
});

describe("SQLite: wat voor bestand is dit", () => {
  it.each([
    ["met tabellen zonder kenmerk", "CREATE TABLE klant (naam TEXT)"],
    ["met het kenmerk van een ander", "PRAGMA application_id = 42"],
  ])("OPSLAG: een database %s wordt geweigerd en niet aangeraakt", async (_, sql) => {
    const map = tempFolder();
    const pad = join(map, BESTAND);
    using vreemd = new DatabaseSync(pad);
    vreemd.exec(sql);
    const fout = await refused(map);
    expect(fout).toEqual({ _tag: "OpslagVreemd", bestand: BESTAND });
    expect(describeOpslagError(fout)).toContain("Kies een andere gegevensmap");
    expect(pragma(vreemd, "journal_mode")).toBe("delete");
    expect(vreemd.prepare("SELECT count(*) AS n FROM sqlite_schema WHERE name = 'gebeurtenis'").get()).toEqual({ n: 0 });
  });

  it("OPSLAG: een database van een nieuwere versie wordt geweigerd", async () => {
    const map = tempFolder();
    await use(map, (db) => db.exec("PRAGMA user_version = 99"));
    expect(await refused(map)).toEqual({ _tag: "OpslagNieuwer", gevonden: 99, bekend: LAATSTE });
  });

  it("OPSLAG: een bestand dat geen database is, is beschadigd", async () => {
    const map = tempFolder();
    writeFileSync(join(map, BESTAND), "geen database".repeat(1000));
    expect(await refused(map)).toMatchObject({ _tag: "OpslagMislukt", oorzaak: "beschadigd" });
  });
});

describe("SQLite: migraties", () => {
  it("OPSLAG: een nieuwe stap komt bij de oude gegevens, en een tweede keer gebeurt er niets", () => {
    using db = new DatabaseSync(":memory:");
    migrate(db, BESTAND)._unsafeUnwrap();
    db.exec("INSERT INTO gebeurtenis VALUES ('t', 1, 'd', 1, 'i', 's', 1, 'o', 'a', '{}')");
    const meer = metStap("ALTER TABLE gebeurtenis ADD COLUMN reden TEXT");
    for (const _ of [1, 2]) migrate(db, BESTAND, meer)._unsafeUnwrap();
    expect(db.prepare("SELECT tenant, reden FROM gebeurtenis").all()).toEqual([{ tenant: "t", reden: null }]);
    expect([pragma(db, "application_id"), pragma(db, "user_version")]).toEqual([APPLICATION_ID, LAATSTE + 1]);
  });

  it("OPSLAG: een stap die mislukt laat niets achter", () => {
    using db = new DatabaseSync(":memory:");
    expect(() => migrate(db, BESTAND, metStap("CREATE TABLE half (x TEXT) STRICT; SELECT fout"))).toThrow("fout");
    expect(db.prepare("SELECT count(*) AS n FROM sqlite_schema").get()).toEqual({ n: 0 });
    expect([pragma(db, "application_id"), pragma(db, "user_version"), db.isTransaction]).toEqual([0, 0, false]);
  });
});

describe("SQLite: lezen naast schrijven", () => {
  it("OPSLAG: wie leest wacht niet op wie schrijft, en ziet alleen wat is vastgelegd", async () => {
    const program = Effect.gen(function* () {
      const db = yield* Databank;
      const tel = Effect.map(db.all("SELECT tenant FROM tenantstand"), (rijen) => rijen.length);
      const [gezegd, poort] = [yield* Deferred.make<void>(), yield* Deferred.make<void>()];
      const zet = db.run("INSERT INTO tenantstand (tenant, positie) VALUES ('a', 0)");
      const schrijver = yield* Effect.forkChild(
        db.transactie(() => zet.pipe(Effect.andThen(tel), Effect.tap(() => Deferred.succeed(gezegd, undefined)), Effect.tap(() => Deferred.await(poort)))),
      );
      yield* Deferred.await(gezegd);
      const tijdens = yield* tel;
      yield* Deferred.succeed(poort, undefined);
      return { binnen: yield* Fiber.join(schrijver), tijdens, daarna: yield* tel };
    });
    expect(await Effect.runPromise(Effect.provide(program, layerSqlite(tempFolder())))).toEqual({ binnen: 1, tijdens: 0, daarna: 1 });
  });

  it("OPSLAG: langs de weg van de lezer kan niets worden geschreven", async () => {
    const map = tempFolder();
    await use(map, () => undefined);
    const poging = Effect.scoped(Effect.flatMap(openLezer(map), (lezer) => Effect.try({ try: () => lezer.exec("INSERT INTO tenantstand (tenant, positie) VALUES ('a', 0)"), catch: String })));
    expect(await Effect.runPromise(Effect.flip(poging))).toContain("readonly");
  });
});
