import type { Tijdstip } from "@wmo-kit/domain";
import { Effect, Exit, Layer, ManagedRuntime } from "effect";
import { describe, expect, it, onTestFinished } from "vitest";

import { Audit } from "../src/audit/audit.js";
import type { Auditanker, NieuweAuditregel } from "../src/audit/auditregel.js";
import { layerAudit } from "../src/audit/layer-audit.js";
import { withAudit } from "../src/audit/with-audit.js";
import { Databank } from "../src/databank/databank.js";

export type Databanklaag = Layer.Layer<Databank, unknown>;

/** A line of the log with defaults. */
export const eenAuditregel = (deel: Partial<NieuweAuditregel> = {}): NieuweAuditregel => ({
  tenant: "0268",
  tijdstip: "2026-02-19T10:00:00Z" as Tijdstip,
  soort: "dossier-ingezien",
  actie: "R",
  account: "medewerker-1",
  rol: "medewerker",
  namens: null,
  dossier: "d1",
  objectsoort: "dossier",
  object: "d1",
  doel: "ondersteuning",
  noodreden: null,
  uitkomst: "gelukt",
  systeem: "dagbesteding 1.0.0",
  adres: null,
  ...deel,
});

/** A databank with an audit log on it, closed after the test. */
export const openAudit = async (makeLayer: () => Databanklaag) => {
  const runtime = ManagedRuntime.make(Layer.provideMerge(layerAudit, makeLayer()));
  onTestFinished(() => runtime.dispose());
  return { run: runtime.runPromise, exit: runtime.runPromiseExit, audit: await runtime.runPromise(Audit), databank: await runtime.runPromise(Databank) };
};

const BREKEN: readonly (readonly [string, string, string])[] = [
  ["een ander account", "UPDATE audit SET account = 'x' WHERE tenant = '0268' AND volgnummer = 3", "3 gewijzigd"],
  ["een weggehaalde noodreden", "UPDATE audit SET noodreden = NULL WHERE tenant = '0268' AND volgnummer = 2", "2 gewijzigd"],
  ["een regel weg uit het midden", "DELETE FROM audit WHERE tenant = '0268' AND volgnummer = 3", "3 ontbreekt"],
  ["de eerste regel weg", "DELETE FROM audit WHERE tenant = '0268' AND volgnummer = 1", "1 ontbreekt"],
  ["de laatste regel weg", "DELETE FROM audit WHERE tenant = '0268' AND volgnummer = 5", "4 einde"],
  ["alles weg", "DELETE FROM audit WHERE tenant = '0268'", "0 einde"],
  ["het anker weg", "DELETE FROM auditanker WHERE tenant = '0268'", "5 anker"],
  ["een ander einde in het anker", "UPDATE auditanker SET hash = 'x' WHERE tenant = '0268'", "5 anker"],
  ["een regel van een andere tenant", "UPDATE audit SET tenant = '0268', volgnummer = 6 WHERE tenant = '0363'", "6 ketting"],
  ["een regel voor de eerste", "UPDATE audit SET tenant = '0268', volgnummer = -7 WHERE tenant = '0363'", "1 ketting"],
  [
    "twee verwisselde regels",
    "UPDATE audit SET volgnummer = CASE volgnummer WHEN 2 THEN -3 ELSE -2 END WHERE tenant = '0268' AND volgnummer IN (2, 3); UPDATE audit SET volgnummer = -volgnummer WHERE tenant = '0268' AND volgnummer < 0",
    "2 ketting",
  ],
];

