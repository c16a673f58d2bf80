import { Effect, Exit, Layer, ManagedRuntime, Option, Stream } from "effect";
import { describe, expect, it, onTestFinished } from "vitest";

import { type AppendOpdracht, EventStore } from "../src/store/event-store.js";
import type { Gebeurtenis } from "../src/store/gebeurtenis.js";
import { eenGebeurtenis } from "./een-gebeurtenis.js";
import { modelProperty } from "./event-store-model.js";

export type StoreLayer = Layer.Layer<EventStore, unknown>;
type Service = EventStore["Service"];

const open = async (makeLayer: () => StoreLayer): Promise<Service> => {
  const runtime = ManagedRuntime.make(makeLayer());
  onTestFinished(() => runtime.dispose());
  return runtime.runPromise(EventStore);
};

const run = Effect.runPromise;
const all = (store: Service, tenant: string, na?: number): Promise<readonly Gebeurtenis[]> =>
  run(Stream.runCollect(store.readAll(tenant, na === undefined ? {} : { na })));

let nummer = 0;
const opdracht = (deel: Partial<AppendOpdracht> = {}): AppendOpdracht => ({
  tenant: "gemeente-a",
  dossier: "d1",
  verwachteVersie: 0,
  gebeurtenissen: [eenGebeurtenis((nummer += 1))],
  ...deel,
});

