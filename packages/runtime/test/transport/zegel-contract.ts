import { parseTijdstip } from "@wmo-kit/domain";
import { Effect, type Layer } from "effect";
import { describe, expect, it } from "vitest";

import { WISSEN } from "../../src/beheer/bewaring/wissen.table.js";
import type { Databank } from "../../src/databank/databank.js";
import { openVerkeer } from "./een-verkeer.js";
import { proefnet } from "./proefadapter.js";
import { eenUitbericht, proefbericht } from "./proefverpakking.js";

const run = Effect.runPromise;
const T = "aanbieder";
const BSN = "999900006";
const tijdstip = (tekst: string) => parseTijdstip(tekst)._unsafeUnwrap();

/** A message with a number and a surname where the standard has them, and also where nobody expects them. */
const inhoud = Buffer.from(`<bericht soort="WMO301" id="${BSN}"><Bsn>${BSN}</Bsn><Achternaam>Proefstra</Achternaam></bericht>`);
const uitgaand = eenUitbericht({ identificatie: `U${BSN}`, inhoud: Buffer.from(`<bericht soort="WMO305" id="U${BSN}">${BSN} Proefstra</bericht>`) });

/** Every value of both tables as bytes, so that a search sees what is on the disk. */
const allesIn = async (db: Databank["Service"]): Promise<string> => {
  const rijen = [...(await run(db.all("SELECT * FROM bericht_uit"))), ...(await run(db.all("SELECT * FROM bericht_in")))];
  return rijen.flatMap((rij) => Object.values(rij).map((waarde) => (waarde instanceof Uint8Array ? Buffer.from(waarde).toString("latin1") : String(waarde)))).join("\n");
};

const vernietig = async (db: Databank["Service"], dossier: string): Promise<void> => {
  for (const { sql, params } of WISSEN) await run(db.run(sql, params(T, dossier)));
  await run(db.run("UPDATE geheimsleutel SET omhuld = NULL WHERE tenant = ? AND soort = 'dossier' AND naam = ?", [T, dossier]));
};