/** What the audit log must do on every engine. `makeLayer` gives an empty databank of its own per call. */
export const auditContract = (naam: string, makeLayer: () => Databanklaag): void => {
  describe(`Audit op ${naam}`, () => {
    it("NEN7513: een regel komt met alle velden terug, met nummer en ketting", async () => {
      const { audit, run } = await openAudit(makeLayer);
      const nood = eenAuditregel({ namens: "arts-1", noodreden: "De bewoner lag op de grond.", adres: "ab12", uitkomst: "geweigerd" });
      const eerste = await run(audit.record(nood));
      const tweede = await run(audit.record(eenAuditregel()));
      expect(eerste).toMatchObject({ ...nood, tijdstip: "2026-02-19T10:00:00.000Z", volgnummer: 1, vorige: "0".repeat(64) });
      expect([tweede.volgnummer, tweede.vorige]).toEqual([2, eerste.hash]);
      expect(await run(audit.query({ tenant: "0268" }))).toEqual({ regels: [tweede, eerste], volgende: null });
    });

    it("NEN7513: de inwoner ziet wie zijn dossier inzag, de beheerder wat een account deed, per periode en per pagina", async () => {
      const { audit, run } = await openAudit(makeLayer);
      for (let minuut = 0; minuut < 12; minuut += 1) {
        const tijdstip = `2026-02-19T10:${String(minuut).padStart(2, "0")}:00${minuut % 2 === 0 ? "" : ".500"}Z` as Tijdstip;
        await run(audit.record(eenAuditregel({ tijdstip, dossier: `d${minuut % 3}`, account: `m${minuut % 2}` })));
      }
      await run(audit.record(eenAuditregel({ tenant: "0363" })));
      const nummers = async (vraag: Partial<Parameters<typeof audit.query>[0]>) =>
        (await run(audit.query({ tenant: "0268", ...vraag }))).regels.map(({ volgnummer }) => volgnummer);
      expect(await nummers({ dossier: "d1" })).toEqual([11, 8, 5, 2]);
      expect(await nummers({ account: "m0", dossier: "d0" })).toEqual([7, 1]);
      const vanaf = "2026-02-19T11:04:00+01:00" as Tijdstip;
      expect(await nummers({ vanaf, tot: "2026-02-19T10:05:30.500Z" as Tijdstip })).toEqual([6, 5]);
      const eerste = await run(audit.query({ tenant: "0268", aantal: 5 }));
      const tweede = await run(audit.query({ tenant: "0268", aantal: 5, voor: eerste.volgende ?? 0 }));
      const derde = await run(audit.query({ tenant: "0268", aantal: 5, voor: tweede.volgende ?? 0 }));
      expect([eerste, tweede, derde].map(({ regels }) => regels.map(({ volgnummer }) => volgnummer))).toEqual([
        [12, 11, 10, 9, 8],
        [7, 6, 5, 4, 3],
        [2, 1],
      ]);
      expect(derde.volgende).toBeNull();
    });

    it("NEN7513: een Bsn die iemand als reden typt komt niet in het logboek", async () => {
      const { audit, run } = await openAudit(makeLayer);
      const regel = await run(audit.record(eenAuditregel({ doel: "vraag van 999900006", noodreden: "9999.00.006 \u0000\uD800 belde" })));
      expect([regel.doel, regel.noodreden]).toEqual(["vraag van [bsn]", "[bsn] \uFFFD\uFFFD belde"]);
      expect(await run(audit.verify("0268"))).toEqual({ aantal: 1, hash: regel.hash });
    });

    it("NEN7513: vijftig regels tegelijk worden één ketting in een paar transacties", async () => {
      const { run, databank } = await openAudit(makeLayer);
      let transacties = 0;
      const transactie: typeof databank.transactie = (werk) => Effect.suspend(() => ((transacties += 1), databank.transactie(werk)));
      const geteld = Layer.provide(layerAudit, Layer.succeed(Databank, { ...databank, transactie }));
      const program = Effect.gen(function* () {
        const audit = yield* Audit;
        const lezer = (i: number) => Effect.forEach(Array.from({ length: 10 }), () => audit.record(eenAuditregel({ account: `medewerker-${i}` })));
        yield* Effect.all(Array.from({ length: 50 }, (_, i) => lezer(i)), { concurrency: "unbounded" });
        return yield* audit.verify("0268");
      });
      expect((await run(Effect.provide(program, geteld))).aantal).toBe(500);
      expect(transacties).toBeLessThan(60);
    });

    it("NEN7513: een regel in een transactie verdwijnt met de transactie", async () => {
      const { audit, run, exit, databank } = await openAudit(makeLayer);
      const mislukt = databank.transactie(() => Effect.andThen(audit.record(eenAuditregel()), Effect.fail("toch niet")));
      expect(await exit(mislukt)).toEqual(Exit.fail("toch niet"));
      expect(await run(audit.verify("0268"))).toEqual({ aantal: 0, hash: "0".repeat(64) });
      await run(databank.transactie(() => audit.record(eenAuditregel())));
      expect((await run(audit.verify("0268"))).aantal).toBe(1);
    });

    it("NEN7513: kan de regel niet worden vastgelegd, dan komt er ook geen antwoord", async () => {
      const { run, databank } = await openAudit(makeLayer);
      await run(databank.run("DROP TABLE audit"));
      let gelezen = 0;
      const lezen = withAudit(eenAuditregel())(Effect.sync(() => ((gelezen += 1), "het dossier")));
      const exit = await Effect.runPromiseExit(Effect.provide(lezen, layerAudit).pipe(Effect.provideService(Databank, databank)));
      expect([gelezen, Exit.isSuccess(exit)]).toEqual([1, false]);
    });

    it("NEN7513: ook een geweigerde en een mislukte poging staat erin", async () => {
      const { run, exit, audit } = await openAudit(makeLayer);
      const poging = withAudit(eenAuditregel(), (fout: string) => fout === "mag niet");
      for (const werk of [Effect.fail("mag niet"), Effect.fail("kapot"), Effect.die("fout")]) expect(Exit.isSuccess(await exit(poging(werk)))).toBe(false);
      expect(await run(poging(Effect.succeed(1)))).toBe(1);
      const { regels } = await run(audit.query({ tenant: "0268" }));
      expect(regels.map(({ uitkomst }) => uitkomst)).toEqual(["gelukt", "mislukt", "mislukt", "geweigerd"]);
    });

    it.each(BREKEN)("NEN7513: verify vindt %s", async (_, sql, verwacht) => {
      const { audit, run, databank } = await openAudit(makeLayer);
      for (const noodreden of [null, "nood", null, null, null]) await run(audit.record(eenAuditregel({ noodreden })));
      await run(audit.record(eenAuditregel({ tenant: "0363" })));
      expect((await run(audit.verify("0268"))).aantal).toBe(5);
      for (const stap of sql.split("; ")) await run(databank.run(stap));
      const { volgnummer, breuk } = await run(Effect.flip(audit.verify("0268")).pipe(Effect.map((fout) => ("breuk" in fout ? fout : { volgnummer: -1, breuk: fout.code }))));
      expect(`${volgnummer} ${breuk}`).toBe(verwacht);
    });

    it("NEN7513: een einde dat samen met het anker is afgeknipt, of een nieuw geschreven logboek, past niet op een bewaard anker", async () => {
      const { audit, run, databank } = await openAudit(makeLayer);
      const bewaard: Auditanker[] = [];
      for (let i = 0; i < 4; i += 1) {
        await run(audit.record(eenAuditregel()));
        bewaard.push(await run(audit.verify("0268")));
      }
      expect(await run(audit.verify("0268", { bewaard }))).toEqual(bewaard[3]);
      await run(databank.run("DELETE FROM audit WHERE tenant = '0268' AND volgnummer = 4"));
      await run(databank.run("UPDATE auditanker SET aantal = 3, hash = ? WHERE tenant = '0268'", [bewaard[2]?.hash ?? ""]));
      expect(await run(audit.verify("0268"))).toEqual(bewaard[2]);
      expect(await run(Effect.flip(audit.verify("0268", { bewaard })))).toEqual({ _tag: "AuditGebroken", volgnummer: 3, breuk: "einde" });

      await run(databank.run("DELETE FROM audit"));
      await run(databank.run("DELETE FROM auditanker"));
      for (let i = 0; i < 4; i += 1) await run(audit.record(eenAuditregel({ account: "verzonnen" })));
      expect((await run(audit.verify("0268"))).aantal).toBe(4);
      expect(await run(Effect.flip(audit.verify("0268", { bewaard })))).toEqual({ _tag: "AuditGebroken", volgnummer: 1, breuk: "anker" });
    });

    it("NEN7513: verify telt mee en leest door over veel pagina's", async () => {
      const { audit, run } = await openAudit(makeLayer);
      const regels = Array.from({ length: 2500 }, (_, i) => audit.record(eenAuditregel({ object: `o${i}` })));
      await run(Effect.all(regels, { concurrency: "unbounded" }));
      const stappen: string[] = [];
      await run(audit.verify("0268", { onVoortgang: (klaar, totaal) => stappen.push(`${klaar}/${totaal}`) }));
      expect(stappen).toEqual(["1000/2500", "2000/2500", "2500/2500"]);
    });
  });
};
