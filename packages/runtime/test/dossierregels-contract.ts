import { parseIsoDatum } from "@wmo-kit/domain";
import { Effect, Layer, ManagedRuntime } from "effect";
import { describe, expect, it, onTestFinished } from "vitest";

import { layerAudit } from "../src/audit/layer-audit.js";
import { vernietigDossier } from "../src/beheer/bewaring/vernietig-dossier.js";
import { Databank } from "../src/databank/databank.js";
import { Geheim } from "../src/geheim/geheim.js";
import { layerVersleuteldeEventStore } from "../src/geheim/versleutelde-event-store.js";
import type { Dossiermodel } from "../src/leesmodel/dossiermodel.js";
import { makeDossierregels } from "../src/leesmodel/dossierregels.js";
import { EventStore } from "../src/store/event-store.js";
import { listStromen } from "../src/store/list-stromen.js";
import { readTenantstempel } from "../src/store/tenantstempel.js";
import type { Databanklaag } from "./audit-contract.js";
import { eenGebeurtenis } from "./een-gebeurtenis.js";
import { layerGeheimProef } from "./geheim-contract.js";

const T = "0268";
const VERNIETIG = { tenant: T, peildatum: parseIsoDatum("2041-03-16")._unsafeUnwrap(), account: "b", rol: "beheerder", systeem: "proef" } as const;

