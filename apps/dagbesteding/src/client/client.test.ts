import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";

import { eenBestand } from "../../test/berichten.js";
import { WACHTWOORD } from "../../test/aanmelden.js";
import { eenServer, type Proefserver } from "../../test/server.js";
import { createDagbestedingClient, describeClientfout, type DagbestedingClient } from "./index.js";

describe("de client", () => {
  let server: Proefserver;
  let client: DagbestedingClient;
  beforeAll(async () => {
    server = await eenServer();
    client = createDagbestedingClient({ adres: server.basis });
    (await client.meldAan({ naam: "werker", wachtwoord: WACHTWOORD }))._unsafeUnwrap();
  });
  afterAll(() => server.dispose());

  it("API: leest, schrijft en haalt een bestand op bij een echte kit, met types uit het document", async () => {
    const { vraag } = client;
    const ontvangen = (await vraag("werk.ontvangBericht", { gegevens: eenBestand() }))._unsafeUnwrap();
    const dossier = (await vraag("werk.toonDossier", { pad: { dossierId: ontvangen.dossierId ?? "" } }))._unsafeUnwrap();
    expect([dossier.naam, dossier.toewijzingen.length]).toEqual([ontvangen.naam, 1]);
    const [bericht] = dossier.berichten;
    const xml = (await vraag("werk.haalBericht", { pad: { dossierId: dossier.id, berichtId: bericht?.berichtId ?? "" } }))._unsafeUnwrap();
    expect(Buffer.from(xml).equals(eenBestand())).toBe(true);
    const gevonden = (await vraag("werk.zoekDossiers", { gegevens: { naam: "bestaat niet" } }))._unsafeUnwrap();
    expect(gevonden.dossiers).toEqual([]);
  });

  it("API: een weigering is een waarde met status, code en een zin voor mensen", async () => {
    const fout = (await client.vraag("werk.toonDossier", { pad: { dossierId: "onbekend" } }))._unsafeUnwrapErr();
    expect(fout).toMatchObject({ _tag: "Geweigerd", status: 404, probleem: { code: "DOSSIER_ONBEKEND" } });
    expect(describeClientfout(fout)).toMatch(/dossier/i);
  });

  it("API: zonder aanmelden, met een fout wachtwoord en na afmelden komt er niets uit de kit", async () => {
    const ander = createDagbestedingClient({ adres: server.basis });
    const fouten = [
      (await ander.vraag("werk.toonDossiers"))._unsafeUnwrapErr(),
      (await ander.meldAan({ naam: "werker", wachtwoord: "iets heel anders dan dit" }))._unsafeUnwrapErr(),
    ];
    expect(fouten).toMatchObject([{ _tag: "Geweigerd", status: 401 }, { _tag: "Geweigerd", status: 401 }]);
    (await ander.meldAan({ naam: "werker", wachtwoord: WACHTWOORD }))._unsafeUnwrap();
    expect((await ander.vraag("werk.toonDossiers")).isOk()).toBe(true);
    (await ander.meldAf())._unsafeUnwrap();
    expect((await ander.vraag("werk.toonDossiers"))._unsafeUnwrapErr()).toMatchObject({ status: 401 });
  });

  it("API: niets op dit adres en iets anders op dit adres zijn twee verschillende fouten", async () => {
    const dicht = createDagbestedingClient({ adres: "http://127.0.0.1:1" });
    const geen = (await dicht.vraag("systeem.gezondheid"))._unsafeUnwrapErr();
    const ander = createServer((_, antwoord) => antwoord.setHeader("content-type", "text/html").end("<p>hallo</p>")).listen(0, "127.0.0.1");
    onTestFinished(() => void ander.close());
    await new Promise((klaar) => ander.once("listening", klaar));
    const { port } = ander.address() as AddressInfo;
    const vreemd = (await createDagbestedingClient({ adres: `http://127.0.0.1:${port}/` }).vraag("systeem.gezondheid"))._unsafeUnwrapErr();
    expect([geen, vreemd]).toEqual([{ _tag: "GeenVerbinding" }, { _tag: "OnverwachtAntwoord", status: 200 }]);
    expect(describeClientfout(geen)).not.toBe(describeClientfout(vreemd));
  });

  it("API: wat niet in het document staat, is een typefout", () => {
    const { vraag } = client;
    // @ts-expect-error [there is no such question]
    const onbekend = (): unknown => vraag("werk.bestaatNiet");
    // @ts-expect-error [the address needs a dossier]
    const zonderPad = (): unknown => vraag("werk.toonDossier");
    // @ts-expect-error [a number is not a day]
    const getal = (): unknown => vraag("werk.registreerContact", { pad: { dossierId: "d" }, gegevens: { datum: 20260101 } });
    expect([onbekend, zonderPad, getal]).toHaveLength(3);
  });
});
