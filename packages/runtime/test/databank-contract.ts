import { Cause, Deferred, Effect, Exit, Fiber, type Layer, ManagedRuntime } from "effect";
import { describe, expect, it, onTestFinished } from "vitest";

import { Databank, type Transactie } from "../src/databank/databank.js";
import { databankProperty } from "./databank-model.js";

type Service = Databank["Service"];

const run = Effect.runPromise;
const zet = (tx: Transactie, tenant: string, positie = 0) => tx.run("INSERT INTO tenantstand (tenant, positie) VALUES (?, ?)", [tenant, positie]);
const tel = (tx: Transactie) => Effect.map(tx.all("SELECT positie FROM tenantstand WHERE tenant = ?", ["teller"]), ([rij]) => Number(rij?.["positie"]));
const namen = (db: Service): Promise<readonly unknown[]> =>
  run(Effect.map(db.all("SELECT tenant FROM tenantstand ORDER BY tenant"), (rijen) => rijen.map(({ tenant }) => tenant)));

/** What every databank must do, whatever engine it is. `makeLayer` gives an empty one of its own per build. */
export const databankContract = (naam: string, makeLayer: () => Layer.Layer<Databank, unknown>): void => {
  const open = async (): Promise<Service> => {
    const runtime = ManagedRuntime.make(makeLayer());
    onTestFinished(() => runtime.dispose());
    return runtime.runPromise(Databank);
  };

  describe(`Databank op ${naam}: waarden`, () => {
    it.each([
      ["tekst", "TEXT", "Zoë ? 日本語 🧑‍🦽 e\u0301"],
      ["een groot geheel getal", "BIGINT", Number.MAX_SAFE_INTEGER],
      ["een negatief getal", "BIGINT", -7],
      ["niets", "TEXT", null],
      ["bytes", "{blob}", new Uint8Array([0, 255, 39, 92])],
    ])("OPSLAG: %s komt terug zoals het ging", async (_, type, waarde) => {
      const db = await open();
      const soort = type === "{blob}" ? (db.soort === "sqlite" ? "BLOB" : "BYTEA") : type;
      expect(await run(db.all(`SELECT CAST(? AS ${soort}) AS x, '?' AS y -- echt?`, [waarde]))).toEqual([{ x: waarde, y: "?" }]);
    });

    it("OPSLAG: een bigint binnen het veilige bereik is een getal, een som en een telling ook", async () => {
      const db = await open();
      await run(Effect.all([zet(db, "a", 40), db.run("INSERT INTO tenantstand (tenant, positie) VALUES (?, ?)", ["b", 2n])]));
      expect(await run(db.all("SELECT sum(positie) AS som, count(*) AS n, max(positie) > 3 AS veel FROM tenantstand"))).toEqual([{ som: 42, n: 2, veel: 1 }]);
    });

    it("OPSLAG: tekst staat op volgorde van tekens, welke taal de server ook spreekt", async () => {
      const db = await open();
      for (const tenant of ["b", "Z", "ä", "a", "10", "9", "é"]) await run(zet(db, tenant));
      expect(await namen(db)).toEqual(["10", "9", "Z", "a", "b", "ä", "é"]);
    });

    it("OPSLAG: run zegt hoeveel rijen zijn gewijzigd, en RETURNING geeft rijen", async () => {
      const db = await open();
      expect(await run(Effect.all([zet(db, "a"), zet(db, "b"), db.run("UPDATE tenantstand SET positie = ?", [5])]))).toEqual([1, 1, 2]);
      expect(await run(db.run("DELETE FROM tenantstand WHERE tenant = ?", ["weg"]))).toBe(0);
      expect(await run(db.all("DELETE FROM tenantstand WHERE tenant = ? RETURNING positie", ["a"]))).toEqual([{ positie: 5 }]);
    });

    it.each([
      ["een NUL", "a\u0000b"],
      ["half een teken", "\uD83E"],
      ["een te groot getal", 2 ** 53],
      ["geen getal", Number.NaN],
      ["een te grote bigint", 2n ** 60n],
    ])("OPSLAG: %s als waarde is een programmeerfout", async (_, waarde) => {
      const db = await open();
      expect(Exit.hasDies(await Effect.runPromiseExit(db.all("SELECT ? AS x", [waarde])))).toBe(true);
    });

    it("OPSLAG: een getal dat niet veilig te lezen is wordt nooit een ander getal", async () => {
      const db = await open();
      const fout = await run(Effect.flip(db.all("SELECT CAST('9007199254740993' AS BIGINT) AS x")));
      expect(fout).toEqual({ _tag: "OpslagMislukt", oorzaak: "beschadigd", code: "GETAL" });
    });

    it("PRIVACY: een dubbele sleutel is een defect zonder de waarde erin", async () => {
      const db = await open();
      await run(zet(db, "999900006"));
      const exit = await Effect.runPromiseExit(zet(db, "999900006"));
      expect(Exit.hasDies(exit)).toBe(true);
      expect(Exit.isFailure(exit) ? `${Cause.pretty(exit.cause)} ${JSON.stringify(exit)}` : "").not.toContain("999900006");
    });
  });

  describe(`Databank op ${naam}: transacties`, () => {
    it("OPSLAG: alles of niets bij een fout, een defect en een afbreking", async () => {
      const db = await open();
      await run(Effect.flip(db.transactie((tx) => Effect.andThen(zet(tx, "a"), Effect.fail("nee")))));
      await Effect.runPromiseExit(db.transactie((tx) => Effect.andThen(zet(tx, "b"), Effect.die("kapot"))));
      const bezig = Effect.runFork(db.transactie((tx) => Effect.andThen(zet(tx, "c"), Effect.never)));
      await run(Effect.sleep("50 millis"));
      await run(Fiber.interrupt(bezig));
      expect(await namen(db)).toEqual([]);
      expect(await run(db.transactie((tx) => Effect.as(zet(tx, "d"), "waarde")))).toBe("waarde");
      expect(await namen(db)).toEqual(["d"]);
    });

    it("OPSLAG: een ander ziet niets van een transactie die nog bezig is", async () => {
      const db = await open();
      const gezet = await run(Deferred.make<void>());
      const lang = Effect.runFork(
        db.transactie((tx) => zet(tx, "a").pipe(Effect.andThen(Deferred.succeed(gezet, undefined)), Effect.andThen(Effect.sleep("150 millis")), Effect.andThen(Effect.fail("nee")))),
      );
      await run(Deferred.await(gezet));
      expect(await namen(db)).toEqual([]);
      await Effect.runPromise(Fiber.await(lang));
    });

    it("OPSLAG: wat een dienst binnen een transactie doet hoort erbij", async () => {
      const db = await open();
      const dienst = zet(db, "dienst");
      await run(Effect.flip(db.transactie(() => Effect.andThen(dienst, Effect.fail("nee")))));
      expect(await namen(db)).toEqual([]);
      await run(db.transactie((tx) => Effect.all([zet(tx, "zelf"), dienst], { concurrency: "unbounded" })));
      expect(await namen(db)).toEqual(["dienst", "zelf"]);
    });

    it("OPSLAG: een deel dat mislukt neemt alleen zichzelf terug, ook na een dubbele sleutel", async () => {
      const db = await open();
      const deel = (tenant: string, einde: Effect.Effect<unknown, unknown>) => db.transactie((tx) => Effect.andThen(zet(tx, tenant), einde));
      await run(
        db.transactie((tx) =>
          Effect.all([
            zet(tx, "a"),
            Effect.ignore(deel("weg", Effect.fail("nee"))),
            Effect.exit(db.transactie(() => Effect.all([zet(db, "ook weg"), zet(db, "a")]))),
            deel("b", deel("c", Effect.void)),
          ]),
        ),
      );
      expect(await namen(db)).toEqual(["a", "b", "c"]);
    });

    it("OPSLAG: na een opdracht die mislukte wordt niets vastgelegd, ook niet als het programma de fout wegwuift", async () => {
      const db = await open();
      const misluk = Effect.ignore(db.all("SELECT CAST('9007199254740993' AS BIGINT) AS x"));
      const fout = await run(Effect.flip(db.transactie((tx) => zet(tx, "a").pipe(Effect.andThen(misluk)))));
      expect([fout, await namen(db)]).toEqual([{ _tag: "OpslagMislukt", oorzaak: "beschadigd", code: "GETAL" }, []]);
    });

    it("OPSLAG: na een dubbele sleutel in een transactie doet zij niets meer, op elke databank", async () => {
      const db = await open();
      const exit = await Effect.runPromiseExit(
        db.transactie((tx) => zet(tx, "a").pipe(Effect.andThen(Effect.exit(zet(tx, "a"))), Effect.andThen(Effect.exit(zet(tx, "b"))))),
      );
      expect([Exit.hasDies(exit), await namen(db)]).toEqual([true, []]);
    });

    it("OPSLAG: veel tellers tegelijk tellen elke tel één keer", async () => {
      const db = await open();
      await run(zet(db, "teller"));
      const verhoog = db.transactie((tx) => Effect.flatMap(tel(tx), (n) => tx.run("UPDATE tenantstand SET positie = ? WHERE tenant = 'teller'", [n + 1])));
      await run(Effect.all(Array.from({ length: 40 }, () => verhoog), { concurrency: "unbounded" }));
      expect(await run(tel(db))).toBe(40);
    });

    it("OPSLAG: wie eerst kijkt en dan schrijft is nooit met twee", async () => {
      const db = await open();
      const alsLeeg = (tenant: string) =>
        db.transactie((tx) =>
          Effect.flatMap(tx.all("SELECT count(*) AS n FROM tenantstand WHERE positie = 9"), ([rij]) => (rij?.["n"] === 0 ? zet(tx, tenant, 9) : Effect.succeed(0))),
        );
      await run(Effect.all(Array.from({ length: 12 }, (_, i) => alsLeeg(`t${i}`)), { concurrency: "unbounded" }));
      expect(await namen(db)).toHaveLength(1);
    });

    it("OPSLAG: werk voor na het vastleggen gaat alleen door wat bleef", async () => {
      const db = await open();
      const gedaan: string[] = [];
      const straks = (naam: string) => db.naVastleggen(Effect.sync(() => void gedaan.push(`${naam} ${gedaan.length}`)));
      await run(straks("los"));
      await run(Effect.ignore(db.transactie(() => Effect.andThen(straks("terug"), Effect.fail("nee")))));
      await run(
        db.transactie(() =>
          Effect.all([straks("heel"), Effect.ignore(db.transactie(() => Effect.andThen(straks("deel terug"), Effect.fail("nee")))), db.transactie(() => straks("deel")), Effect.sync(() => gedaan.push("in"))]),
        ),
      );
      expect(gedaan).toEqual(["los 0", "in", "heel 2", "deel 3"]);
    });

    it("OPSLAG: een transactie die voorbij is doet niets meer", async () => {
      const db = await open();
      const oud = await run(db.transactie((tx) => Effect.succeed(tx)));
      expect(Exit.hasDies(await Effect.runPromiseExit(zet(oud, "laat")))).toBe(true);
      expect(await namen(db)).toEqual([]);
    });

    it("OPSLAG: doet na elke boom van transacties hetzelfde als een lijst in het geheugen", async () => {
      await databankProperty(await open());
    });
  });
};