/** What sealing of messages must do on every engine. */
export const zegelContract = (naam: string, makeLayer: () => Layer.Layer<Databank, unknown>): void => {
  const open = async () => {
    const net = proefnet();
    return { net, ...(await openVerkeer(makeLayer(), () => net.adapter, true)) };
  };

  describe(`Verzegelde berichten op ${naam}`, () => {
    it("PRIVACY: bytes, identificatie, bestandsnaam en envelop staan nergens leesbaar, en komen eruit zoals ze erin gingen", async () => {
      const { net, verkeer, db } = await open();
      await run(verkeer.prepare(uitgaand));
      net.bezorg(`${BSN}-Proefstra.xml`, inhoud);
      const { nieuw } = await run(verkeer.receive(T));
      await run(verkeer.complete(T, nieuw[0] ?? "", "d1"));
      const ruw = await allesIn(db);
      for (const gezocht of [BSN, "Proefstra", Buffer.from(BSN).toString("base64").slice(0, 11)]) expect(ruw).not.toContain(gezocht);
      expect(await run(verkeer.findUit(T, `U${BSN}`))).toMatchObject({ identificatie: `U${BSN}` });
      expect(Buffer.from(await run(verkeer.readUit(T, `U${BSN}`))).equals(uitgaand.inhoud)).toBe(true);
      expect(await run(verkeer.listIn(T))).toMatchObject([{ bron: `${BSN}-Proefstra.xml`, identificatie: BSN, dossier: "d1", stand: "verwerkt" }]);
      expect(Buffer.from((await run(verkeer.readIn(T, nieuw[0] ?? ""))).origineel).equals(inhoud)).toBe(true);
    });

    it("PRIVACY: een rij die naar een ander bericht is gekopieerd gaat niet open", async () => {
      const { verkeer, db } = await open();
      await run(verkeer.prepare(eenUitbericht({ identificatie: "A1" })));
      await run(verkeer.prepare(eenUitbericht({ identificatie: "A2" })));
      await run(db.run("UPDATE bericht_uit SET inhoud = (SELECT inhoud FROM bericht_uit WHERE volgnummer = 1) WHERE volgnummer = 2"));
      expect(await run(Effect.flip(verkeer.readUit(T, "A2")))).toMatchObject({ _tag: "OpslagMislukt" });
    });

    it("Wmo2015 art. 5.3.4: na het vernietigen van een dossier zijn zijn berichten weg, ook wat nog klaarstond; die van anderen blijven", async () => {
      const { net, verkeer, db } = await open();
      await run(verkeer.prepare(eenUitbericht({ identificatie: "VAN-D1" })));
      await run(verkeer.prepare(eenUitbericht({ identificatie: "VAN-D2", dossier: "d2" })));
      net.bezorg("een.xml", proefbericht("WMO301", "G1"));
      net.bezorg("twee.xml", proefbericht("WMO301", "G2"));
      const { nieuw } = await run(verkeer.receive(T));
      await run(Effect.forEach(nieuw, (id, i) => verkeer.complete(T, id, `d${i + 1}`)));
      await vernietig(db, "d1");
      expect((await run(verkeer.listUit(T))).map(({ identificatie }) => identificatie)).toEqual(["VAN-D2"]);
      expect((await run(verkeer.listIn(T))).map(({ identificatie }) => identificatie)).toEqual(["G2"]);
      expect(await run(Effect.flip(verkeer.readIn(T, nieuw[0] ?? "")))).toMatchObject({ _tag: "BerichtNietGevonden" });
      expect(await run(verkeer.offer(T))).toEqual({ aangeboden: ["VAN-D2"], mislukt: [], uitgesteld: [] });
    });

    it("POORT: wat op een mens wacht gaat pas na vrijgave, met wat die mens erbij schreef; wat elders is verstuurd gaat niet meer", async () => {
      const { net, verkeer } = await open();
      for (const identificatie of ["A1", "A2"]) await run(verkeer.prepare(eenUitbericht({ identificatie, wacht: true })));
      expect(await run(verkeer.offer(T))).toEqual({ aangeboden: [], mislukt: [], uitgesteld: [] });
      await run(verkeer.release(T, "A1", "ziek geweest"));
      await run(verkeer.release(T, "A1", "iets anders"));
      await run(verkeer.recordVerzonden(T, "A2", tijdstip("2026-05-12T10:00:00Z")));
      await run(verkeer.release(T, "A2", null));
      expect(await run(verkeer.offer(T))).toEqual({ aangeboden: ["A1"], mislukt: [], uitgesteld: [] });
      expect(net.verzonden.map(({ identificatie }) => identificatie)).toEqual(["A1"]);
      expect(await run(verkeer.listUit(T))).toMatchObject([{ aantekening: "ziek geweest" }, { stand: "aangeboden", verzonden: "2026-05-12T10:00:00Z" }]);
    });

    it("POORT: een retour met codes keurt af; een tweede retour verandert dat niet, en afhandelen is apart", async () => {
      const { verkeer } = await open();
      await run(verkeer.prepare(eenUitbericht()));
      await run(verkeer.offer(T));
      await run(verkeer.confirm(T, "A1", tijdstip("2026-05-13T08:00:00Z"), ["9999"]));
      await run(verkeer.confirm(T, "A1", tijdstip("2026-05-14T08:00:00Z")));
      expect(await run(verkeer.findUit(T, "A1"))).toMatchObject({ stand: "bevestigd", codes: ["9999"], afgehandeld: null });
      await run(verkeer.dismissUit(T, "A1"));
      expect(await run(verkeer.findUit(T, "A1"))).toMatchObject({ afgehandeld: expect.any(String) });
    });

    it("POORT-1: wat wordt aangereikt staat er één keer, ook als het net hetzelfde brengt; wat niet te lezen is gaat terug", async () => {
      const { net, verkeer } = await open();
      const aangereikt = { bron: "scherm", bytes: proefbericht("WMO301", "G1"), ontvangen: tijdstip("2026-05-12T08:00:00Z") };
      const eerste = await run(verkeer.accept(T, aangereikt));
      expect(await run(verkeer.accept(T, aangereikt))).toEqual({ id: eerste.id, nieuw: false });
      net.bezorg("g1.xml", aangereikt.bytes);
      expect(await run(verkeer.receive(T))).toMatchObject({ nieuw: [], dubbel: ["g1.xml"] });
      expect(await run(Effect.flip(verkeer.accept(T, { ...aangereikt, bytes: Buffer.from("niets") })))).toMatchObject({ _tag: "Afgekeurd" });
      await run(verkeer.reject(T, eerste.id, ["Dit bericht hoort nergens bij."]));
      expect(await run(verkeer.listIn(T, { stand: "afgekeurd" }))).toMatchObject([{ bevindingen: ["Dit bericht hoort nergens bij."] }]);
    });
  });
};
