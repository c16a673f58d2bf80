import { createHash } from "node:crypto";
import { cpSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setImmediate as turn } from "node:timers/promises";

import { Effect, Exit, Layer, ManagedRuntime, Stream } from "effect";
import { describe, expect, it, onTestFinished } from "vitest";

import { Audit } from "../src/audit/audit.js";
import { layerAudit } from "../src/audit/layer-audit.js";
import { describeKopieError } from "../src/beheer/kopie/describe-error.js";
import { makeKopie } from "../src/beheer/kopie/make-kopie.js";
import type { Manifest } from "../src/beheer/kopie/manifest.js";
import type { Momentopname } from "../src/beheer/kopie/momentopname.js";
import { restoreKopie } from "../src/beheer/kopie/restore-kopie.js";
import { KOPIETABELLEN } from "../src/beheer/kopie/tabellen.js";
import { verifyKopie } from "../src/beheer/kopie/verify-kopie.js";
import { Databank } from "../src/databank/databank.js";
import { layerVersleuteldeEventStore } from "../src/geheim/versleutelde-event-store.js";
import { EventStore } from "../src/store/event-store.js";
import { type Databanklaag, eenAuditregel } from "./audit-contract.js";
import { eenGebeurtenis } from "./een-gebeurtenis.js";
import { layerGeheimProef } from "./geheim-contract.js";
import { tempFolder } from "./temp-folder.js";

/** A databank with the way to copy it as it is at one moment. */
export type Bron = Layer.Layer<Databank | Momentopname, unknown>;

/** Everything the copy has to keep, on one databank. */
export const openBron = async <R>(bron: Layer.Layer<Databank | R, unknown>) => {
  const diensten = Layer.mergeAll(layerAudit, layerVersleuteldeEventStore).pipe(Layer.provideMerge(layerGeheimProef()), Layer.provideMerge(bron));
  const runtime = ManagedRuntime.make(diensten);
  onTestFinished(() => runtime.dispose());
  const run = runtime.runPromise;
  return { run, runtime, databank: await run(Databank), store: await run(EventStore), audit: await run(Audit) };
};
type Open = Awaited<ReturnType<typeof openBron<never>>>;

/** Puts facts of two tenants in, with keys and audit lines; `extra` more facts in one dossier. */
export const fillBron = async ({ run, store, audit, databank }: Open, extra = 0): Promise<void> => {
  for (const tenant of ["0268", "0363 é/.."])
    for (const dossier of ["d1", "d2", "d3"]) {
      const nummer = Math.floor(Math.random() * 1e9);
      const feit = eenGebeurtenis(nummer, { gegevens: { bsn: "999900006", tekst: 'a\n"b" 🧑‍🦽 \u2028', dossier } });
      await run(store.append({ tenant, dossier, verwachteVersie: 0, gebeurtenissen: [feit], sleutels: [`bericht:${tenant}:${dossier}`] }));
      await run(audit.record(eenAuditregel({ tenant, dossier, noodreden: dossier === "d1" ? null : "nood" })));
    }
  const [eerste, ...rest] = Array.from({ length: extra }, (_, i) => eenGebeurtenis(1000 + i, { gegevens: { i, vulling: "x".repeat(i % 50) } }));
  if (eerste !== undefined) await run(store.append({ tenant: "0268", dossier: "veel", verwachteVersie: 0, gebeurtenissen: [eerste, ...rest] }));
  await run(databank.run("INSERT INTO sessie SELECT tenant, 's', account, aangemaakt, aangemaakt FROM account"));
};

/** All rows of the tables that go into a copy, in a fixed order. */
export const dump = ({ run, databank }: Pick<Open, "run" | "databank">): Promise<string> =>
  run(
    Effect.map(
      Effect.forEach(KOPIETABELLEN, (tabel) => Effect.map(databank.all(`SELECT * FROM ${tabel}`), (rijen) => [tabel, rijen.map((rij) => JSON.stringify(Object.entries(rij).toSorted())).toSorted()])),
      (alles) => JSON.stringify(alles),
    ),
  );