/** What a list with a sealed row for each dossier promises on every engine. `makeLayer` gives an empty databank of its own per call. */
export const dossierregelsContract = (naam: string, makeLayer: () => Databanklaag): void => {
  const open = async () => {
    const laag = Layer.merge(layerAudit, layerVersleuteldeEventStore).pipe(Layer.provideMerge(layerGeheimProef()), Layer.provideMerge(makeLayer()));
    const runtime = ManagedRuntime.make(laag);
    onTestFinished(() => runtime.dispose());
    const run = runtime.runPromise;
    const [store, databank, geheim] = [await run(EventStore), await run(Databank), await run(Geheim)];
    const gemaakt: string[] = [];
    const model = (kenmerk = "1"): Dossiermodel<string> => ({
      naam: "namen",
      kenmerk,
      isDossier: (stroom) => !stroom.includes(":"),
      vatSamen: (dossier, feiten) => {
        gemaakt.push(dossier);
        const laatste = feiten.findLast(({ soort }) => soort === "Naam");
        return laatste === undefined || feiten.at(-1)?.soort === "Weg" ? undefined : `${JSON.stringify(laatste.gegevens)} ${feiten.length} (${kenmerk})`;
      },
      lees: (tekst) => tekst,
    });
    let nummer = 0;
    const feit = (dossier: string, gegevens: string, soort = "Naam") =>
      Effect.gen(function* () {
        const verwachteVersie = yield* store.readVersie(T, dossier);
        yield* store.append({ tenant: T, dossier, verwachteVersie, gebeurtenissen: [eenGebeurtenis((nummer += 1), { gegevens, soort, opgetreden: eenGebeurtenis(1).opgetreden })] });
      });
    /** A process of its own: nothing read yet. */
    const proces = (kenmerk?: string, via = databank) => run(Effect.provideService(makeDossierregels(T, model(kenmerk)), Databank, via));
    return { run, store, databank, geheim, feit, proces, gemaakt };
  };

  describe(`Dossierregels op ${naam}`, () => {
    it("OPSLAG: een lijst ziet elk feit dat ervoor is vastgelegd, in de volgorde waarin de dossiers begonnen", async () => {
      const { run, feit, proces } = await open();
      const [links, rechts] = [await proces(), await proces()];
      expect(await run(links.list)).toEqual([]);
      for (const dossier of ["b", "a"]) await run(feit(dossier, dossier));
      await run(feit("zonder-rij", "x", "Anders"));
      expect(await run(links.list)).toEqual(['"b" 1 (1)', '"a" 1 (1)']);
      await run(feit("b", "B"));
      for (const { list } of [rechts, links]) expect(await run(list)).toEqual(['"B" 2 (1)', '"a" 1 (1)']);
    });

    it("OPSLAG: na een herstart worden alleen dossiers met nieuwe feiten gemaakt", async () => {
      const { run, feit, proces, gemaakt } = await open();
      for (let i = 0; i < 120; i += 1) await run(feit(`d${i}`, "a"));
      await run((await proces()).list);
      expect(gemaakt.splice(0)).toHaveLength(120);
      await run(feit("d7", "b"));
      await run(feit("register:1", "b"));
      expect(await run((await proces()).list)).toHaveLength(120);
      expect(gemaakt).toEqual(["d7"]);
    });

    it("OPSLAG: gegevens van een stroom die geen dossier is worden niet geopend", async () => {
      const { run, feit, proces, databank, gemaakt } = await open();
      await run(feit("aanwezigheid:1", "a"));
      await run(feit("d1", "a"));
      await run(databank.run("UPDATE gebeurtenis SET gegevens = '{\"$geheim\":\"kapot\"}' WHERE dossier = 'aanwezigheid:1'"));
      expect(await run((await proces()).list)).toEqual(['"a" 1 (1)']);
      expect(gemaakt).toEqual(["d1"]);
    });

    it("PRIVACY: een rij staat versleuteld in de databank en gaat alleen open bij haar eigen dossier", async () => {
      const { run, feit, proces, databank } = await open();
      for (const dossier of ["d1", "d2"]) await run(feit(dossier, "Zonnebloem"));
      await run((await proces()).list);
      const rijen = await run(databank.all("SELECT * FROM leesregel"));
      expect([rijen.length, JSON.stringify(rijen).includes("Zonnebloem")]).toEqual([2, false]);
      await run(databank.run("UPDATE leesregel SET inhoud = (SELECT inhoud FROM leesregel WHERE sleutel = 'd1') WHERE sleutel = 'd2'"));
      const ander = await proces();
      expect(await run(Effect.flip(ander.list))).toMatchObject({ _tag: "OpslagMislukt", oorzaak: "versleuteld" });
      expect(await run(ander.vergelijk)).toEqual([{ sleutel: "d2", soort: "anders" }]);
      await run(ander.herbouw());
      expect(await run(ander.list)).toHaveLength(2);
    });

    it("Wmo-5.3.4: een vernietigd dossier verdwijnt uit de lijst van elk proces en uit de databank", async () => {
      const { run, feit, proces, databank, geheim } = await open();
      for (const dossier of ["oud", "nieuw"]) await run(feit(dossier, dossier));
      const [links, rechts] = [await proces(), await proces()];
      for (const { list } of [links, rechts]) expect(await run(list)).toHaveLength(2);
      expect(await run(geheim.isVernietigd(T, "oud"))).toBe(false);
      await run(vernietigDossier({ ...VERNIETIG, dossier: "oud" }));
      expect(await run(Effect.all([geheim.isVernietigd(T, "oud"), geheim.isVernietigd(T, "nieuw"), geheim.isVernietigd(T, "niets")]))).toEqual([true, false, false]);
      for (const { list } of [links, rechts, await proces()]) expect(await run(list)).toEqual(['"nieuw" 1 (1)']);
      expect(await run(databank.all("SELECT sleutel FROM leesregel"))).toEqual([{ sleutel: "nieuw" }]);
      expect(await run(links.vergelijk)).toEqual([]);
      await run(links.herbouw());
      expect(await run(rechts.list)).toEqual(['"nieuw" 1 (1)']);
    });

    it("OPSLAG: een rij die door een feit vervalt verdwijnt uit de lijst van elk proces, ook als er dan net wordt herbouwd, en komt later terug", async () => {
      const { run, feit, proces, databank } = await open();
      for (const dossier of ["a", "b", "c"]) await run(feit(dossier, dossier));
      let keren = 0;
      const links = await proces();
      const ertussen = Effect.suspend(() => ((keren += 1) === 2 ? links.herbouw() : Effect.void));
      const rechts = await proces("1", Databank.of({ ...databank, all: (sql, params) => Effect.andThen(sql.includes("SELECT r.sleutel FROM") ? ertussen : Effect.void, databank.all(sql, params)) }));
      for (const { list } of [links, rechts]) expect(await run(list)).toHaveLength(3);
      await run(feit("b", "x", "Weg"));
      for (const { list } of [links, rechts]) expect(await run(list)).toEqual(['"a" 1 (1)', '"c" 1 (1)']);
      for (const dossier of ["c", "b"]) await run(feit(dossier, dossier.toUpperCase()));
      for (const { list } of [rechts, links]) expect(await run(list)).toEqual(['"a" 1 (1)', '"B" 3 (1)', '"C" 2 (1)']);
      expect(keren).toBeGreaterThan(1);
    });

    it("OPSLAG: vergelijken vindt elke rij die niet klopt, en na herbouwen gaan alle processen over", async () => {
      const { run, feit, proces, databank } = await open();
      for (const dossier of ["a", "b", "c"]) await run(feit(dossier, dossier));
      const [links, rechts] = [await proces(), await proces()];
      for (const { list } of [links, rechts]) expect(await run(list)).toHaveLength(3);
      expect(await run(links.vergelijk)).toEqual([]);
      await run(databank.run("DELETE FROM leesregel WHERE sleutel = 'a'"));
      await run(databank.run("UPDATE leesregel SET orde = '0' WHERE sleutel = 'b'"));
      await run(databank.run("INSERT INTO leesregel SELECT tenant, model, versie, bouw, 'spook', groep, orde, inhoud FROM leesregel WHERE sleutel = 'c'"));
      expect(await run(links.vergelijk)).toEqual([
        { sleutel: "a", soort: "ontbreekt" },
        { sleutel: "b", soort: "anders" },
        { sleutel: "spook", soort: "te veel" },
      ]);
      await run(links.herbouw());
      for (const { list } of [rechts, links]) expect(await run(list)).toEqual(['"a" 1 (1)', '"b" 1 (1)', '"c" 1 (1)']);
      expect(await run(links.vergelijk)).toEqual([]);
    });

    it("OPSLAG: wordt er herbouwd midden in het lezen, dan ontbreekt er niets in de lijst", async () => {
      const { run, feit, proces, databank } = await open();
      for (const dossier of ["a", "b"]) await run(feit(dossier, dossier));
      const bouwer = await proces();
      const hele = await run(bouwer.list);
      let keren = 0;
      const ertussen = Effect.suspend(() => ((keren += 1) > 2 ? Effect.void : bouwer.herbouw()));
      const lezer = await proces("1", Databank.of({ ...databank, all: (sql, params) => Effect.andThen(sql.includes("SELECT r.sleutel FROM") ? ertussen : Effect.void, databank.all(sql, params)) }));
      expect(await run(lezer.list)).toEqual(hele);
      expect(keren).toBeGreaterThan(2);
    });

    it("OPSLAG: een ander kenmerk maakt andere rijen en ruimt de oude op, en twee programma's tegelijk blijven allebei kloppen", async () => {
      const { run, feit, proces, databank } = await open();
      await run(feit("d1", "a"));
      const [oud, nieuw] = [await proces("1"), await proces("2")];
      expect(await run(oud.list)).toEqual(['"a" 1 (1)']);
      expect(await run(nieuw.list)).toEqual(['"a" 1 (2)']);
      expect(await run(databank.all("SELECT count(*) AS n FROM leesregel"))).toEqual([{ n: 1 }]);
      await run(feit("d1", "b"));
      for (const [regels, kenmerk] of [[oud, 1], [nieuw, 2], [oud, 1]] as const) expect(await run(regels.list)).toEqual([`"b" 2 (${kenmerk})`]);
    });

    it("OPSLAG: een lijst binnen een transactie ziet wat die schreef, en na een fout is het vergeten", async () => {
      const { run, feit, proces, databank } = await open();
      await run(feit("d1", "a"));
      const { list } = await proces();
      expect(await run(list)).toEqual(['"a" 1 (1)']);
      let gezien: readonly string[] = [];
      const werk = Effect.gen(function* () {
        yield* feit("d1", "weg");
        gezien = yield* list;
        return yield* Effect.fail("nee");
      });
      await run(Effect.flip(databank.transactie(() => werk)));
      expect(gezien).toEqual(['"weg" 2 (1)']);
      expect(await run(list)).toEqual(['"a" 1 (1)']);
      await run(feit("d1", "b"));
      expect(await run(list)).toEqual(['"b" 2 (1)']);
    });

    it("OPSLAG: feiten van andere stromen maken geen rij, schrijven niets en verbergen niets", async () => {
      const { run, feit, proces, databank, gemaakt } = await open();
      await run(feit("d1", "a"));
      const [links, rechts] = [await proces(), await proces()];
      for (const { list } of [links, rechts]) await run(list);
      const standen = databank.all("SELECT bouw, positie, actief FROM leesstand");
      const voor = await run(standen);
      gemaakt.splice(0);
      const lijst = await run(links.list);
      for (let i = 0; i < 20; i += 1) await run(feit(`aanwezigheid:${i % 3}`, "x"));
      expect(await run(links.list)).toBe(lijst);
      expect([await run(standen), gemaakt]).toEqual([voor, []]);
      await run(feit("d2", "b"));
      await run(feit("aanwezigheid:1", "x"));
      for (const { list } of [rechts, links, await proces()]) expect(await run(list)).toEqual(['"a" 1 (1)', '"b" 1 (1)']);
      expect(gemaakt).toEqual(["d2"]);
    });

    it("OPSLAG: na duizenden feiten van andere stromen wordt vastgelegd tot waar gekeken is, en een dossier met veel feiten telt heel mee", async () => {
      const { run, store, feit, proces, databank } = await open();
      const { list, vergelijk } = await proces();
      await run(feit("d1", "a"));
      await run(list);
      let nummer = 1_000_000;
      const reeks = (aantal: number) => Array.from({ length: aantal }, () => eenGebeurtenis((nummer += 1), { gegevens: "x", soort: "Naam", opgetreden: eenGebeurtenis(1).opgetreden }));
      const voegToe = (dossier: string, aantal: number, verwachteVersie = 0) => {
        const [eerste = eenGebeurtenis(1), ...rest] = reeks(aantal);
        return store.appendAlles(T, [{ dossier, verwachteVersie, gebeurtenissen: [eerste, ...rest] }]);
      };
      await run(voegToe("register:1", 5_001));
      expect(await run(list)).toEqual(['"a" 1 (1)']);
      expect(await run(databank.all("SELECT positie FROM leesstand"))).toEqual([{ positie: 5_002 }]);
      for (const dossier of ["d2", "d3", "d4"]) await run(voegToe(dossier, 2_600));
      await run(voegToe("d2", 1, 2_600));
      expect(await run(list)).toEqual(['"a" 1 (1)', '"x" 2601 (1)', '"x" 2600 (1)', '"x" 2600 (1)']);
      expect(await run(vergelijk)).toEqual([]);
    });

    it("OPSLAG: rijen van gekozen dossiers zijn bij, ook zonder dat de lijst is gelezen; een vernietigd dossier is er niet bij", async () => {
      const { run, feit, proces } = await open();
      for (const dossier of ["a", "b", "c"]) await run(feit(dossier, dossier));
      const { zoek, list } = await proces();
      const vraag = ["b", "niets", "a"];
      expect([...(await run(zoek(vraag)))].toSorted()).toEqual([["a", '"a" 1 (1)'], ["b", '"b" 1 (1)']]);
      await run(feit("b", "B"));
      await run(vernietigDossier({ ...VERNIETIG, dossier: "a" }));
      expect([...(await run(zoek(vraag)))]).toEqual([["b", '"B" 2 (1)']]);
      expect(await run(list)).toEqual(['"B" 2 (1)', '"c" 1 (1)']);
    });

    it("OPSLAG: het merk van een tenant verandert met elk feit en met een vernietiging, en niet met feiten van een ander", async () => {
      const { run, feit, store, databank } = await open();
      const merken: string[] = [];
      const merk = async (): Promise<void> => void merken.push(await run(Effect.provideService(readTenantstempel(T), Databank, databank)));
      await merk();
      await run(feit("a", "a"));
      await merk();
      await run(store.append({ tenant: "ander", dossier: "a", verwachteVersie: 0, gebeurtenissen: [eenGebeurtenis(1)] }));
      await merk();
      await run(vernietigDossier({ ...VERNIETIG, dossier: "a" }));
      await merk();
      expect(merken.map((een) => merken.indexOf(een))).toEqual([0, 1, 1, 3]);
      expect(await run(listStromen(databank, T, { na: 0, tot: 1 }))).toEqual(["a"]);
      expect(await run(listStromen(databank, T, { na: 1, tot: 9 }))).toEqual([]);
    });

    it("OPSLAG: regels ernaast worden per bladzijde en per dossier gevonden, volgen elk feit, en verdwijnen met hun dossier", async () => {
      const { run, feit, databank, geheim } = await open();
      // Each fact "Naam" is a list of days; a row for each day, with what is sealed beside it.
      const dagen = (feiten: readonly { readonly gegevens: unknown }[]): readonly string[] => String(feiten.at(-1)?.gegevens ?? "").split(" ");
      const model: Dossiermodel<string> = {
        naam: "agenda",
        kenmerk: "1",
        isDossier: (stroom) => !stroom.includes(":"),
        vatSamen: (dossier) => `rij van ${dossier}`,
        zoekregels: (dossier, feiten) => dagen(feiten).map((dag) => ({ groep: "dag", orde: `${dag}|${dag.slice(-1)}`, tekst: `${dossier} op ${dag}` })),
        lees: (tekst) => tekst,
      };
      const store = await run(EventStore);
      const proces = () => run(makeDossierregels(T, model).pipe(Effect.provideService(Databank, databank), Effect.provideService(Geheim, geheim), Effect.provideService(EventStore, store)));
      await run(feit("a", "03 01"));
      await run(feit("ab", "02 09"));
      await run(feit("b", "01"));
      const { blader, tel, list, vergelijk, herbouw } = await proces();
      const [groep, bladzijde] = ["dag", { aantal: 3 }];
      const teksten = async (anders: object = {}, na: object = {}): Promise<readonly string[]> => (await run(blader([{ groep, ...anders }], { ...bladzijde, ...na }))).map(({ tekst }) => tekst);
      const eerste = await run(blader([{ groep }], bladzijde));
      expect(eerste.map(({ tekst }) => tekst)).toEqual(["a op 01", "b op 01", "ab op 02"]);
      expect(await teksten({}, { na: eerste[2] })).toEqual(["a op 03", "ab op 09"]);
      expect(await teksten({ dossiers: ["a", "niets"] })).toEqual(["a op 01", "a op 03"]);
      expect(await teksten({ van: "02", tot: "09" })).toEqual(["ab op 02", "a op 03"]);
      expect(await teksten({ deel: { vanaf: 4, van: "2", tot: "9" } })).toEqual(["ab op 02", "a op 03"]);
      expect((await run(blader([{ groep, van: "03" }, { groep: "niets" }, { groep, tot: "02" }], bladzijde))).map(({ tekst }) => tekst)).toEqual(["a op 01", "b op 01", "a op 03"]);
      expect(await run(tel([{ groep }, { groep, dossiers: ["ab"] }, { groep, dossiers: [] }, { groep, tot: "02" }]))).toEqual([5, 2, 0, 2]);
      expect(await run(Effect.all([tel([]), blader([{ groep, dossiers: [] }], bladzijde)]))).toEqual([[], []]);
      expect(JSON.stringify(await run(databank.all("SELECT * FROM leesregel"))).includes("op 0")).toBe(false);
      await run(feit("a", "05"));
      expect(await teksten()).toEqual(["b op 01", "ab op 02", "a op 05"]);
      expect(await run(list)).toEqual(["rij van a", "rij van ab", "rij van b"]);
      expect(await run(vergelijk)).toEqual([]);
      await run(databank.run("UPDATE leesregel SET orde = '04|4' WHERE sleutel = 'ab/1'"));
      expect(await run(vergelijk)).toEqual([{ sleutel: "ab/1", soort: "anders" }]);
      await run(herbouw());
      await run(vernietigDossier({ ...VERNIETIG, dossier: "ab" }));
      expect(await teksten()).toEqual(["b op 01", "a op 05"]);
      expect(await run(databank.all("SELECT sleutel FROM leesregel ORDER BY sleutel"))).toEqual(["a", "a/0", "b", "b/0"].map((sleutel) => ({ sleutel })));
      expect(await run((await proces()).list)).toEqual(["rij van a", "rij van b"]);
    });
  });
};
