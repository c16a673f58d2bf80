import { readdirSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { eenBestand } from "../../test/berichten.js";
import { eenServer, vandaag, type Proefserver } from "../../test/server.js";
import type { Dossierweergave } from "../api/weergave.js";

let server: Proefserver;
beforeAll(async () => {
  server = await eenServer();
});
afterAll(() => server.dispose());

const map = (...delen: readonly string[]): string => join(server.map, "berichten", ...delen);

const brengBericht = async (naam: string, inhoud: Uint8Array): Promise<void> => {
  writeFileSync(map("in", naam), inhoud);
  const eerder = new Date(Date.now() - 120_000);
  utimesSync(map("in", naam), eerder, eerder);
  // A file that changed less than two seconds ago may still be written: its place in the folder is that young.
  await new Promise((klaar) => setTimeout(klaar, 2_200));
};

const leeg = async () => (await server.stuur<Readonly<Record<string, number>>>("/api/postvak", {})).inhoud;

describe("het postvak", () => {
  it("D-11.2: een bericht in de map wordt een dossier en verdwijnt uit de map; hetzelfde bericht is bekend", async () => {
    await brengBericht("301.xml", eenBestand());
    expect(await leeg()).toEqual({ ontvangen: 1, bekend: 0, afgekeurd: 0, gelaten: 0 });
    expect([readdirSync(map("in"), { recursive: true, withFileTypes: true }).filter((item) => item.isFile()).length, (await server.lees<{ dossiers: unknown[] }>("/api/dossiers")).dossiers.length]).toEqual([0, 1]);
    await brengBericht("nog-eens.xml", eenBestand());
    expect(await leeg()).toEqual({ ontvangen: 0, bekend: 1, afgekeurd: 0, gelaten: 0 });
    expect(await leeg()).toEqual({ ontvangen: 0, bekend: 0, afgekeurd: 0, gelaten: 0 });
  });

  it("D-20.4: een startbericht gaat naar de map uit, byte voor byte, en is daarmee verstuurd; nog eens verandert niets", async () => {
    const [{ id = "" } = {}] = (await server.lees<{ dossiers: { id: string }[] }>("/api/dossiers")).dossiers;
    const start = await server.stuur<Dossierweergave>(`/api/dossiers/${id}/starts`, { toewijzingNummer: 5001, begindatum: vandaag() });
    const bericht = start.inhoud.berichten.find(({ soort }) => soort === "WMO305");
    const pad = `/api/dossiers/${id}/berichten/${bericht?.berichtId}`;
    const aangeboden = await server.stuur<Dossierweergave>(`${pad}/aanbieding`, {});
    expect([aangeboden.status, aangeboden.inhoud.berichten.find(({ soort }) => soort === "WMO305")?.verzondenOpTekst]).toEqual([200, expect.any(String)]);
    const bestanden = readdirSync(map("uit")).filter((naam) => !naam.startsWith("."));
    expect(bestanden.map((naam) => readFileSync(map("uit", naam)).equals(Buffer.from("")))).toEqual([false]);
    expect(Buffer.from(await server.haal(pad)).equals(readFileSync(map("uit", bestanden[0] ?? "")))).toBe(true);
    expect((await server.stuur(`${pad}/aanbieding`, {})).status).toBe(422);
    expect(readdirSync(map("uit")).filter((naam) => !naam.startsWith("."))).toEqual(bestanden);
  });
});
