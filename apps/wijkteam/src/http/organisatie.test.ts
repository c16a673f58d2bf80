import type { Bewijsregister, Incidentweergave, Koppelingenlijst, Organisatieweergave, Plichtenkalender } from "@wmo-kit/kit/api";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import type { Stapprobleem } from "../../test/melding.js";
import { eenServer, vandaag, type Proefserver } from "../../test/server.js";
import type { Toezichtpakket } from "../toezicht/weergave.js";

let server: Proefserver;
beforeAll(async () => {
  server = await eenServer({ WMO_KIT_ORGANISATIE: "Wijkteam De Proef" });
});
afterAll(() => server.dispose());

const zet = async <T>(zaak: string | null, gebeurtenis: string, gegevens: object) => {
  const { versie } = await server.lees<Organisatieweergave>("/api/organisatie");
  return server.stuur<T>("/api/organisatie/stappen", { levensloop: "A9", zaak, gebeurtenis, gegevens, verwachteVersie: versie });
};

describe("de organisatie", () => {
  it("W-64.4, W-65.1: een calamiteit vraagt een melding bij de toezichthouder en bij de gemeente, en is pas klaar als beide zijn gedaan", async () => {
    const bekendOp = new Date().toISOString().replace(/\.\d+Z$/u, "Z");
    const bekend = await zet<Organisatieweergave>(null, "voorval-bekend", { omschrijving: "Val op de trap", bekendOp });
    const zaak = bekend.inhoud.zaken[0]?.id ?? "";
    expect([bekend.status, bekend.inhoud.naam, bekend.inhoud.zaken.map(({ levensloop, toestand }) => `${levensloop} ${toestand}`)]).toEqual([200, "Wijkteam De Proef", ["A9 bekend"]]);
    await zet(zaak, "beoordeeld", { aard: "calamiteit", feiten: [], motivering: "Ernstig letsel" });
    const { incidenten } = await server.lees<{ readonly incidenten: readonly Incidentweergave[] }>("/api/incidenten");
    const [incident] = incidenten;
    expect([incident?.aard, incident?.meldingen.map(({ ontvanger, norm, stand }) => [ontvanger, norm, stand])]).toEqual([
      "calamiteit",
      expect.arrayContaining([["de toezichthouder", "W-64.4.toezichthouder", "open"]]),
    ]);
    expect(incident?.meldingen.some(({ ontvanger }) => ontvanger === "de opdrachtgever")).toBe(true);
    const { status, inhoud } = await zet<Stapprobleem>(zaak, "voorval-afgehandeld", { toelichting: "klaar" });
    expect([status, inhoud.geblokkeerd.length + inhoud.teErkennen.length]).toEqual([422, 1]);
    const { inhoud: dossierstap } = await server.stuur<Stapprobleem>("/api/organisatie/stappen", { levensloop: "A1", zaak: null, gebeurtenis: "bestaat-niet", gegevens: {}, verwachteVersie: 2 });
    expect(dossierstap.code).not.toBe("OPSLAG");
  });

  it("W-54.3: de plichten, het bewijs en het pakket zijn die van het programma van het wijkteam", async () => {
    const { plichten, zonderDag } = await server.lees<Plichtenkalender>("/api/plichten");
    expect([...plichten, ...zonderDag].length).toBeGreaterThan(0);
    expect([...plichten, ...zonderDag].filter(({ norm }) => norm.startsWith("D-"))).toEqual([]);
    const { regels } = await server.lees<Bewijsregister>(`/api/bewijs?peildatum=${vandaag()}`);
    expect(regels.length).toBeGreaterThan(0);
    expect(regels.every(({ eis }) => eis.startsWith("W-"))).toBe(true);
    const { inhoud } = await server.lees<Toezichtpakket>("/api/toezicht/pakket?eis=W-64.4");
    expect([inhoud.programma, inhoud.registers.incidenten?.length, inhoud.registers.klachten]).toEqual(["Programma van Eisen sociaal wijkteam volwassenen Nijmegen", 1, null]);
    expect((await server.vraag("/api/toezicht/pakket?eis=D-19")).status).toBe(404);
    expect((await server.lees<Koppelingenlijst>("/api/koppelingen")).koppelingen.length).toBeGreaterThan(0);
  });
});
