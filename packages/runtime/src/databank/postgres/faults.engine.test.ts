import { makeSchema, runSql } from "@wmo-kit/tooling-testing/postgres";
import { Effect, Layer, Redacted, Stream } from "effect";
import { describe, expect, inject, it, onTestFinished } from "vitest";

import { killDuringMigration } from "../../../test/child/start-slow-migration.js";
import { startCommitProxy } from "../../../test/commit-proxy.js";
import { eenGebeurtenis } from "../../../test/een-gebeurtenis.js";
import { EventStore } from "../../store/event-store.js";
import { layerEventStore } from "../../store/layer-event-store.js";
import { Databank } from "../databank.js";
import { describeOpslagError } from "../describe-error.js";
import { MIGRATIES } from "../migrations.table.js";
import { layerPostgres } from "../postgres.js";

const LAATSTE = MIGRATIES.at(-1)?.nummer;
const schema = () => makeSchema(inject("postgresUrl"));
const at = (url: string) => layerPostgres(Redacted.make(url));
const use = <A, E>(url: string, werk: (db: Databank["Service"]) => Effect.Effect<A, E>) =>
  Effect.runPromise(Effect.flatMap(Databank, werk).pipe(Effect.provide(at(url))));
const refused = (url: string) => Effect.runPromise(Effect.flip(Effect.provide(Effect.void, at(url))));
const zet = (tenant: string) => `INSERT INTO tenantstand (tenant, positie) VALUES ('${tenant}', 0)`;
const metOptie = (url: string, optie: string): string => {
  const nieuw = new URL(url);
  nieuw.searchParams.set("options", `${nieuw.searchParams.get("options") ?? ""} ${optie}`);
  return nieuw.href;
};
const met = (url: string, wijzig: (url: URL) => void): string => {
  const nieuw = new URL(url);
  wijzig(nieuw);
  return nieuw.href;
};

describe("PostgreSQL: openen", () => {
  it("OPSLAG: een lege database krijgt de vorm, ook als vier processen tegelijk beginnen, en daarna verandert er niets", async () => {
    const url = await schema();
    await Effect.runPromise(Effect.all(Array.from({ length: 4 }, () => Effect.provide(Effect.void, Layer.fresh(at(url)))), { concurrency: "unbounded" }));
    const stappen = await runSql(url, "SELECT nummer::int FROM opslagvorm WHERE nummer > 0 ORDER BY nummer");
    expect(stappen).toEqual(MIGRATIES.map(({ nummer }) => ({ nummer })));
    expect(await use(url, (db) => db.all("SELECT count(*) AS n FROM gebeurtenis"))).toEqual([{ n: 0 }]);
  });

  it("OPSLAG: een database met tabellen van een ander wordt geweigerd en niet aangeraakt", async () => {
    const url = await schema();
    await runSql(url, "CREATE TABLE klant (naam TEXT)");
    expect(await refused(url)).toEqual({ _tag: "OpslagVreemd", bestand: null });
    expect(await runSql(url, "SELECT count(*)::int AS n FROM information_schema.tables WHERE table_schema = current_schema()")).toEqual([{ n: 1 }]);
  });

  it("OPSLAG: een database van een nieuwere versie wordt geweigerd", async () => {
    const url = await schema();
    await use(url, () => Effect.void);
    await runSql(url, "INSERT INTO opslagvorm VALUES (99, 'later')");
    expect(await refused(url)).toEqual({ _tag: "OpslagNieuwer", gevonden: 99, bekend: LAATSTE });
  });

  it.each([
    ["een database die er niet is", (url: string) => met(url, (u) => void (u.pathname = "/weg")), "geen-toegang"],
    ["een poort waar niets luistert", (url: string) => met(url, (u) => void (u.port = "1")), "verbinding"],
    ["een schema dat er niet is", (url: string) => met(url, (u) => u.searchParams.set("options", "-c search_path=weg")), "geen-toegang"],
    ["een server zonder TLS waar TLS moet", (url: string) => met(url, (u) => u.searchParams.set("sslmode", "verify-full")), "verbinding"],
    ["een database die alleen gelezen mag worden", (url: string) => metOptie(url, "-c default_transaction_read_only=on"), "alleen-lezen"],
  ])("PRIVACY: %s is een duidelijke fout zonder het wachtwoord", async (_, wijzig, oorzaak) => {
    const url = met(wijzig(await schema()), (u) => void (u.password = "geheim-woord"));
    const exit = await Effect.runPromiseExit(Effect.provide(Effect.void, at(url)));
    const fout = await refused(url);
    expect(fout).toMatchObject({ _tag: "OpslagMislukt", oorzaak });
    expect(JSON.stringify(exit) + describeOpslagError(fout)).not.toContain("geheim-woord");
  });

  it("OPSLAG: een migratie die halverwege met kill -9 stopt laat de oude vorm heel", async () => {
    const url = await schema();
    await use(url, (db) => db.run(zet("a")));
    await killDuringMigration(url);
    expect(await use(url, (db) => db.all("SELECT tenant FROM tenantstand"))).toEqual([{ tenant: "a" }]);
    expect(await runSql(url, "SELECT max(nummer)::int AS n, to_regclass('half') AS half FROM opslagvorm")).toEqual([{ n: LAATSTE, half: null }]);
  });
});

