import { join } from "node:path";

import type { Tijdstip } from "@wmo-kit/domain";
import { Effect, Layer } from "effect";
import { TestClock } from "effect/testing";
import { describe, expect, it } from "vitest";

import { eenGebeurtenis } from "../../../test/een-gebeurtenis.js";
import { tempFolder } from "../../../test/temp-folder.js";
import { Databank } from "../../databank/databank.js";
import { opslagMislukt } from "../../databank/errors.js";
import { layerSqlite } from "../../databank/sqlite.js";
import { EventStore } from "../../store/event-store.js";
import { layerEventStore } from "../../store/layer-event-store.js";
import { Audit } from "../../audit/audit.js";
import { layerAudit } from "../../audit/layer-audit.js";
import { makeKopie } from "../kopie/make-kopie.js";
import { layerMomentopnameSqlite } from "../kopie/momentopname.js";
import { recordHartslag } from "./hartslag.js";
import { type Gezondheidsvraag, meetGezondheid } from "./meet-gezondheid.js";

const MIDDAG = Date.parse("2026-02-19T12:00:00Z");
const UUR = 3_600_000;

/** The measurements at a number of hours after a fact and a reserve copy at noon. */
const meet = (uren: number, vraag: Partial<Gezondheidsvraag> = {}, werk: Effect.Effect<unknown, unknown, Databank> = Effect.void) => {
  const map = tempFolder();
  const kopiemap = join(map, "kopieen");
  const feit = eenGebeurtenis(1, { opgetreden: "2026-02-19T12:00:00Z" as Tijdstip });
  const program = Effect.gen(function* () {
    yield* TestClock.setTime(MIDDAG);
    yield* (yield* EventStore).append({ tenant: "t", dossier: "d", verwachteVersie: 0, gebeurtenissen: [feit] });
    yield* makeKopie({ doelmap: kopiemap, toepassing: "proef" });
    yield* werk;
    yield* TestClock.setTime(MIDDAG + uren * UUR);
    return yield* meetGezondheid({ tenant: "t", map, kopiemap, ...vraag });
  });
  const lagen = Layer.mergeAll(layerMomentopnameSqlite(map), Layer.provideMerge(layerEventStore, layerSqlite(map)), TestClock.layer());
  return Effect.runPromise(Effect.provide(program, lagen));
};
const standen = async (...delen: Parameters<typeof meet>): Promise<string> =>
  (await meet(...delen)).metingen.filter(({ naam }) => !["schijf", "logboek", "uitgaand"].includes(naam)).map(({ naam, stand }) => `${naam} ${stand}`).join(", ");

describe("Gezondheid", () => {
  it.each([
    [1, "opslag goed, klok goed, reservekopie goed"],
    [26, "opslag goed, klok goed, reservekopie let-op"],
    [7 * 24, "opslag goed, klok goed, reservekopie fout"],
    [-0.04, "opslag goed, klok let-op, reservekopie goed"],
    [-1, "opslag goed, klok fout, reservekopie goed"],
  ])("GEZOND: %d uur na het laatste feit en de laatste kopie: %s", async (uren, verwacht) => {
    expect(await standen(uren)).toBe(verwacht);
  });

  it("GEZOND: zonder reservekopie, en met berichten die blijven liggen, is er iets mis en staat er wat te doen", async () => {
    const oudste = "2026-02-19T07:00:00Z" as Tijdstip;
    const { stand, metingen } = await meet(1, { kopiemap: join(tempFolder(), "niets"), achterstand: Effect.succeed({ aantal: 3, oudste }) });
    expect(stand).toBe("fout");
    const uitleg = Object.fromEntries(metingen.map(({ naam, uitleg }) => [naam, uitleg]));
    expect(uitleg["reservekopie"]).toContain("Maak nu een reservekopie");
    expect(uitleg["uitgaand"]).toContain("meer dan vier uur");
    const { metingen: leeg } = await meet(1, { achterstand: Effect.succeed({ aantal: 0, oudste: null }) });
    expect(leeg.find(({ naam }) => naam === "uitgaand")?.stand).toBe("goed");
  });

  it.each([
    ["nooit een reservekopie, en het eerste feit van vandaag", 1, false, "goed"],
    ["nooit een reservekopie, en het eerste feit van twee dagen terug", 48, false, "let-op"],
    ["een reservekopie van net, en het eerste feit van een maand terug", 720, true, "goed"],
  ])("GEZOND: zonder vaste map telt wat van de laatste kopie is vastgelegd: %s", async (_, uren, gemaakt, stand) => {
    const map = tempFolder();
    const program = Effect.gen(function* () {
      yield* TestClock.setTime(MIDDAG);
      expect((yield* meetGezondheid({ tenant: "t" })).metingen.find(({ naam }) => naam === "reservekopie")?.stand).toBe("goed");
      const feit = eenGebeurtenis(1, { opgetreden: "2026-02-19T12:00:00Z" as Tijdstip });
      yield* (yield* EventStore).append({ tenant: "t", dossier: "d", verwachteVersie: 0, gebeurtenissen: [feit] });
      yield* TestClock.setTime(MIDDAG + uren * UUR);
      if (gemaakt) yield* recordHartslag("t", "reservekopie");
      return (yield* meetGezondheid({ tenant: "t" })).metingen.find(({ naam }) => naam === "reservekopie")?.stand;
    });
    expect(await Effect.runPromise(Effect.provide(program, Layer.mergeAll(Layer.provideMerge(layerEventStore, layerSqlite(map)), TestClock.layer())))).toBe(stand);
  });

  it("GEZOND, NEN 7513: een logboek waarvan het einde is veranderd of afgeknipt valt op", async () => {
    const regel = { tenant: "t", soort: "proef", actie: "R", account: "a", rol: "", namens: null, dossier: null, objectsoort: "proef", object: null, doel: "proef", noodreden: null, uitkomst: "gelukt", systeem: "proef", adres: null, tijdstip: "2026-02-19T12:00:00Z" as Tijdstip } as const;
    const stand = (knoei: string) => {
      const program = Effect.gen(function* () {
        const audit = yield* Audit;
        for (let i = 0; i < 250; i += 1) yield* audit.record(regel);
        yield* (yield* Databank).run(knoei);
        return (yield* meetGezondheid({ tenant: "t" })).metingen.find(({ naam }) => naam === "logboek")?.stand;
      });
      return Effect.runPromise(Effect.provide(program, Layer.provideMerge(layerAudit, layerSqlite(tempFolder()))));
    };
    expect(await stand("DELETE FROM sessie")).toBe("goed");
    expect(await stand("UPDATE audit SET account = 'b' WHERE volgnummer = 240")).toBe("fout");
    expect(await stand("DELETE FROM audit WHERE volgnummer = 250")).toBe("fout");
    expect(await stand("DELETE FROM audit WHERE volgnummer = 245")).toBe("fout");
  });

  it("GEZOND: een opslag waarin niet te schrijven is, een map die er niet is en een uitgaande rij die niet te lezen is zijn metingen, geen uitval", async () => {
    const kapot = Effect.flatMap(Databank, (databank) => databank.run("PRAGMA query_only = ON"));
    const { metingen } = await meet(1, { map: "/bestaat/niet", achterstand: Effect.fail(opslagMislukt("beschadigd", "PROEF")) }, kapot);
    expect(metingen.map(({ naam, stand }) => `${naam} ${stand}`)).toEqual(["opslag fout", "klok goed", "schijf fout", "reservekopie goed", "logboek goed", "uitgaand fout"]);
    expect(metingen[0]?.uitleg).toContain("schrijfrecht");
  });
});
