import { randomUUID } from "node:crypto";

import { leesJson, type Sessie } from "@wmo-kit/tooling-beproeving";
import { expect } from "vitest";

import type { Dossierweergave } from "../../src/api/weergave.js";
import { eenBestand } from "../berichten.js";
import { stuurBericht, stuurTikken } from "../fouten/werker.js";

const vandaag = (): string => new Date().toLocaleDateString("sv-SE", { timeZone: "Europe/Amsterdam" });

const lees = async (sessie: Sessie, pad: string): Promise<Dossierweergave> => JSON.parse((await sessie.stuur({ method: "GET", pad })).tekst) as Dossierweergave;

/** From allocation to a start message that was sent, with attendance; answers the dossier. */
export const speelVerhaal = async (sessie: Sessie): Promise<string> => {
  const ontvangen = await stuurBericht(sessie, eenBestand({ toewijzingNummer: 5001, toewijzingsdatum: vandaag(), ingangsdatum: vandaag() }));
  expect([ontvangen.status, ontvangen.tekst]).toEqual([201, expect.stringContaining("Proefstra")]);
  const id = String(leesJson(ontvangen)["dossierId"]);
  expect((await sessie.stuurJson("POST", `/api/dossiers/${id}/contact`, { datum: vandaag() })).status).toBe(200);
  const start = await sessie.stuurJson("POST", `/api/dossiers/${id}/starts`, { toewijzingNummer: 5001, begindatum: vandaag() });
  expect([start.status, start.tekst]).toEqual([200, expect.stringContaining("WMO305")]);
  const bericht = (await lees(sessie, `/api/dossiers/${id}`)).berichten.find(({ soort }) => soort === "WMO305");
  const xml = await sessie.stuur({ method: "GET", pad: `/api/dossiers/${id}/berichten/${bericht?.berichtId}` });
  expect(xml.tekst).toContain("<wmo305:Bericht");
  expect((await sessie.stuurJson("POST", `/api/dossiers/${id}/berichten/${bericht?.berichtId}/verzending`, { datum: vandaag() })).status).toBe(200);
  const tik = {
    kenmerk: randomUUID(), dossier: id, locatie: "De Hoeve", datum: vandaag(), dagdeel: "ochtend", stand: "aanwezig",
    apparaat: "telefoon-1", volgorde: 1, tijdstip: new Date().toISOString().replace(/\.\d+Z$/, "Z"),
  };
  expect((await stuurTikken(sessie, [tik])).tekst).toContain('"uitkomst":"vastgelegd"');
  expect((await stuurTikken(sessie, [tik])).tekst).toContain('"al bekend"');
  return id;
};

/** Everything that a person sees of the work, to hold beside that of another database. */
export const leesAlles = async (sessie: Sessie, id: string): Promise<readonly string[]> => {
  const dag = vandaag();
  const paden = ["/api/dossiers", "/api/werklijst", "/api/taken", `/api/dossiers/${id}`, `/api/dossiers/${id}/grootboek`, `/api/dashboard`, `/api/aanwezigheid?datum=${dag}&locatie=De%20Hoeve`];
  const antwoorden = await Promise.all(paden.map(async (pad) => ({ pad, antwoord: await sessie.stuur({ method: "GET", pad }) })));
  expect(antwoorden.filter(({ antwoord }) => antwoord.status >= 500).map(({ pad }) => pad)).toEqual([]);
  return antwoorden.map(({ pad, antwoord: { status, tekst } }) => `${pad} ${status} ${tekst}`);
};
