import { type IsoDatum, parseIsoDatum, type Tijdstip } from "@wmo-kit/domain";
import { Effect, Layer, ManagedRuntime, Stream } from "effect";
import { describe, expect, it, onTestFinished } from "vitest";

import { Audit } from "../src/audit/audit.js";
import { layerAudit } from "../src/audit/layer-audit.js";
import { listTeVernietigen } from "../src/beheer/bewaring/list-te-vernietigen.js";
import { verifyVernietiging, vernietigDossier } from "../src/beheer/bewaring/vernietig-dossier.js";
import { decideVernietigingsverzoek, listVernietigingsverzoeken, registerVernietigingsverzoek } from "../src/beheer/bewaring/vernietigingsverzoek.js";
import { Databank } from "../src/databank/databank.js";
import { Geheim } from "../src/geheim/geheim.js";
import { layerVersleuteldeEventStore, VERNIETIGD } from "../src/geheim/versleutelde-event-store.js";
import { layerSecureRandom } from "../src/id/uuid-v7.js";
import { EventStore } from "../src/store/event-store.js";
import type { Databanklaag } from "./audit-contract.js";
import { eenGebeurtenis } from "./een-gebeurtenis.js";
import { layerGeheimProef } from "./geheim-contract.js";

const datum = (tekst: string): IsoDatum => parseIsoDatum(tekst)._unsafeUnwrap();
const PEIL = datum("2041-03-16");

/** Facts, keys, audit log and requests on one databank. */
export const openBewaring = async (laag: Databanklaag) => {
  const diensten = Layer.mergeAll(layerAudit, layerVersleuteldeEventStore, layerSecureRandom).pipe(Layer.provideMerge(layerGeheimProef()), Layer.provideMerge(laag));
  const runtime = ManagedRuntime.make(diensten);
  onTestFinished(() => runtime.dispose());
  const run = runtime.runPromise;
  let nummer = 0;
  const store = await run(EventStore);
  const fact = async (dossier: string, verwachteVersie: number, opgetreden: string, soort = "Gewijzigd") => {
    const feit = eenGebeurtenis((nummer += 1), { opgetreden: opgetreden as Tijdstip, soort, gegevens: { naam: "Zonnebloem" } });
    await run(store.append({ tenant: "0268", dossier, verwachteVersie, gebeurtenissen: [feit], sleutels: [`bericht:${nummer}`] }));
  };
  return { run, store, fact, databank: await run(Databank), audit: await run(Audit), geheim: await run(Geheim) };
};

const OPDRACHT = { tenant: "0268", peildatum: PEIL, account: "beheerder-1", rol: "beheerder", systeem: "proef 1.0.0" };