/** Rewrites the manifest of a copy, with a hash that fits. */
export const rewriteManifest = (map: string, wijzig: (manifest: Manifest) => Manifest): void => {
  const tekst = `${JSON.stringify(wijzig(JSON.parse(readFileSync(join(map, "manifest.json"), "utf8")) as Manifest))}\n`;
  writeFileSync(join(map, "manifest.json"), tekst);
  writeFileSync(join(map, "manifest.sha256"), `${createHash("sha256").update(tekst).digest("hex")}\n`);
};

const OPDRACHT = { toepassing: "proef 1.0.0" };

/** What a reserve copy must do between any two engines. Each function gives an empty databank of its own per call. */
export const kopieContract = (naam: string, makeBron: () => Bron, makeDoel: () => Databanklaag): void => {
  describe(`Reservekopie ${naam}`, () => {
    it("D-18.2: een kopie gaat heen en terug zonder verschil, en de toepassing gaat daarna gewoon door", async () => {
      const bron = await openBron(makeBron());
      await fillBron(bron, 1700);
      const voor = await dump(bron);
      const stappen: (readonly [number, number])[] = [];
      const { map, manifest } = await bron.run(makeKopie({ ...OPDRACHT, doelmap: tempFolder(), onVoortgang: (...stap) => stappen.push(stap) }));
      expect(stappen.at(-1)?.[0]).toBe(stappen.at(-1)?.[1]);
      expect(manifest.bestanden.reduce((som, { rijen }) => som + rijen, 0)).toBe(stappen.at(-1)?.[1]);
      const verslag = await Effect.runPromise(verifyKopie(map));
      expect(verslag.audit.map(({ tenant, stand }) => [tenant, "aantal" in stand ? stand.aantal : stand])).toEqual([["0268", 3], ["0363 é/..", 3]]);

      const doel = await openBron(makeDoel());
      await doel.run(restoreKopie(map));
      expect(await dump(doel)).toBe(voor);
      expect(await doel.run(doel.audit.verify("0268"))).toEqual(await bron.run(bron.audit.verify("0268")));
      const feiten = (open: Open) => open.run(Stream.runCollect(open.store.readAll("0268")));
      expect(await feiten(doel)).toEqual(await feiten(bron));
      const nieuw = await doel.run(doel.store.append({ tenant: "0268", dossier: "d9", verwachteVersie: 0, gebeurtenissen: [eenGebeurtenis(1)] }));
      expect(nieuw[0]?.positie).toBe(1704);
    });

    it("D-18.2: een kopie tijdens het schrijven is van één moment, en het schrijven gaat door", async () => {
      const bron = await openBron(makeBron());
      await fillBron(bron, 3000);
      let [versie, bezig, tijdens] = [0, true, 0];
      const schrijf = async (): Promise<void> => {
        while (bezig) {
          const feit = eenGebeurtenis(90_000 + versie);
          await bron.run(bron.store.append({ tenant: "0268", dossier: "druk", verwachteVersie: versie, gebeurtenissen: [feit], sleutels: [`druk:${versie}`] }));
          versie += 1;
          await turn(); // an append on SQLite ends before anything else gets its turn
        }
      };
      const schrijver = schrijf();
      const { map } = await bron.run(makeKopie({ ...OPDRACHT, doelmap: tempFolder(), onVoortgang: () => (tijdens = versie) }));
      bezig = false;
      await schrijver;
      expect(tijdens).toBeGreaterThan(0);
      const doel = await openBron(makeDoel());
      await doel.run(restoreKopie(map));
      const posities = (await doel.run(Stream.runCollect(doel.store.readAll("0268")))).map(({ positie }) => positie);
      expect(posities).toEqual(posities.map((_, i) => i + 1));
      expect(await doel.run(doel.store.readPositie("0268"))).toBe(posities.length);
      const [gekopieerd] = await doel.run(doel.databank.all("SELECT count(*) AS n FROM sleutel WHERE tenant = ? AND dossier = ?", ["0268", "druk"]));
      expect(posities.length).toBe(3003 + Number(gekopieerd?.["n"]));
    });

    it("D-18.2: een opslag die niet leeg is wordt geweigerd en blijft zoals hij is", async () => {
      const bron = await openBron(makeBron());
      await fillBron(bron);
      const { map } = await bron.run(makeKopie({ ...OPDRACHT, doelmap: tempFolder() }));
      const voor = await dump(bron);
      const fout = await bron.run(Effect.flip(restoreKopie(map)));
      expect(fout).toEqual({ _tag: "OpslagNietLeeg", tabel: "gebeurtenis" });
      expect(describeKopieError(fout)).toContain("Kies een lege gegevensmap");
      expect(await dump(bron)).toBe(voor);
    });

    it("D-18.2: wat halverwege misgaat laat niets achter", async () => {
      const bron = await openBron(makeBron());
      await fillBron(bron);
      const { map } = await bron.run(makeKopie({ ...OPDRACHT, doelmap: tempFolder() }));
      // Whole by its hashes, but with a row that the database refuses: the same one twice.
      const kopie = join(tempFolder(), "kopie");
      cpSync(map, kopie, { recursive: true });
      rewriteManifest(kopie, (manifest) => ({ ...manifest, bestanden: manifest.bestanden.flatMap((deel) => (deel.tabel === "audit" ? [deel, deel] : [deel])) }));
      const doel = await openBron(makeDoel());
      const leeg = await dump(doel);
      expect(Exit.isFailure(await doel.runtime.runPromiseExit(restoreKopie(kopie)))).toBe(true);
      expect(await dump(doel)).toBe(leeg);
    });
  });
};

