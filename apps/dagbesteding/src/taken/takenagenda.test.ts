import ICAL from "ical.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { maakAccount, type Aanmelding } from "../../test/aanmelden.js";
import { eenBestand } from "../../test/berichten.js";
import { eenServer, vandaag, type Proefserver } from "../../test/server.js";
import type { Werklijst } from "../api/weergave.js";

let server: Proefserver;
let dossier: string;
let werker: Aanmelding;
let account: string;

const vraag = (wie: Aanmelding, method: string, pad: string, gegevens?: object): Promise<Response> =>
  fetch(`${server.basis}${pad}`, { method, headers: { "content-type": "application/json", ...wie }, ...(gegevens === undefined ? {} : { body: JSON.stringify(gegevens) }) });

const lees = async <T>(wie: Aanmelding, pad: string): Promise<T> => (await (await vraag(wie, "GET", pad)).json()) as T;

const nieuweAgenda = async (): Promise<string> => ((await (await vraag(werker, "POST", "/api/taken/agenda")).json()) as { readonly pad: string }).pad;

const punten = async (pad: string): Promise<readonly string[]> => {
  const tekst = await (await fetch(`${server.basis}${pad}`)).text();
  return new ICAL.Component(ICAL.parse(tekst) as unknown[]).getAllSubcomponents("vevent").map((punt) => String(punt.getFirstPropertyValue("summary")));
};

beforeAll(async () => {
  server = await eenServer({ WMO_KIT_AGB: "98000001" });
  dossier = (await server.stuurBericht<{ readonly dossierId: string }>(eenBestand({ toewijzingsdatum: vandaag(), ingangsdatum: vandaag(), einddatum: `${Number(vandaag().slice(0, 4)) + 1}-12-31` }))).inhoud.dossierId;
  werker = await maakAccount(server.basis, server.beheerder, { gebruikersnaam: "begeleider", rollen: ["medewerker"] });
  account = (await lees<{ readonly account: string }>(werker, "/api/ik")).account;
});
afterAll(() => server.dispose());

describe("eigen taken", () => {
  it("NEN 7510 5.15: van mij is wat hoort bij een inwoner met wie ik werk; zonder relatie is de lijst leeg, met relatie staat het er", async () => {
    const alles = await lees<Werklijst>(server.koppen, "/api/werklijst");
    expect(alles.regels.length).toBeGreaterThan(0);
    expect(alles.regels.every(({ vanMij }) => vanMij)).toBe(false);
    expect((await lees<{ readonly taken: readonly unknown[] }>(server.koppen, "/api/taken?voor=mij")).taken).toEqual([]);
    expect(await punten(await nieuweAgenda())).toEqual(["Geen open taken"]);
    await vraag(server.koppen, "PUT", `/api/dossiers/${dossier}/betrokkenen/${account}`, { soort: "betrokken" });
    const mijn = await lees<Werklijst>(werker, "/api/werklijst");
    expect(mijn.regels.map(({ dossierId, vanMij }) => [dossierId, vanMij])).toEqual(alles.regels.map(() => [dossier, true]));
  });

  it("RFC 5545: de agenda is leesbaar voor een andere lezer, heeft elke taak met een uiterste dag en noemt niemand", async () => {
    const pad = await nieuweAgenda();
    const { taken } = await lees<{ readonly taken: readonly { readonly wat: string; readonly uiterlijk: string | null; readonly dossierId: string }[] }>(werker, "/api/taken?voor=mij");
    const verwacht = taken.filter(({ uiterlijk }) => uiterlijk !== null).map(({ wat }) => wat);
    expect(verwacht.length).toBeGreaterThan(0);
    expect((await punten(pad)).toSorted()).toEqual(verwacht.toSorted());
    const tekst = await (await fetch(`${server.basis}${pad}`)).text();
    for (const geheim of ["Proefstra", "999910061", dossier, account]) expect(tekst).not.toContain(geheim);
  });

  it("AVG 32: een nieuw adres maakt het oude ongeldig, intrekken en blokkeren ook, en een geraden adres opent niets", async () => {
    const oud = await nieuweAgenda();
    const nieuw = await nieuweAgenda();
    const status = async (pad: string): Promise<number> => (await fetch(`${server.basis}${pad}`)).status;
    expect([await status(oud), await status(nieuw), await status("/api/agenda/geraden/taken.ics")]).toEqual([404, 200, 404]);
    // The secret of the tasks does not open the duties.
    expect(await status(nieuw.replace("taken.ics", "plichten.ics"))).toBe(404);
    expect(await lees(werker, "/api/taken/agenda")).toEqual({ gevolgd: true });
    expect((await vraag(werker, "DELETE", "/api/taken/agenda")).status).toBe(204);
    expect([await status(nieuw), await lees(werker, "/api/taken/agenda")]).toEqual([404, { gevolgd: false }]);
    const later = await nieuweAgenda();
    await vraag(server.beheerder, "POST", `/api/accounts/${account}/blokkade`, { geblokkeerd: true });
    expect(await status(later)).toBe(404);
  });
});