/** What keeping and destroying must do on every engine. */
export const bewaringContract = (naam: string, makeLayer: () => Databanklaag): void => {
  describe(`Bewaren en vernietigen op ${naam}`, () => {
    it("Wmo-5.3.4: alleen dossiers waarvan de termijn voorbij is staan op de lijst, gerekend in Nederlandse dagen vanaf de laatste wijziging", async () => {
      const { run, fact } = await openBewaring(makeLayer());
      await fact("net-niet", 0, "2026-03-15T23:00:00Z"); // 16 March in the Netherlands
      await fact("net-wel", 0, "2026-03-15T22:59:59.999Z");
      await fact("met-verschuiving", 0, "2026-03-16T03:00:00+09:00"); // 15 March in the Netherlands
      await fact("later-gewijzigd", 0, "2020-01-01T00:00:00Z");
      await fact("later-gewijzigd", 1, "2030-01-01T00:00:00Z");
      await fact("klok-terug", 0, "2030-01-01T00:00:00Z");
      await fact("klok-terug", 1, "2020-01-01T00:00:00Z");
      await fact("vanzelf", 0, "2020-01-01T00:00:00Z");
      await fact("vanzelf", 1, "2030-01-01T00:00:00Z", "Opgeschoond");
      await fact("organisatie", 0, "2020-01-01T00:00:00Z");
      const lijst = await run(listTeVernietigen({ tenant: "0268", peildatum: PEIL, teltNiet: ["Opgeschoond"], isDossier: (dossier) => dossier !== "organisatie" }));
      expect(lijst).toEqual([
        { dossier: "met-verschuiving", laatsteWijziging: "2026-03-15", bewaardTotEnMet: "2041-03-15" },
        { dossier: "net-wel", laatsteWijziging: "2026-03-15", bewaardTotEnMet: "2041-03-15" },
        { dossier: "vanzelf", laatsteWijziging: "2020-01-01", bewaardTotEnMet: "2035-01-01" },
      ]);
    });

    it("Wmo-5.3.4: vernietigen maakt het dossier onleesbaar, legt vast dat het is gedaan en laat de rij feiten heel", async () => {
      const { run, fact, store, audit, databank, geheim } = await openBewaring(makeLayer());
      await fact("oud", 0, "2020-01-01T00:00:00Z");
      await fact("nieuw", 0, "2040-01-01T00:00:00Z");
      await fact("oud", 1, "2020-01-02T00:00:00Z");
      const opgeruimd: string[] = [];
      const opruim = () => Effect.sync(() => void opgeruimd.push("app"));
      const gedaan = await run(vernietigDossier({ ...OPDRACHT, dossier: "oud", opruim }));
      expect(gedaan).toMatchObject({ dossier: "oud", grond: "bewaartermijn", feiten: 2 });
      expect(opgeruimd).toEqual(["app"]);

      const feiten = await run(Stream.runCollect(store.readAll("0268")));
      expect(feiten.map(({ positie, dossier, soort, gegevens }) => [positie, dossier, soort, gegevens])).toEqual([
        [1, "oud", VERNIETIGD, {}],
        [2, "nieuw", "Gewijzigd", { naam: "Zonnebloem" }],
        [3, "oud", VERNIETIGD, {}],
      ]);
      expect(await run(databank.all("SELECT dossier FROM sleutel ORDER BY dossier"))).toEqual([{ dossier: "nieuw" }]);
      const append = store.append({ tenant: "0268", dossier: "oud", verwachteVersie: 2, gebeurtenissen: [eenGebeurtenis(99)] });
      expect(await run(Effect.flip(append))).toMatchObject({ _tag: "OpslagMislukt", oorzaak: "vernietigd" });
      expect(await run(Effect.flip(geheim.kluis("0268", "oud")))).toMatchObject({ _tag: "DossierVernietigd", dossier: "oud", sinds: gedaan.tijdstip });
      expect(await run(Effect.flip(vernietigDossier({ ...OPDRACHT, dossier: "oud" })))).toMatchObject({ _tag: "DossierVernietigd" });
      expect((await run(listTeVernietigen(OPDRACHT))).length).toBe(0);

      const { regels } = await run(audit.query({ tenant: "0268", dossier: "oud" }));
      expect(regels).toMatchObject([{ soort: "dossier-vernietigd", actie: "D", account: "beheerder-1", doel: "bewaartermijn" }]);
      expect(await run(verifyVernietiging("0268", "oud"))).toBe(true);
      await run(databank.run("UPDATE gebeurtenis SET actor = 'x' WHERE dossier = 'oud' AND versie = 2"));
      expect(await run(verifyVernietiging("0268", "oud"))).toBe(false);
    });

    it("Wmo-5.3.4: een dossier is al zijn stromen samen: de jongste wijziging telt, en vernietigen laat van geen ervan iets leesbaars over", async () => {
      const { run, fact, store, databank } = await openBewaring(makeLayer());
      const voorvoegsels = (dossier: string): readonly string[] => [`tijd:${dossier}:`];
      for (const stroom of ["a", "tijd:a:2020-01", "tijd:ab:2020-01", "b", "declaratie:1"]) await fact(stroom, 0, "2020-01-01T00:00:00Z");
      await fact("tijd:b:2040-01", 0, "2040-01-01T00:00:00Z");
      const vraag = { tenant: "0268", peildatum: PEIL, isDossier: (stroom: string) => !stroom.includes(":"), voorvoegsels };
      expect((await run(listTeVernietigen(vraag))).map(({ dossier }) => dossier)).toEqual(["a"]);
      expect(await run(Effect.flip(vernietigDossier({ ...OPDRACHT, voorvoegsels, dossier: "b" })))).toMatchObject({ _tag: "BewaartermijnLoopt" });

      const gezien: (readonly string[])[] = [];
      const opruim = (_: unknown, stromen: readonly string[]) => Effect.sync(() => void gezien.push(stromen));
      expect(await run(vernietigDossier({ ...OPDRACHT, voorvoegsels, opruim, dossier: "a" }))).toMatchObject({ stromen: ["a", "tijd:a:2020-01"], feiten: 2 });
      expect(gezien).toEqual([["a", "tijd:a:2020-01"]]);
      const soort = async (stroom: string) => (await run(store.readDossier("0268", stroom)))[0]?.soort;
      expect(await Promise.all(["a", "tijd:a:2020-01", "tijd:ab:2020-01", "b", "declaratie:1"].map(soort))).toEqual([VERNIETIGD, VERNIETIGD, "Gewijzigd", "Gewijzigd", "Gewijzigd"]);
      expect(await run(databank.all("SELECT count(*) AS n FROM geheimsleutel WHERE omhuld IS NULL"))).toEqual([{ n: 2 }]);
      for (const stroom of ["a", "tijd:a:2020-01"]) expect(await run(verifyVernietiging("0268", stroom))).toBe(true);
    });

    it("Wmo-5.3.4: zolang de termijn loopt wordt er niets vernietigd", async () => {
      const { run, fact, store, audit } = await openBewaring(makeLayer());
      await fact("loopt", 0, "2026-03-16T12:00:00Z");
      expect(await run(Effect.flip(vernietigDossier({ ...OPDRACHT, dossier: "loopt" })))).toEqual({ _tag: "BewaartermijnLoopt", dossier: "loopt", totEnMet: "2041-03-16" });
      expect(await run(Effect.flip(vernietigDossier({ ...OPDRACHT, dossier: "niets" })))).toEqual({ _tag: "DossierOnbekend", dossier: "niets" });
      expect((await run(store.readDossier("0268", "loopt")))[0]?.gegevens).toEqual({ naam: "Zonnebloem" });
      expect((await run(audit.query({ tenant: "0268" }))).regels).toEqual([]);
    });

    it("Wmo-5.3.4: lukt het opruimen van de toepassing niet, dan is er niets vernietigd", async () => {
      const { run, fact, store } = await openBewaring(makeLayer());
      await fact("oud", 0, "2020-01-01T00:00:00Z");
      const mislukt = { _tag: "OpslagMislukt", oorzaak: "vol", code: "PROEF" } as const;
      expect(await run(Effect.flip(vernietigDossier({ ...OPDRACHT, dossier: "oud", opruim: () => Effect.fail(mislukt) })))).toEqual(mislukt);
      expect((await run(store.readDossier("0268", "oud")))[0]?.gegevens).toEqual({ naam: "Zonnebloem" });
    });

    it("Wmo-5.3.5: een verzoek wordt vastgelegd en toegewezen of met een grond afgewezen, en dat maar één keer", async () => {
      const { run, fact, store } = await openBewaring(makeLayer());
      for (const dossier of ["a", "b"]) await fact(dossier, 0, "2041-01-01T00:00:00Z");
      const maak = (dossier: string) => run(registerVernietigingsverzoek({ tenant: "0268", dossier, ontvangen: datum("2041-01-31"), account: "m1" }));
      const [a, b] = [await maak("a"), await maak("b")];
      expect(a.uiterlijk).toBe("2041-04-30");

      const af = await run(decideVernietigingsverzoek(b.id, { besluit: "afgewezen", grond: "belang-van-ander", toelichting: "Zie zaak 999900006." }, OPDRACHT));
      expect(af).toMatchObject({ besluit: "afgewezen", grond: "belang-van-ander", toelichting: "Zie zaak [bsn]." });
      await run(decideVernietigingsverzoek(a.id, { besluit: "toegewezen", toelichting: "" }, OPDRACHT));
      expect((await run(store.readDossier("0268", "a")))[0]?.soort).toBe(VERNIETIGD);
      expect((await run(store.readDossier("0268", "b")))[0]?.soort).toBe("Gewijzigd");
      for (const id of [a.id, b.id]) expect(await run(Effect.flip(decideVernietigingsverzoek(id, { besluit: "toegewezen", toelichting: "" }, OPDRACHT)))).toMatchObject({ _tag: "VerzoekBeslist" });
      expect(await run(Effect.flip(decideVernietigingsverzoek("x", { besluit: "toegewezen", toelichting: "" }, OPDRACHT)))).toEqual({ _tag: "VerzoekOnbekend", verzoek: "x" });
      const c = await maak("b");
      expect((await run(listVernietigingsverzoeken("0268"))).map(({ id, besluit }) => [id, besluit])).toEqual([[c.id, null], [a.id, "toegewezen"], [b.id, "afgewezen"]]);
    });
  });
};