describe("PostgreSQL: storingen", () => {
  it("OPSLAG: valt de verbinding weg in een transactie, dan blijft er niets van over en gaat het daarna gewoon verder", async () => {
    const url = await schema();
    const uitkomst = await use(url, (db) =>
      Effect.gen(function* () {
        const weg = yield* Effect.flip(db.transactie((tx) => Effect.andThen(tx.run(zet("a")), tx.all("SELECT pg_terminate_backend(pg_backend_pid())"))));
        yield* db.run(zet("b"));
        return [weg, yield* db.all("SELECT tenant FROM tenantstand")];
      }),
    );
    expect(uitkomst).toEqual([{ _tag: "OpslagMislukt", oorzaak: "verbinding", code: "PostgreSQL 57P01" }, [{ tenant: "b" }]]);
  });

  it("OPSLAG: valt de verbinding weg terwijl wordt vastgelegd, dan zegt de fout dat het onzeker is", async () => {
    const url = await schema();
    await use(url, () => Effect.void);
    const proxy = await startCommitProxy(url);
    onTestFinished(proxy.stop);
    const fout = await use(proxy.url, (db) => Effect.flip(db.transactie((tx) => tx.run(zet("a")))));
    expect(fout).toMatchObject({ _tag: "OpslagMislukt", oorzaak: "onzeker" });
    expect(describeOpslagError(fout)).not.toContain("niets opgeslagen");
    // And indeed: this time it was stored.
    expect(await runSql(url, "SELECT tenant FROM tenantstand")).toEqual([{ tenant: "a" }]);
  });

  it("OPSLAG: een losse wijziging waarvan het antwoord wegvalt is onzeker, een vraag niet", async () => {
    const url = await schema();
    const breek = "pg_terminate_backend(pg_backend_pid())";
    const fouten = await use(url, (db) =>
      Effect.all([Effect.flip(db.run(`${zet("a")} RETURNING ${breek}`)), Effect.flip(db.all(`SELECT ${breek}`))]),
    );
    expect(fouten).toMatchObject([{ oorzaak: "onzeker" }, { oorzaak: "verbinding" }]);
  });

  it("OPSLAG: een opdracht die te lang duurt stopt en laat niets achter", async () => {
    const url = await schema();
    const traag = await use(url, (db) =>
      Effect.flip(db.transactie((tx) => Effect.andThen(tx.run("SET LOCAL statement_timeout = '50ms'"), tx.all("SELECT pg_sleep(5)")))),
    );
    expect(traag).toEqual({ _tag: "OpslagMislukt", oorzaak: "te-druk", code: "PostgreSQL 57014" });
  });

  it("OPSLAG: twee transacties die op elkaar wachten komen er samen uit", async () => {
    const url = await schema();
    await use(url, (db) =>
      Effect.gen(function* () {
        yield* Effect.all([db.run(zet("a")), db.run(zet("b"))]);
        const raak = (tenant: string) => db.run(`UPDATE tenantstand SET positie = positie + 1 WHERE tenant = '${tenant}'`);
        const kruis = (een: string, ander: string) => db.transactie(() => raak(een).pipe(Effect.andThen(Effect.sleep("300 millis")), Effect.andThen(raak(ander))));
        yield* Effect.all([kruis("a", "b"), kruis("b", "a")], { concurrency: "unbounded" });
      }),
    );
    expect(await runSql(url, "SELECT positie::int FROM tenantstand")).toEqual([{ positie: 2 }, { positie: 2 }]);
  });

  it("OPSLAG: een rij die niet meer te lezen is heet beschadigd, geen half dossier", async () => {
    const url = await schema();
    const program = Effect.gen(function* () {
      const store = yield* EventStore;
      yield* store.append({ tenant: "a", dossier: "d", verwachteVersie: 0, gebeurtenissen: [eenGebeurtenis(1), eenGebeurtenis(2)] });
      yield* Effect.promise(() => runSql(url, "UPDATE gebeurtenis SET gegevens = '{' WHERE versie = 2"));
      return yield* Effect.all([Effect.flip(store.readDossier("a", "d")), Effect.flip(Stream.runDrain(store.readAll("a")))]);
    });
    const fouten = await Effect.runPromise(Effect.provide(program, Layer.provide(layerEventStore, at(url))));
    expect(fouten).toMatchObject([{ oorzaak: "beschadigd" }, { oorzaak: "beschadigd" }]);
  });
});

