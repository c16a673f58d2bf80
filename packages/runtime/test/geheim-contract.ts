import { Effect, Layer, ManagedRuntime, Option, Redacted, Stream } from "effect";
import { describe, expect, it, onTestFinished } from "vitest";

import { Databank } from "../src/databank/databank.js";
import { Geheim, layerGeheim } from "../src/geheim/geheim.js";
import { exportSleutel, generateSleutel } from "../src/geheim/sleutel.js";
import { layerVersleuteldeEventStore } from "../src/geheim/versleutelde-event-store.js";
import { EventStore } from "../src/store/event-store.js";
import { eenGebeurtenis } from "./een-gebeurtenis.js";
import type { Databanklaag } from "./audit-contract.js";

export const SLEUTELTEKST = exportSleutel(generateSleutel());

/** Encryption on a databank, with a key of the test. */
export const layerGeheimProef = (sleutels = SLEUTELTEKST) => layerGeheim({ omgeving: Redacted.make(sleutels) });

const open = async (makeLayer: () => Databanklaag) => {
  const laag = layerVersleuteldeEventStore.pipe(Layer.provideMerge(layerGeheimProef()), Layer.provideMerge(makeLayer()));
  const runtime = ManagedRuntime.make(laag);
  onTestFinished(() => runtime.dispose());
  const run = runtime.runPromise;
  return { run, databank: await run(Databank), geheim: await run(Geheim), store: await run(EventStore) };
};

const metSleutels = (databank: Databank["Service"], sleutels: string) => Layer.provide(layerGeheimProef(sleutels), Layer.succeed(Databank, databank));

