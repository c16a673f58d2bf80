import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { WACHTWOORD } from "../../test/aanmelden.js";
import { eenMelding } from "../../test/melding.js";
import { eenServer, type Proefserver } from "../../test/server.js";
import { createWijkteamClient, describeClientfout, type Vraaginvoer, type WijkteamClient } from "./index.js";

type Melding = Vraaginvoer<"werk.legMeldingVast">["gegevens"];

describe("de client", () => {
  let server: Proefserver;
  let client: WijkteamClient;
  beforeAll(async () => {
    server = await eenServer();
    client = createWijkteamClient({ adres: server.basis });
    (await client.meldAan({ naam: "werker", wachtwoord: WACHTWOORD }))._unsafeUnwrap();
  });
  afterAll(() => server.dispose());

  it("API: leest, schrijft en haalt een bestand op bij een echte kit, met types uit het document", async () => {
    const { vraag } = client;
    const gemeld = (await vraag("werk.legMeldingVast", { gegevens: eenMelding() as Melding }))._unsafeUnwrap();
    const dossier = (await vraag("werk.toonDossier", { pad: { dossierId: gemeld.id } }))._unsafeUnwrap();
    expect([dossier.naam, dossier.meldingen.length]).toEqual([gemeld.naam, 1]);
    const sjabloon = (await vraag("financieel.haalCsvSjabloon"))._unsafeUnwrap();
    expect(new TextDecoder().decode(sjabloon)).toContain("lumpsum");
    const gevonden = (await vraag("werk.zoekDossiers", { gegevens: { naam: "bestaat niet" } }))._unsafeUnwrap();
    expect(gevonden.dossiers).toEqual([]);
  });

  it("API: een weigering is een waarde met status, code en een zin voor mensen", async () => {
    const fout = (await client.vraag("werk.toonDossier", { pad: { dossierId: "onbekend" } }))._unsafeUnwrapErr();
    expect(fout).toMatchObject({ _tag: "Geweigerd", status: 404, probleem: { code: "DOSSIER_ONBEKEND" } });
    expect(describeClientfout(fout)).toMatch(/dossier/i);
  });

  it("API: zonder aanmelden komt er niets uit de kit", async () => {
    const ander = createWijkteamClient({ adres: server.basis });
    expect((await ander.vraag("werk.toonDossiers"))._unsafeUnwrapErr()).toMatchObject({ _tag: "Geweigerd", status: 401 });
    expect((await ander.meldAan({ naam: "werker", wachtwoord: "fout" })).isErr()).toBe(true);
  });
});