/** What holds for a copy, whatever engine it came from. */
export const beschadigdeKopieContract = (makeBron: () => Bron, makeDoel: () => Databanklaag): void => {
  const prepare = async () => {
    const bron = await openBron(makeBron());
    await fillBron(bron, 300);
    const { map } = await bron.run(makeKopie({ ...OPDRACHT, doelmap: tempFolder() }));
    const kopie = (): string => {
      const doel = join(tempFolder(), "kopie");
      cpSync(map, doel, { recursive: true });
      return doel;
    };
    return { bron, map, kopie };
  };

  describe("Reservekopie die niet klopt", () => {
    it("D-18.2: tweehonderd keer één willekeurig veranderde byte wordt tweehonderd keer geweigerd", { timeout: 120_000 }, async () => {
      const { map } = await prepare();
      const doel = await openBron(makeDoel());
      const bestanden = readdirSync(map).flatMap((bestand) => Array.from({ length: statSync(join(map, bestand)).size }, (_, plaats) => ({ bestand, plaats })));
      for (let keer = 0; keer < 200; keer += 1) {
        // Every file gets its turn; within it the place and the change are random.
        const naam = readdirSync(map)[keer % readdirSync(map).length];
        const keuze = bestanden.filter(({ bestand }) => bestand === naam);
        const { bestand = "", plaats = 0 } = keuze[Math.floor(Math.random() * keuze.length)] ?? {};
        const pad = join(map, bestand);
        const heel = readFileSync(pad);
        const stuk = Buffer.from(heel);
        stuk[plaats] = (stuk[plaats] ?? 0) ^ (1 + Math.floor(Math.random() * 255));
        writeFileSync(pad, stuk);
        const fout = await doel.run(Effect.flip(restoreKopie(map)));
        writeFileSync(pad, heel);
        expect(fout._tag, `${bestand} byte ${plaats}`).toBe("KopieBeschadigd");
      }
      await doel.run(restoreKopie(map));
    });

    it.each([
      ["een bestand dat ontbreekt", (map: string, bestand: string) => rmSync(join(map, bestand)), "ontbreekt"],
      ["een bestand dat is afgeknipt", (map: string, bestand: string) => writeFileSync(join(map, bestand), readFileSync(join(map, bestand)).subarray(0, -9)), "veranderd"],
      ["een bestand met iets erachter", (map: string, bestand: string) => writeFileSync(join(map, bestand), "extra", { flag: "a" }), "veranderd"],
      ["een bestand dat er niet bij hoort", (map: string) => writeFileSync(join(map, "99-extra.ndjson.gz"), ""), "hoort-niet"],
    ])("D-18.2: %s wordt geweigerd", async (_, breek, reden) => {
      const { kopie } = await prepare();
      const map = kopie();
      breek(map, "1-gebeurtenis.ndjson.gz");
      const fout = await Effect.runPromise(Effect.flip(verifyKopie(map)));
      expect(fout).toMatchObject({ _tag: "KopieBeschadigd", reden });
      expect(describeKopieError(fout)).toContain("Er is niets teruggezet");
    });

    it("D-18.2: een kopie van een nieuwere versie en een map zonder kopie worden geweigerd", async () => {
      const { kopie } = await prepare();
      const map = kopie();
      rewriteManifest(map, (manifest) => ({ ...manifest, schemaversie: 99 }));
      expect(await Effect.runPromise(Effect.flip(verifyKopie(map)))).toMatchObject({ _tag: "KopieNieuwer", gevonden: 99 });
      const ander = kopie();
      rewriteManifest(ander, (manifest) => ({ ...manifest, tabellen: [...manifest.tabellen, { tabel: "onbekend", kolommen: [] }] }));
      expect(await Effect.runPromise(Effect.flip(verifyKopie(ander)))).toEqual({ _tag: "KopiePastNiet", tabel: "onbekend" });
      for (const leeg of [tempFolder(), join(tempFolder(), "niets")]) expect(await Effect.runPromise(Effect.flip(verifyKopie(leeg)))).toMatchObject({ _tag: "KopieVreemd" });
    });

    it("D-18.2: een kolomnaam uit een bestand wordt nooit een opdracht aan de databank", async () => {
      const { kopie } = await prepare();
      const map = kopie();
      rewriteManifest(map, (manifest) => ({ ...manifest, tabellen: manifest.tabellen.map((vorm) => (vorm.tabel === "sleutel" ? { ...vorm, kolommen: ["tenant) --", ...vorm.kolommen.slice(1)] } : vorm)) }));
      const doel = await openBron(makeDoel());
      expect(await doel.run(Effect.flip(restoreKopie(map)))).toEqual({ _tag: "KopiePastNiet", tabel: "sleutel" });
    });

    it("D-18.2: een kopie van een oudere vorm gaat erin, en telt daarna door waar zij was", async () => {
      const { kopie } = await prepare();
      const map = kopie();
      const OUD = ["gebeurtenis", "sleutel"];
      for (const bestand of readdirSync(map)) if (bestand.endsWith(".gz") && !OUD.some((tabel) => bestand.endsWith(`-${tabel}.ndjson.gz`))) rmSync(join(map, bestand));
      rewriteManifest(map, (manifest) => ({
        ...manifest,
        schemaversie: 1,
        audit: [],
        tabellen: manifest.tabellen.filter(({ tabel }) => OUD.includes(tabel)),
        bestanden: manifest.bestanden.filter(({ tabel }) => OUD.includes(tabel)),
      }));
      const doel = await openBron(makeDoel());
      await doel.run(restoreKopie(map));
      const [plaats] = await doel.run(doel.store.append({ tenant: "0268", dossier: "d9", verwachteVersie: 0, gebeurtenissen: [eenGebeurtenis(1)] }));
      expect(plaats?.positie).toBe(304);
    });
  });
};