/** What every event store must do, whatever it is built on. `makeLayer` gives an empty store of its own per call. */
export const eventStoreContract = (naam: string, makeLayer: () => StoreLayer): void => {
  describe(`EventStore op ${naam}`, () => {
    it("OPSLAG: wat is geschreven komt in volgorde en onveranderd terug", async () => {
      const store = await open(makeLayer);
      const [eerste, tweede, derde] = [eenGebeurtenis(900), eenGebeurtenis(901, { soort: "Toegewezen", schemaversie: 3 }), eenGebeurtenis(902)];
      expect(await run(store.append(opdracht({ gebeurtenissen: [eerste, tweede] })))).toEqual([
        { id: eerste.id, positie: 1, versie: 1 },
        { id: tweede.id, positie: 2, versie: 2 },
      ]);
      await run(store.append(opdracht({ verwachteVersie: 2, gebeurtenissen: [derde] })));
      const verwacht = [eerste, tweede, derde].map((g, i) => ({ ...g, tenant: "gemeente-a", dossier: "d1", positie: i + 1, versie: i + 1 }));
      expect(await run(store.readDossier("gemeente-a", "d1"))).toEqual(verwacht);
      expect(await all(store, "gemeente-a")).toEqual(verwacht);
    });

    it("OPSLAG: veel dossiers tegelijk gelezen zijn dezelfde feiten als elk dossier apart, ook over meer dan één opdracht", async () => {
      const store = await open(makeLayer);
      const dossiers = Array.from({ length: 230 }, (_, nr) => `d${nr}`);
      await run(store.appendAlles("gemeente-a", dossiers.map((dossier, nr) => ({ dossier, verwachteVersie: 0, gebeurtenissen: [eenGebeurtenis(2 * nr + 1), eenGebeurtenis(2 * nr + 2)] as const }))));
      const samen = await run(store.readDossiers("gemeente-a", [...dossiers, "d7", "niets"]));
      expect([...samen.keys()].toSorted()).toEqual(dossiers.toSorted());
      for (const dossier of ["d0", "d7", "d99", "d100", "d229"]) expect(samen.get(dossier)).toEqual(await run(store.readDossier("gemeente-a", dossier)));
      expect((await run(store.readDossiers("gemeente-b", dossiers))).size).toBe(0);
      expect((await run(store.readDossiers("gemeente-a", []))).size).toBe(0);
    });

    it("OPSLAG: een venster geeft van de gevraagde dossiers de feiten na de ene tot en met de andere positie, op volgorde", async () => {
      const store = await open(makeLayer);
      for (const [versie, dossier] of [[0, "d1"], [0, "d2"], [1, "d1"], [0, "d3"], [1, "d2"], [2, "d1"]] as const) await run(store.append(opdracht({ dossier, verwachteVersie: versie })));
      const alle = await all(store, "gemeente-a");
      const venster = (dossiers: readonly string[], na: number, tot: number) => run(store.readVenster("gemeente-a", dossiers, { na, tot }));
      expect(await venster(["d2", "d1", "d2"], 1, 5)).toEqual([alle[1], alle[2], alle[4]]);
      expect(await venster(["d1", "d2", "d3"], 0, 99)).toEqual(alle);
      expect([await venster([], 0, 99), await venster(["d1"], 6, 99), await run(store.readVenster("gemeente-b", ["d1"], { na: 0, tot: 99 }))]).toEqual([[], [], []]);
    });

    it("OPSLAG: een onbekend dossier, een onbekende tenant en een onbekende sleutel zijn leeg", async () => {
      const store = await open(makeLayer);
      expect(await run(store.readDossier("niemand", "niets"))).toEqual([]);
      expect(await run(store.readVersie("niemand", "niets"))).toBe(0);
      expect(await all(store, "niemand")).toEqual([]);
      expect(await run(store.findSleutel("niemand", "niets"))).toEqual(Option.none());
    });

    it.each([0, 2])("OPSLAG: met verwachte versie %i op een dossier met versie 1 wordt niets geschreven", async (verwachteVersie) => {
      const store = await open(makeLayer);
      await run(store.append(opdracht()));
      const fout = await run(Effect.flip(store.append(opdracht({ verwachteVersie, sleutels: ["bericht:1"] }))));
      expect(fout).toEqual({ _tag: "VersieConflict", dossier: "d1", verwacht: verwachteVersie, werkelijk: 1 });
      expect(await all(store, "gemeente-a")).toHaveLength(1);
      expect(await run(store.findSleutel("gemeente-a", "bericht:1"))).toEqual(Option.none());
    });

    it("OPSLAG: met elke versie komt wat velen tegelijk schrijven er allemaal achteraan, en een sleutel gaat nog steeds één keer weg", async () => {
      const store = await open(makeLayer);
      const schrijf = (sleutel: string) => Effect.exit(store.append(opdracht({ verwachteVersie: "elke", sleutels: [sleutel] })));
      const exits = await run(Effect.forEach(Array.from({ length: 30 }, (_, i) => `tik:${i % 20}`), schrijf, { concurrency: "unbounded" }));
      expect(exits.filter(Exit.isSuccess)).toHaveLength(20);
      const feiten = await run(store.readDossier("gemeente-a", "d1"));
      expect(feiten.map(({ versie, positie }) => [versie, positie])).toEqual(Array.from({ length: 20 }, (_, i) => [i + 1, i + 1]));
      expect(await run(Effect.flip(store.append(opdracht({ verwachteVersie: "elke", sleutels: ["tik:3"] }))))).toEqual({ _tag: "SleutelBezet", plaats: 0, dossier: "d1" });
    });

    it("OPSLAG: een sleutel wordt één keer vergeven, en de tweede keer komt er niets bij", async () => {
      const store = await open(makeLayer);
      await run(store.append(opdracht({ sleutels: ["bericht:0268:1", "bericht:0268:1", "client:a"] })));
      const nogEens = opdracht({ dossier: "d2", sleutels: ["bericht:0268:2", "client:a"] });
      expect(await run(Effect.flip(store.append(nogEens)))).toEqual({ _tag: "SleutelBezet", plaats: 1, dossier: "d1" });
      expect(await run(store.findSleutel("gemeente-a", "client:a"))).toEqual(Option.some("d1"));
      expect(await run(store.findSleutel("gemeente-a", "bericht:0268:2"))).toEqual(Option.none());
      expect(await run(store.readDossier("gemeente-a", "d2"))).toEqual([]);
    });

    it("OPSLAG: hetzelfde bericht nog een keer is een bezette sleutel, geen versieconflict", async () => {
      const store = await open(makeLayer);
      const bericht = opdracht({ sleutels: ["bericht:0268:1"] });
      await run(store.append(bericht));
      expect(await run(Effect.flip(store.append(bericht)))).toMatchObject({ _tag: "SleutelBezet", dossier: "d1" });
    });

    it("PRIVACY: een bezette sleutel met een Bsn staat niet in de fout", async () => {
      const store = await open(makeLayer);
      await run(store.append(opdracht({ sleutels: ["client:999900006"] })));
      const fout = await run(Effect.flip(store.append(opdracht({ dossier: "d2", sleutels: ["client:999900006"] }))));
      expect(JSON.stringify(fout)).not.toContain("999900006");
    });

    it("OPSLAG: tenants delen niets: eigen posities, eigen dossiers, eigen sleutels", async () => {
      const store = await open(makeLayer);
      for (const tenant of ["gemeente-a", "gemeente-b"])
        for (const verwachteVersie of [0, 1])
          await run(store.append(opdracht({ tenant, verwachteVersie, sleutels: [`bericht:${verwachteVersie}`] })));
      for (const tenant of ["gemeente-a", "gemeente-b"]) {
        const feiten = await all(store, tenant);
        expect(feiten.map(({ positie, versie, tenant }) => [tenant, positie, versie])).toEqual([[tenant, 1, 1], [tenant, 2, 2]]);
      }
    });

    it("OPSLAG: van veel schrijvers op één dossier wint er per versie precies één", async () => {
      const store = await open(makeLayer);
      const ronde = (verwachteVersie: number) =>
        run(Effect.all(Array.from({ length: 20 }, () => Effect.exit(store.append(opdracht({ verwachteVersie })))), { concurrency: "unbounded" }));
      for (const versie of [0, 1, 2]) expect((await ronde(versie)).filter(Exit.isSuccess)).toHaveLength(1);
      expect((await run(store.readDossier("gemeente-a", "d1"))).map(({ versie }) => versie)).toEqual([1, 2, 3]);
    });

    it("OPSLAG: readAll leest na een positie verder, ook over veel pagina's", async () => {
      const store = await open(makeLayer);
      const [eerste, ...rest] = Array.from({ length: 1500 }, () => eenGebeurtenis((nummer += 1)));
      if (eerste !== undefined) await run(store.append(opdracht({ gebeurtenissen: [eerste, ...rest] })));
      const posities = (van: number, tot: number): number[] => Array.from({ length: tot - van + 1 }, (_, i) => van + i);
      expect((await all(store, "gemeente-a")).map(({ positie }) => positie)).toEqual(posities(1, 1500));
      expect((await all(store, "gemeente-a", 499)).map(({ positie }) => positie)).toEqual(posities(500, 1500));
      expect(await all(store, "gemeente-a", 1500)).toEqual([]);
    });

    it.each([
      ["accenten en andere schriften", { naam: "Zoë Çelik", b: "日本語", c: "🧑‍🦽", d: "a\u0000b", e: "e\u0301" }],
      ["half een teken", { a: "\uD83E" }],
      ["grote en kleine getallen", [0, -0.1, 1e300, Number.MAX_SAFE_INTEGER, 5e-324]],
      ["lege waarden", { a: null, b: {}, c: [], d: "" }],
      ["een veld dat proto heet", JSON.parse('{"__proto__": {"a": 1}, "constructor": 2}')],
      ["alleen een woord", "tekst"],
      ["acht miljoen tekens", { xml: "<Ü/>\r\n".repeat(1_333_334) }],
    ])("OPSLAG: gegevens blijven gelijk: %s", async (_, gegevens) => {
      const store = await open(makeLayer);
      await run(store.append(opdracht({ gebeurtenissen: [eenGebeurtenis(1, { gegevens })] })));
      const [terug] = await run(store.readDossier("gemeente-a", "d1"));
      expect(JSON.stringify(terug?.gegevens)).toBe(JSON.stringify(gegevens));
    });

    it("OPSLAG: een id komt maar één keer voor, en een vreemde sleutel of een lege naam is een programmeerfout", async () => {
      const store = await open(makeLayer);
      await run(store.append(opdracht({ gebeurtenissen: [eenGebeurtenis(1)] })));
      const fout = [
        opdracht({ dossier: "d2", gebeurtenissen: [eenGebeurtenis(1)] }),
        opdracht({ dossier: "d2", sleutels: ["a\u0000b"] }),
        opdracht({ dossier: "d2", sleutels: ["\uD83E"] }),
        opdracht({ dossier: "" }),
        opdracht({ dossier: "d".repeat(301) }),
        opdracht({ dossier: "d2", verwachteVersie: -1 }),
      ];
      for (const mis of fout) expect(Exit.hasDies(await Effect.runPromiseExit(store.append(mis)))).toBe(true);
      expect(await all(store, "gemeente-a")).toHaveLength(1);
    });

    it("OPSLAG: doet na elke reeks opdrachten hetzelfde als een lijst in het geheugen", async () => {
      await modelProperty(async () => {
        const runtime = ManagedRuntime.make(makeLayer());
        return { store: await runtime.runPromise(EventStore), close: () => runtime.dispose() };
      });
    });
  });
};
