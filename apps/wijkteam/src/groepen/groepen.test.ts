import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { makeMelder, type Stapprobleem } from "../../test/melding.js";
import { eenServer, overDagen, vandaag, type Proefserver } from "../../test/server.js";
import type { Deelnamen, Groepregel } from "./weergave.js";

let server: Proefserver;
beforeAll(async () => {
  server = await eenServer();
});
afterAll(() => server.dispose());

const { meld, lees } = makeMelder(() => server);
const GROEP = { naam: "Koffie in de tuin", groepssoort: "collectieve activiteit", voorWie: "iedereen", wanneer: "elke dinsdag", waar: "het buurthuis" };
const leg = (anders: object = {}) => server.stuur<{ id: string }>("/api/register/organisatie", { soort: "groep-vastgelegd", gegevens: { ...GROEP, ...anders } });

describe("groepen en activiteiten", () => {
  it("W-5.5, W-14.1: een inwoner begint in een groep van het team, stopt, en kan later opnieuw beginnen", async () => {
    const { status, inhoud } = await leg();
    expect([status < 300, inhoud.id]).toEqual([true, expect.any(String)]);
    const { id } = await meld();
    const groep = inhoud.id;
    expect((await server.lees<Deelnamen>(`/api/dossiers/${id}/groepen`)).keuze.map(({ naam }) => naam)).toContain("Koffie in de tuin");
    const begonnen = await server.stuur<Deelnamen>(`/api/dossiers/${id}/groepen`, { groep, vanaf: overDagen(-10) });
    expect([begonnen.inhoud.deelnamen, begonnen.inhoud.keuze.some((kandidaat) => kandidaat.id === groep)]).toEqual([[expect.objectContaining({ groep, naam: "Koffie in de tuin", loopt: true })], false]);
    const gestopt = await server.stuur<Deelnamen>(`/api/dossiers/${id}/groepen/einde`, { groep, laatsteDag: overDagen(-1) });
    expect(gestopt.inhoud.deelnamen.map(({ loopt }) => loopt)).toEqual([false]);
    expect((await server.stuur<Deelnamen>(`/api/dossiers/${id}/groepen`, { groep, vanaf: vandaag() })).inhoud.deelnamen.map(({ loopt }) => loopt)).toEqual([true, false]);
    expect((await lees(id)).tijdlijn.filter(({ wat }) => wat.includes("groep"))).toHaveLength(3);
  });

  it("W-5.5: in een groep die is gestopt of niet bestaat, begint niemand, en stoppen gaat niet voor het begin", async () => {
    const { inhoud: dicht } = await leg({ totEnMet: overDagen(-5) });
    const { inhoud: open } = await leg();
    const { id } = await meld();
    for (const groep of [dicht.id, "bestaat-niet"]) expect((await server.stuur<Stapprobleem>(`/api/dossiers/${id}/groepen`, { groep, vanaf: vandaag() })).inhoud.code).toBe("GROEP_ONBEKEND");
    await server.stuur(`/api/dossiers/${id}/groepen`, { groep: open.id, vanaf: vandaag() });
    const teVroeg = await server.stuur<Stapprobleem>(`/api/dossiers/${id}/groepen/einde`, { groep: open.id, laatsteDag: overDagen(-1) });
    expect([teVroeg.status, teVroeg.inhoud.bevindingen.map(({ pad }) => pad)]).toEqual([422, [["laatsteDag"]]]);
    const { groepen } = await server.lees<{ groepen: readonly Groepregel[] }>("/api/groepen");
    expect(groepen.find((groep) => groep.id === dicht.id)?.open).toBe(false);
  });
});
