import { Effect } from "effect";
import { describe, expect, it, onTestFinished } from "vitest";

import { emptySqlite } from "../../../test/empty-databank.js";
import { openHttpadapter, openVerkeer } from "../../../test/transport/een-verkeer.js";
import { eenUitbericht, proefbericht } from "../../../test/transport/proefverpakking.js";
import { type Gril, startReferentieserver } from "../../../test/transport/referentieserver.js";

const run = Effect.runPromise;
const T = "aanbieder";

const open = async (gril?: (verzoek: string) => Gril, pogingen = 1) => {
  const server = await startReferentieserver(gril);
  onTestFinished(() => server.sluit());
  const adapter = await openHttpadapter({ basis: server.basis, pogingen });
  return { server, ...(await openVerkeer(emptySqlite(), () => adapter)) };
};

/** Faults in turn, and then none. */
const achtereen = (...grillen: Gril[]) => {
  const rest = [...grillen];
  return (): Gril => rest.shift() ?? "niets";
};

describe("HTTP-adapter: verzenden", () => {
  it("POORT: een bericht komt met precies zijn bytes aan", async () => {
    const { server, verkeer } = await open();
    await run(verkeer.prepare(eenUitbericht({ identificatie: "ST/É 1" })));
    expect(await run(verkeer.offer(T))).toMatchObject({ aangeboden: ["ST/É 1"] });
    expect(server.aangenomen.map(({ identificatie, bytes }) => [identificatie, bytes.equals(proefbericht("WMO305", "ST/É 1"))])).toEqual([["ST/É 1", true]]);
  });

  it.each(["verbreekVooraf", "verbreekAchteraf", "traag", "storing"] as const)(
    "POORT-2: na een antwoord dat uitblijft (%s) wordt opnieuw gevraagd, en het bericht wordt één keer aangenomen",
    async (gril) => {
      const { server, verkeer } = await open(achtereen(gril, gril), 3);
      await run(verkeer.prepare(eenUitbericht()));
      expect(await run(verkeer.offer(T))).toMatchObject({ aangeboden: ["A1"] });
      expect([server.aangenomen.length, server.aanvragen.length]).toEqual([1, 3]);
    },
  );

  it.each([
    ["verbreekVooraf", "onbereikbaar"],
    ["verbreekAchteraf", "onbereikbaar"],
    ["traag", "teTraag"],
    ["storing", "storing:503"],
  ] as const)("POORT-2: ook in een volgende ronde na %s komt er geen tweede", async (gril, reden) => {
    const { server, verkeer, db } = await open(achtereen(gril));
    await run(verkeer.prepare(eenUitbericht()));
    expect(await run(verkeer.offer(T))).toMatchObject({ uitgesteld: ["A1"] });
    expect(await run(verkeer.listUit(T))).toMatchObject([{ stand: "klaargezet", reden }]);
    await run(db.run("UPDATE bericht_uit SET volgende_poging = NULL WHERE tenant = ?", [T]));
    expect(await run(verkeer.offer(T))).toMatchObject({ aangeboden: ["A1"] });
    expect(server.aangenomen).toHaveLength(1);
  });

  it.each([
    [400, "mislukt", "geweigerd:400"],
    [409, "mislukt", "andereInhoud"],
    [422, "mislukt", "geweigerd:422"],
    [401, "klaargezet", "geweigerd:401"],
    [429, "klaargezet", "geweigerd:429"],
    [500, "klaargezet", "storing:500"],
  ])("POORT: status %i laat het bericht %s, met reden %s", async (status, stand, reden) => {
    const { server, verkeer } = await open();
    server.weiger("A1", status);
    await run(verkeer.prepare(eenUitbericht()));
    await run(verkeer.offer(T));
    expect(await run(verkeer.listUit(T))).toMatchObject([{ stand, reden }]);
  });

  it("POORT: een net dat er niet is stelt uit", async () => {
    const { server, verkeer } = await open();
    await server.sluit();
    await run(verkeer.prepare(eenUitbericht()));
    expect(await run(verkeer.offer(T))).toMatchObject({ uitgesteld: ["A1"] });
  });
});

describe("HTTP-adapter: ontvangen", () => {
  it("D-11.3: wat klaarligt wordt één keer bewaard en daarna pas weggehaald; het moment is dat van het net", async () => {
    const { server, verkeer } = await open();
    server.bezorg("a/1", proefbericht("WMO301", "G1"), "2026-05-08T22:30:00Z");
    server.bezorg("a2", proefbericht("WMO301", "G2"));
    expect((await run(verkeer.receive(T))).nieuw).toHaveLength(2);
    expect(await run(verkeer.listIn(T))).toMatchObject([{ identificatie: "G1", ontvangen: "2026-05-08T22:30:00Z" }, { identificatie: "G2" }]);
    expect(server.wachtend()).toEqual([]);
  });

  it.each(["verbreekVooraf", "verbreekAchteraf", "traag", "storing"] as const)("POORT-1: gaat weghalen mis (%s), dan komt het bericht nog eens en niet dubbel", async (gril) => {
    const grillen = achtereen(gril);
    const { server, verkeer } = await open((verzoek) => (verzoek.startsWith("DELETE") ? grillen() : "niets"));
    server.bezorg("a1", proefbericht("WMO301", "G1"));
    await run(verkeer.receive(T));
    await run(verkeer.receive(T));
    expect(await run(verkeer.listIn(T))).toHaveLength(1);
    expect(server.wachtend()).toEqual([]);
  });

  it("POORT: gaat lezen mis, dan blijft het bericht op het net liggen", async () => {
    const grillen = achtereen("verbreekAchteraf");
    const { server, verkeer } = await open((verzoek) => (verzoek.startsWith("GET /v1/berichten/") ? grillen() : "niets"));
    server.bezorg("a1", proefbericht("WMO301", "G1"));
    expect(await run(verkeer.receive(T))).toMatchObject({ gelaten: ["a1"], nieuw: [expect.any(String)] }); // listed twice: the second time it works
    expect(await run(verkeer.listIn(T))).toHaveLength(1);
  });

  it("POORT: een lijst die niet te lezen is, is een fout", async () => {
    const { verkeer } = await open(() => "verbreekVooraf");
    expect(await run(Effect.flip(verkeer.receive(T)))).toEqual({ _tag: "VerkeerMislukt", reden: "onbereikbaar", blijvend: false });
  });
});
