import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { eenBestand } from "../../test/berichten.js";
import { eenServer, vandaag, type Proefserver } from "../../test/server.js";
import type { Koppelingenlijst, Koppelingweergave } from "@wmo-kit/kit/api";

describe("de eindpunten van de koppelingen", () => {
  let server: Proefserver;
  beforeAll(async () => {
    server = await eenServer({ WMO_KIT_EMAIL: "rmz=meldpunt@gemeente.example" });
  });
  afterAll(() => server.dispose());

  const regel = async (code: string) => (await server.lees<Koppelingenlijst>("/api/koppelingen")).koppelingen.find((een) => een.code === code);

  it("SYS: de lijst noemt elk systeem met richting, adapter, laatste gebruik en versheid; een nieuw bericht telt als gebruik", async () => {
    const { koppelingen } = await server.lees<Koppelingenlijst>("/api/koppelingen");
    expect(koppelingen.length).toBeGreaterThan(30);
    expect(koppelingen.every(({ richting, adapter, versheid }) => richting !== "" && adapter !== "" && versheid === "niet gebruikt")).toBe(true);
    await server.stuurBericht(eenBestand());
    expect((await regel("iwmo-toewijzing"))?.laatstGebruikt).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect((await regel("iwmo-antwoord"))?.laatstGebruikt).toBeNull();
  });

  it("SYS-6.5: een opzoeking staat er met uitkomst, bewijs en hoe lang zij houdbaar is; een oude is verouderd", async () => {
    const gegevens = { vraag: "VOG van medewerker 12", uitkomst: "afgegeven", stand: vandaag(), document: "map P-12" };
    const { status, inhoud } = await server.stuur<Koppelingweergave>("/api/koppelingen/justis/gebruik", { gegevens });
    expect([status, inhoud.gebruik[0]]).toMatchObject([201, { wat: "VOG van medewerker 12", uitkomst: "afgegeven", bewijs: "map P-12" }]);
    expect(inhoud.koppeling).toMatchObject({ versheid: "vers" });
    await server.stuur("/api/koppelingen/kvk/gebruik", { gegevens: { ...gegevens, stand: "2020-03-31" } });
    // One year after 31 March 2020 the extract was still good; from 1 April 2021 it was not.
    expect(await regel("kvk")).toMatchObject({ versheid: "verouderd", versheidTekst: "Verouderd sinds 1 april 2021" });
  });

  it("SYS: een e-mail gaat van voorbereid naar verzonden naar beantwoord, en de kit verstuurt zelf niets", async () => {
    const gegevens = { onderwerp: "werkwijze", signaal: "Er is een vraag over de werkwijze." };
    const gemaakt = await server.stuur<Koppelingweergave>("/api/koppelingen/rmz/emails", { sjabloon: "signaal", gegevens });
    const [email] = gemaakt.inhoud.emails;
    expect(email).toMatchObject({ stand: "voorbereid", aan: "meldpunt@gemeente.example", onderwerp: "Signaal over werkwijze" });
    expect(await regel("rmz")).toMatchObject({ teVerzenden: 1 });
    const pad = `/api/koppelingen/rmz/emails/${email?.taak}`;
    const verzonden = await server.stuur<Koppelingweergave>(`${pad}/verzonden`, { verwijzing: "postvak uit, 14" });
    expect(verzonden.inhoud.emails[0]).toMatchObject({ stand: "verzonden", verwijzing: "postvak uit, 14" });
    expect((await server.stuur(`${pad}/verzonden`, { verwijzing: "nog eens" })).status).toBe(422);
    const antwoord = await server.stuur<Koppelingweergave>(`${pad}/antwoord`, { uitkomst: "wordt opgepakt" });
    expect(antwoord.inhoud.emails[0]).toMatchObject({ stand: "beantwoord" });
    expect(await regel("rmz")).toMatchObject({ teVerzenden: 0 });
  });

  it.each([
    ["een leeg veld", "justis/gebruik", { gegevens: { vraag: "x", stand: "2026-02-30" } }, ["uitkomst", "stand"]],
    ["een burgerservicenummer", "justis/gebruik", { gegevens: { vraag: "999900006", uitkomst: "ja", stand: "2026-02-03" } }, ["vraag"]],
    ["een e-mail met een burgerservicenummer", "rmz/emails", { sjabloon: "signaal", gegevens: { onderwerp: "geld", signaal: "over 999900006" } }, ["signaal"]],
    ["een e-mail zonder tekst", "rmz/emails", { sjabloon: "signaal", gegevens: { onderwerp: "geld" } }, ["signaal"]],
  ])("invoer: %s wordt per veld genoemd en er is niets vastgelegd", async (_, pad, invoer, velden) => {
    const { status, inhoud } = await server.stuur<{ code: string; bevindingen: { pad: string[] }[] }>(`/api/koppelingen/${pad}`, invoer);
    expect([status, inhoud.code]).toEqual([422, "INVOER_ONGELDIG"]);
    expect(inhoud.bevindingen.map((bevinding) => bevinding.pad[0])).toEqual(velden);
    expect(JSON.stringify(inhoud)).not.toContain("999900006");
  });

  it.each([
    ["een systeem dat er niet is", "bestaat-niet/gebruik", { gegevens: {} }, 404, "NIET_GEVONDEN"],
    ["een e-mail zonder ingesteld adres", "werkbedrijf/emails", { sjabloon: "overleg", gegevens: { onderwerp: "a", vraag: "b" } }, 422, "ADRES_ONGELDIG"],
    ["gegevens over een bewoner zonder toestemming", "sociale-basis/gebruik", { gegevens: { vraag: "a", uitkomst: "b", stand: "2026-02-03", dossier: "d1" } }, 422, "TOESTEMMING_ONTBREEKT"],
  ])("weigering: %s zegt wat er nodig is", async (_, pad, invoer, status, code) => {
    const antwoord = await server.stuur<{ code: string; detail: string }>(`/api/koppelingen/${pad}`, invoer);
    expect([antwoord.status, antwoord.inhoud.code]).toEqual([status, code]);
    expect(antwoord.inhoud.detail).not.toBe("");
  });
});
