import { addDagen, parseIsoDatum, parseTijdstip } from "@wmo-kit/domain";
import { Effect, type Layer } from "effect";
import { describe, expect, it } from "vitest";

import type { Databank } from "../../src/databank/databank.js";
import { openVerkeer } from "./een-verkeer.js";
import { GEWEIGERD, proefnet, STORING } from "./proefadapter.js";
import { eenUitbericht, proefbericht } from "./proefverpakking.js";

const run = Effect.runPromise;
const T = "aanbieder";
const tijdstip = (tekst: string) => parseTijdstip(tekst)._unsafeUnwrap();

/** What message traffic must do on every engine. */
export const verkeerContract = (naam: string, makeLayer: () => Layer.Layer<Databank, unknown>): void => {
  const open = async (metEnvelop = false) => {
    const net = proefnet();
    return { net, ...(await openVerkeer(makeLayer(), () => net.adapter, metEnvelop)) };
  };

  describe(`Berichtenverkeer op ${naam}`, () => {
    it("POORT-1: een klaargezet bericht gaat één keer uit, met precies de bytes die klaargezet zijn", async () => {
      const { net, verkeer } = await open();
      expect(await run(verkeer.prepare(eenUitbericht()))).toMatchObject({ stand: "klaargezet", volgnummer: 1, pogingen: 0, verzonden: null });
      expect(await run(verkeer.offer(T))).toEqual({ aangeboden: ["A1"], mislukt: [], uitgesteld: [] });
      expect(await run(verkeer.offer(T))).toEqual({ aangeboden: [], mislukt: [], uitgesteld: [] });
      expect(net.verzonden.map(({ identificatie, bytes }) => [identificatie, Buffer.from(bytes).equals(proefbericht("WMO305", "A1"))])).toEqual([["A1", true]]);
      expect(await run(verkeer.listUit(T))).toMatchObject([{ stand: "aangeboden", pogingen: 1, verzonden: expect.any(String), reden: null }]);
    });

    it("POORT-2: hetzelfde bericht nog eens is hetzelfde bericht; een ander onder dezelfde identificatie wordt geweigerd", async () => {
      const { net, verkeer } = await open();
      const eerste = await run(verkeer.prepare(eenUitbericht()));
      expect(await run(verkeer.prepare(eenUitbericht()))).toEqual(eerste);
      const ander = eenUitbericht({ inhoud: proefbericht("WMO305", "A1", 11) });
      expect(await run(Effect.flip(verkeer.prepare(ander)))).toEqual({ _tag: "IdentificatieBezet", identificatie: "A1" });
      await run(verkeer.offer(T));
      await run(verkeer.prepare(eenUitbericht()));
      await run(verkeer.offer(T));
      expect(net.verzonden).toHaveLength(1);
    });

    it("POORT-1: in een transactie die niet doorgaat is het bericht er niet, en gaat het niet uit", async () => {
      const { net, verkeer, db } = await open();
      await run(Effect.exit(db.transactie(() => Effect.andThen(verkeer.prepare(eenUitbericht()), Effect.fail("toch niet")))));
      expect(await run(verkeer.listUit(T))).toEqual([]);
      await run(db.transactie(() => verkeer.prepare(eenUitbericht())));
      await run(verkeer.offer(T));
      expect(net.verzonden).toHaveLength(1);
    });

    it("POORT: een storing stelt uit, met reden en wachttijd, en houdt ook wat daarna naar dezelfde ontvanger gaat tegen", async () => {
      const { net, verkeer, db } = await open();
      await run(verkeer.prepare(eenUitbericht({ identificatie: "START" })));
      await run(verkeer.prepare(eenUitbericht({ identificatie: "STOP", soort: "WMO307" })));
      await run(verkeer.prepare(eenUitbericht({ identificatie: "ELDERS", geadresseerde: "0344" })));
      net.vooraf.fout = STORING;
      expect(await run(verkeer.offer(T))).toEqual({ aangeboden: [], mislukt: [], uitgesteld: ["START", "STOP", "ELDERS"] });
      net.vooraf.fout = undefined;
      // The first and the other receiver's were tried and wait; the second was never tried.
      expect((await run(verkeer.listUit(T))).map(({ identificatie, pogingen, reden, volgendePoging }) => [identificatie, pogingen, reden, volgendePoging !== null])).toEqual([
        ["START", 1, "storing:503", true],
        ["STOP", 0, null, false],
        ["ELDERS", 1, "storing:503", true],
      ]);
      expect(await run(verkeer.offer(T))).toMatchObject({ aangeboden: [] });
      await run(db.run("UPDATE bericht_uit SET volgende_poging = '2026-01-01T00:00:00Z' WHERE tenant = ? AND volgende_poging IS NOT NULL", [T]));
      expect(await run(verkeer.offer(T))).toMatchObject({ aangeboden: ["START", "STOP", "ELDERS"] });
      expect(net.verzonden.map(({ identificatie }) => identificatie)).toEqual(["START", "STOP", "ELDERS"]);
    });

    it("POORT: wat blijvend geweigerd is wacht op een mens, en gaat daarna nog een keer", async () => {
      const { net, verkeer } = await open();
      await run(verkeer.prepare(eenUitbericht()));
      net.vooraf.fout = GEWEIGERD;
      expect(await run(verkeer.offer(T))).toMatchObject({ mislukt: ["A1"] });
      expect(await run(verkeer.listUit(T, { stand: "mislukt" }))).toMatchObject([{ reden: "geweigerd:422", volgendePoging: null }]);
      net.vooraf.fout = undefined;
      expect(await run(verkeer.offer(T))).toMatchObject({ aangeboden: [] });
      await run(verkeer.retry(T, "A1"));
      expect(await run(verkeer.offer(T))).toMatchObject({ aangeboden: ["A1"] });
      expect(await run(Effect.flip(verkeer.retry(T, "A1")))).toMatchObject({ _tag: "BerichtNietGevonden" });
    });

    it("POORT: wat nooit is aangeboden of blijvend is geweigerd is in te trekken met een reden, en gaat dan niet meer uit; wat aangekomen kan zijn niet", async () => {
      const { net, verkeer, db } = await open();
      for (const identificatie of ["KLAAR", "GEWEIGERD", "ONDERWEG", "WEG"]) await run(verkeer.prepare(eenUitbericht({ identificatie, wacht: true })));
      await run(verkeer.withdraw(T, "KLAAR", "al gebeld"));
      for (const identificatie of ["KLAAR", "GEWEIGERD"]) await run(verkeer.release(T, identificatie, null));
      net.vooraf.fout = GEWEIGERD;
      expect(await run(verkeer.offer(T))).toMatchObject({ mislukt: ["GEWEIGERD"], aangeboden: [] });
      net.vooraf.fout = undefined;
      await run(verkeer.withdraw(T, "GEWEIGERD", "verkeerde gemeente"));
      // The state of a crash, or of another process, between the network and our note.
      await run(verkeer.release(T, "ONDERWEG", null));
      await run(db.run("UPDATE bericht_uit SET poging_begonnen = '2026-05-12T08:00:00Z' WHERE tenant = ? AND stand = 'klaargezet' AND vrijgegeven IS NOT NULL", [T]));
      const later = async (identificatie: string) => run(Effect.flip(verkeer.withdraw(T, identificatie, "te laat")));
      expect(await later("ONDERWEG")).toEqual({ _tag: "BerichtNietGevonden", identificatie: "ONDERWEG" });
      await run(verkeer.release(T, "WEG", null));
      expect(await run(verkeer.offer(T))).toMatchObject({ aangeboden: ["ONDERWEG", "WEG"] });
      expect(await later("WEG")).toMatchObject({ _tag: "BerichtNietGevonden" });
      expect(await later("ONBEKEND")).toMatchObject({ _tag: "BerichtNietGevonden" });
      expect(await run(Effect.flip(verkeer.retry(T, "KLAAR")))).toMatchObject({ _tag: "BerichtNietGevonden" });
      const ingetrokken = { stand: "mislukt", reden: "ingetrokken", verzonden: null, afgehandeld: expect.any(String) };
      expect(await run(verkeer.findUit(T, "KLAAR"))).toMatchObject({ ...ingetrokken, aantekening: "al gebeld" });
      expect(await run(verkeer.findUit(T, "GEWEIGERD"))).toMatchObject({ ...ingetrokken, aantekening: "verkeerde gemeente" });
      expect(net.verzonden.map(({ identificatie }) => identificatie)).toEqual(["ONDERWEG", "WEG"]);
    });

    it("POORT-2: wie na een crash opnieuw aanbiedt wat al door het net is genomen, krijgt het moment van de eerste poging", async () => {
      const { net, verkeer, db } = await open();
      await run(verkeer.prepare(eenUitbericht()));
      await run(verkeer.offer(T));
      // The state of a crash between the network and our note.
      await run(db.run("UPDATE bericht_uit SET stand = 'klaargezet', verzonden = NULL, poging_begonnen = '2026-05-12T08:00:00Z' WHERE tenant = ?", [T]));
      expect(await run(verkeer.offer(T))).toMatchObject({ aangeboden: ["A1"] });
      expect(net.verzonden).toHaveLength(1);
      expect(await run(verkeer.listUit(T))).toMatchObject([{ verzonden: "2026-05-12T08:00:00Z" }]);
    });

    it("POORT: een retour bevestigt het bericht, ook als hij eerder komt dan onze eigen aantekening", async () => {
      const { verkeer, db } = await open();
      await run(verkeer.prepare(eenUitbericht()));
      expect(await run(Effect.flip(verkeer.confirm(T, "A1", tijdstip("2026-05-13T08:00:00Z"))))).toMatchObject({ _tag: "BerichtNietGevonden" });
      await run(verkeer.offer(T));
      await run(db.run("UPDATE bericht_uit SET stand = 'klaargezet', verzonden = NULL, poging_begonnen = '2026-05-12T08:00:00Z' WHERE tenant = ?", [T]));
      await run(verkeer.confirm(T, "A1", tijdstip("2026-05-13T08:00:00Z")));
      await run(verkeer.confirm(T, "A1", tijdstip("2026-05-14T08:00:00Z")));
      expect(await run(verkeer.listUit(T))).toMatchObject([{ stand: "bevestigd", verzonden: "2026-05-12T08:00:00Z", bevestigd: "2026-05-13T08:00:00Z" }]);
    });

    it("POORT: met envelop gaan andere bytes uit dan het bericht, en steeds dezelfde", async () => {
      const { net, verkeer, db } = await open(true);
      await run(verkeer.prepare(eenUitbericht()));
      await run(verkeer.prepare(eenUitbericht()));
      await run(verkeer.offer(T));
      await run(db.run("UPDATE bericht_uit SET stand = 'klaargezet', bewijs = NULL WHERE tenant = ?", [T]));
      await run(verkeer.offer(T));
      const [eerste, tweede] = net.verzonden.map(({ bytes }) => Buffer.from(bytes).toString("utf8"));
      expect(eerste).toMatch(/^<envelop ref="[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"><bericht /);
      expect(tweede).toBe(eerste);
      expect(Buffer.from(await run(verkeer.readUit(T, "A1"))).equals(proefbericht("WMO305", "A1"))).toBe(true);
      expect(await run(Effect.flip(verkeer.prepare(eenUitbericht({ identificatie: "B", soort: "ONMOGELIJK" }))))).toMatchObject({ _tag: "NietVerpakt" });
      expect(await run(verkeer.listUit(T))).toHaveLength(1);
    });

    it("D-11.3: wat binnenkomt wordt één keer bewaard, met zijn moment van ontvangst en zijn eigen bytes, en dan weggehaald", async () => {
      const { net, verkeer } = await open();
      net.bezorg("wmo301.xml", proefbericht("WMO301", "G1"), "2026-05-08T22:30:00Z");
      const { nieuw } = await run(verkeer.receive(T));
      expect(await run(verkeer.listIn(T))).toMatchObject([
        { id: nieuw[0], volgnummer: 1, bron: "wmo301.xml", soort: "WMO301", identificatie: "G1", ontvangen: "2026-05-08T22:30:00Z", stand: "ontvangen", bevindingen: [] },
      ]);
      expect(net.weg).toEqual(["wmo301.xml"]);
      const { origineel, inhoud } = await run(verkeer.readIn(T, nieuw[0] ?? ""));
      expect([origineel, inhoud].map((bytes) => bytes !== null && Buffer.from(bytes).equals(proefbericht("WMO301", "G1")))).toEqual([true, true]);
    });

    it("POORT-1: dezelfde bytes nog eens komen er niet bij; een ander bestand met dezelfde naam wel", async () => {
      const { net, verkeer } = await open();
      for (const id of ["G1", "G1", "G2", "G1"]) {
        net.bezorg("bericht.xml", proefbericht("WMO301", id));
        await run(verkeer.receive(T));
      }
      expect((await run(verkeer.listIn(T))).map(({ volgnummer, identificatie }) => [volgnummer, identificatie])).toEqual([[1, "G1"], [2, "G2"]]);
      expect(net.weg).toHaveLength(4);
    });

    it("POORT: wat niet te lezen is wordt bewaard, afgekeurd met zijn bevindingen, en houdt de rest niet op", async () => {
      const { net, verkeer } = await open();
      net.bezorg("a.xml", Buffer.from("geen bericht"));
      net.bezorg("b.xml", proefbericht("WMO301", "G1"));
      expect(await run(verkeer.receive(T))).toMatchObject({ afgekeurd: ["a.xml"], nieuw: [expect.any(String)] });
      expect(net.afgekeurd).toEqual([["a.xml", ["/bericht, regel 1: dit is geen bericht."]]]);
      const [rij] = await run(verkeer.listIn(T, { stand: "afgekeurd" }));
      expect(rij).toMatchObject({ bron: "a.xml", soort: null, bevindingen: ["/bericht, regel 1: dit is geen bericht."] });
      expect(await run(Effect.flip(verkeer.complete(T, rij?.id ?? "")))).toMatchObject({ _tag: "BerichtNietGevonden" });
    });

    it("POORT-1: verwerken hoort bij de feiten: gaat de transactie niet door, dan blijft het bericht ontvangen", async () => {
      const { net, verkeer, db } = await open();
      net.bezorg("b.xml", proefbericht("WMO301", "G1"));
      const { nieuw } = await run(verkeer.receive(T));
      await run(Effect.exit(db.transactie(() => Effect.andThen(verkeer.complete(T, nieuw[0] ?? ""), Effect.fail("toch niet")))));
      expect(await run(verkeer.listIn(T, { stand: "ontvangen" }))).toHaveLength(1);
      await run(verkeer.complete(T, nieuw[0] ?? ""));
      expect(await run(verkeer.listIn(T, { stand: "verwerkt" }))).toHaveLength(1);
    });

    it("POORT: tenants delen geen berichten, identificaties of nummers", async () => {
      const { net, verkeer } = await open();
      for (const tenant of ["een", "twee"]) {
        await run(verkeer.prepare(eenUitbericht({ tenant })));
        net.bezorg("b.xml", proefbericht("WMO301", "G1"));
        await run(verkeer.receive(tenant));
        expect(await run(verkeer.offer(tenant))).toMatchObject({ aangeboden: ["A1"] });
        expect([...(await run(verkeer.listUit(tenant))), ...(await run(verkeer.listIn(tenant)))].map((rij) => [rij.tenant, rij.volgnummer])).toEqual([[tenant, 1], [tenant, 1]]);
      }
    });

    it("SYS-1.retour: na de termijn zonder retour is er een taak, op de laatste dag nog niet", async () => {
      const { verkeer, db } = await open();
      for (const [identificatie, retourVerwacht] of [["A1", true], ["A2", false], ["A3", true]] as const)
        await run(verkeer.prepare(eenUitbericht({ identificatie, retourVerwacht })));
      await run(verkeer.offer(T));
      await run(verkeer.confirm(T, "A3", tijdstip("2026-05-13T08:00:00Z")));
      // 22:30 UTC on Tuesday 12 May is Wednesday 13 May in the Netherlands.
      await run(db.run("UPDATE bericht_uit SET verzonden = '2026-05-12T22:30:00Z' WHERE tenant = ?", [T]));
      const taken = (peildatum: string) =>
        run(
          verkeer.listZonderRetour(T, parseIsoDatum(peildatum)._unsafeUnwrap(), {
            aantal: 3,
            bron: { soort: "standaard", standaard: "iWmo 3.2", regel: "OP-retour" },
            addWerkdagen: (datum, aantal) => addDagen(datum, aantal),
          }),
        );
      expect(await taken("2026-05-16")).toEqual([]);
      expect(await taken("2026-05-17")).toMatchObject([{ bericht: { identificatie: "A1" }, uiterlijk: "2026-05-16" }]);
    });
  });
};