/** What encryption must do on every engine. `makeLayer` gives an empty databank of its own per call. */
export const geheimContract = (naam: string, makeLayer: () => Databanklaag): void => {
  describe(`Geheim op ${naam}`, () => {
    it("PRIVACY: een dossier houdt zijn sleutel, en een ander dossier of een andere tenant heeft een andere", async () => {
      const { geheim, run } = await open(makeLayer);
      const dicht = (await run(geheim.kluis("0268", "d1"))).seal("bsn", "999900006");
      expect((await run(geheim.kluis("0268", "d1"))).open("bsn", dicht)._unsafeUnwrap()).toBe("999900006");
      for (const [tenant, dossier] of [["0268", "d2"], ["0363", "d1"]] as const)
        expect((await run(geheim.kluis(tenant, dossier))).open("bsn", dicht).isErr()).toBe(true);
    });

    it("PRIVACY: wie tegelijk voor het eerst een sleutel vraagt krijgt dezelfde", async () => {
      const { geheim, run } = await open(makeLayer);
      const kluizen = await run(Effect.all(Array.from({ length: 20 }, () => geheim.kluis("0268", "d1")), { concurrency: "unbounded" }));
      const dicht = kluizen[0]?.seal("a", "x") ?? "";
      for (const kluis of kluizen) expect(kluis.open("a", dicht)._unsafeUnwrap()).toBe("x");
    });

    it("PRIVACY: een sleutel die met een transactie verdwijnt wordt niet onthouden", async () => {
      const { geheim, run, databank } = await open(makeLayer);
      const kluis = geheim.kluizen("0268");
      await run(Effect.flip(databank.transactie(() => Effect.andThen(kluis("d1"), Effect.fail("terug")))));
      const dicht = (await run(kluis("d1"))).seal("a", "x");
      expect((await run(geheim.kluis("0268", "d1"))).open("a", dicht)._unsafeUnwrap()).toBe("x");
    });

    it("PRIVACY: sleutels die als groep worden gemaakt zijn die van het dossier, ook als anderen ze tegelijk maken", async () => {
      const { geheim, run } = await open(makeLayer);
      const namen = Array.from({ length: 250 }, (_, i) => `g${i}`);
      const dicht = (await run(geheim.kluis("0268", "g7"))).seal("a", "zeven");
      const [een, ander] = await run(Effect.all([geheim.groep("0268", [...namen, "g7"]), geheim.groep("0268", namen)], { concurrency: "unbounded" }));
      expect([een.size, een.get("g7")?.open("a", dicht)._unsafeUnwrap()]).toEqual([250, "zeven"]);
      for (const naam of namen) expect(ander.get(naam)?.open("a", een.get(naam)?.seal("a", naam) ?? "")._unsafeUnwrap()).toBe(naam);
      expect((await run(geheim.kluis("0268", "g9"))).open("a", een.get("g9")?.seal("a", "negen") ?? "")._unsafeUnwrap()).toBe("negen");
    });

    it("PRIVACY: sleutels van veel dossiers tegelijk openen elk alleen hun eigen dossier; wie er geen heeft krijgt er geen", async () => {
      const { geheim, run } = await open(makeLayer);
      const namen = Array.from({ length: 450 }, (_, i) => `g${i}`);
      const dicht = new Map<string, string>();
      for (const naam of namen) dicht.set(naam, (await run(geheim.kluis("0268", naam))).seal("a", naam));
      const kluizen = await run(geheim.bestaande("0268", [...namen, "geen", "ook 'niet"]));
      expect([kluizen.size, kluizen.has("geen")]).toEqual([450, false]);
      for (const naam of namen) expect(kluizen.get(naam)?.open("a", dicht.get(naam) ?? "")._unsafeUnwrap()).toBe(naam);
      expect(kluizen.get("g1")?.open("a", dicht.get("g2") ?? "").isErr()).toBe(true);
      expect((await run(geheim.bestaande("ander", namen))).size).toBe(0);
      expect((await run(geheim.bestaande("0268", ["geen"]))).size).toBe(0);
      expect((await run(geheim.bestaande("0268", []))).size).toBe(0);
    });

    it("PRIVACY: na roteren gaat alles open met alleen de nieuwe sleutel, en zonder de juiste sleutel start niets", async () => {
      const { geheim, run, databank } = await open(makeLayer);
      const dicht = new Map<string, string>();
      for (let i = 0; i < 450; i += 1) dicht.set(`d${i}`, (await run(geheim.kluis("0268", `d${i}`))).seal("a", `inhoud ${i}`));
      const index = (await run(geheim.indexer("0268")))("bsn", "999900006");
      const nieuw = generateSleutel();
      const [oudeId = ""] = await run(geheim.nodigeSleutels);
      expect(await run(Effect.flip(Effect.provide(Geheim, metSleutels(databank, exportSleutel(nieuw)))))).toEqual({ _tag: "SleutelOntbreekt", sleutel: oudeId });

      const beide = metSleutels(databank, `${exportSleutel(nieuw)}\n${SLEUTELTEKST}`);
      const stappen: string[] = [];
      const roteer = Effect.flatMap(Geheim, (een) => een.rotate((klaar, totaal) => stappen.push(`${klaar}/${totaal}`)));
      expect(await run(Effect.provide(roteer, beide))).toBe(451);
      expect(stappen).toEqual(["200/451", "400/451", "451/451"]);
      expect(await run(Effect.provide(roteer, beide))).toBe(0);

      const alleenNieuw = await run(Effect.provide(Geheim, metSleutels(databank, exportSleutel(nieuw))));
      expect(await run(alleenNieuw.nodigeSleutels)).toEqual([nieuw.id]);
      const kluis = alleenNieuw.kluizen("0268");
      for (const [dossier, tekst] of dicht) expect((await run(kluis(dossier))).open("a", tekst)._unsafeUnwrap()).toBe(`inhoud ${dossier.slice(1)}`);
      expect((await run(alleenNieuw.indexer("0268")))("bsn", "999900006")).toBe(index);
    });

    it("PRIVACY: een omhulde sleutel die naar een ander dossier is verplaatst gaat niet open", async () => {
      const { geheim, run, databank } = await open(makeLayer);
      for (const dossier of ["d1", "d2"]) await run(geheim.kluis("0268", dossier));
      await run(databank.run("UPDATE geheimsleutel SET omhuld = (SELECT omhuld FROM geheimsleutel WHERE naam = 'd1') WHERE naam = 'd2'"));
      expect(await run(Effect.flip(geheim.kluis("0268", "d2")))).toEqual({ _tag: "GeheimGeschonden", veld: "d2" });
    });

    it("PRIVACY: van een feit staan alleen soort, moment, account en plaats leesbaar in de databank", async () => {
      const { run, databank, store } = await open(makeLayer);
      const gegevens = { bsn: "999900006", naam: "Zonnebloem" };
      await run(store.append({ tenant: "0268", dossier: "d1", verwachteVersie: 0, gebeurtenissen: [eenGebeurtenis(1, { gegevens })], sleutels: ["bsn:999900006"] }));
      const rijen = JSON.stringify(await run(Effect.all(["gebeurtenis", "sleutel", "geheimsleutel"].map((tabel) => databank.all(`SELECT * FROM ${tabel}`)))));
      expect(rijen).not.toMatch(/999900006|Zonnebloem/);
      expect(rijen).toContain("$geheim");
      expect((await run(store.readDossier("0268", "d1")))[0]?.gegevens).toEqual(gegevens);
      expect(await run(store.findSleutel("0268", "bsn:999900006"))).toEqual(Option.some("d1"));
      expect(await run(store.findSleutel("0363", "bsn:999900006"))).toEqual(Option.none());
    });

    it("PRIVACY: gegevens van het ene feit bij het andere zetten wordt gezien", async () => {
      const { run, databank, store } = await open(makeLayer);
      const gebeurtenissen = [eenGebeurtenis(1, { gegevens: { a: 1 } }), eenGebeurtenis(2, { gegevens: { a: 2 } })] as const;
      await run(store.append({ tenant: "0268", dossier: "d1", verwachteVersie: 0, gebeurtenissen }));
      await run(databank.run("UPDATE gebeurtenis SET gegevens = (SELECT gegevens FROM gebeurtenis WHERE versie = 2) WHERE versie = 1"));
      const verwacht = { _tag: "OpslagMislukt", oorzaak: "versleuteld", code: "GEHEIM" };
      expect(await run(Effect.flip(store.readDossier("0268", "d1")))).toEqual(verwacht);
      expect(await run(Effect.flip(Stream.runCollect(store.readAll("0268"))))).toEqual(verwacht);
    });
  });
};