it("SCHAAL: in PostgreSQL zelf begint elke index met de tenant, zijn er geen reeksen, triggers of uitsluitingen, en sorteert tekst op tekens", async () => {
  const url = await schema();
  await use(url, () => Effect.void);
  const eigen = "n.nspname = current_schema() AND t.relname <> 'opslagvorm'";
  const indexen = await runSql(
    url,
    `SELECT DISTINCT a.attname AS eerste FROM pg_index i JOIN pg_class t ON t.oid = i.indrelid JOIN pg_namespace n ON n.oid = t.relnamespace
     JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = i.indkey[0] WHERE ${eigen}`,
  );
  expect(indexen).toEqual([{ eerste: "tenant" }]);
  const tel = async (sql: string): Promise<unknown> => (await runSql(url, `SELECT count(*)::int AS n FROM ${sql}`))[0]?.["n"];
  expect(await tel(`pg_class t JOIN pg_namespace n ON n.oid = t.relnamespace WHERE ${eigen} AND t.relkind = 'r'`)).toBeGreaterThan(4);
  expect(await tel(`pg_class t JOIN pg_namespace n ON n.oid = t.relnamespace WHERE ${eigen} AND t.relkind IN ('S', 'v', 'm', 'f')`)).toBe(0);
  expect(await tel(`pg_trigger g JOIN pg_class t ON t.oid = g.tgrelid JOIN pg_namespace n ON n.oid = t.relnamespace WHERE ${eigen} AND NOT g.tgisinternal`)).toBe(0);
  expect(await tel(`pg_constraint c JOIN pg_class t ON t.oid = c.conrelid JOIN pg_namespace n ON n.oid = t.relnamespace WHERE ${eigen} AND c.contype IN ('x', 't')`)).toBe(0);
  expect(await tel(`pg_attribute a JOIN pg_class t ON t.oid = a.attrelid JOIN pg_namespace n ON n.oid = t.relnamespace JOIN pg_collation o ON o.oid = a.attcollation
    WHERE ${eigen} AND t.relkind = 'r' AND a.attnum > 0 AND o.collname <> 'C'`)).toBe(0);
});
