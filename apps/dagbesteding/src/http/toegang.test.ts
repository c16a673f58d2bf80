import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";

import { findToegangsgebreken } from "@wmo-kit/runtime";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { maakAccount, type Aanmelding } from "../../test/aanmelden.js";
import { eenBestand } from "../../test/berichten.js";
import { eenServer, type Proefserver } from "../../test/server.js";
import { Api } from "../api/api.js";

let server: Proefserver;
let ada: Aanmelding;
let bob: Aanmelding;
beforeAll(async () => {
  server = await eenServer();
  ada = await maakAccount(server.basis, server.beheerder, { gebruikersnaam: "ada", rollen: ["medewerker"] });
  bob = await maakAccount(server.basis, server.beheerder, { gebruikersnaam: "bob", rollen: ["medewerker"] });
});
afterAll(() => server.dispose());

const als = (wie: Partial<Aanmelding>, pad: string, verzoek: RequestInit = {}): Promise<Response> =>
  fetch(`${server.basis}${pad}`, { ...verzoek, headers: { ...wie, ...verzoek.headers } });

const post = (wie: Partial<Aanmelding>, pad: string, inhoud: object): Promise<Response> =>
  als(wie, pad, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(inhoud) });

const ontvang = async (wie: Aanmelding, bericht: Parameters<typeof eenBestand>[0]): Promise<string> => {
  const antwoord = await als(wie, "/api/berichten", { method: "POST", headers: { "content-type": "application/xml" }, body: eenBestand(bericht) as BodyInit });
  return ((await antwoord.json()) as { dossierId: string }).dossierId;
};

const lijst = async (wie: Aanmelding): Promise<readonly string[]> =>
  ((await (await als(wie, "/api/dossiers")).json()) as { dossiers: { id: string }[] }).dossiers.map(({ id }) => id);

interface Inzage {
  readonly regels: readonly { readonly wat: string; readonly wie: string | null; readonly uitkomst: string; readonly noodreden: string | null }[];
}

const inzage = async (dossierId: string): Promise<Inzage["regels"]> => (await server.lees<Inzage>(`/api/dossiers/${dossierId}/inzage`)).regels;

describe("toegang", () => {
  it("NEN 7510-1 5.15: geen eindpunt is vergeten", () => {
    expect(findToegangsgebreken(Api)).toEqual([]);
  });

  it("NEN 7510-1 5.15: wie een dossier opent ziet het, een collega zonder reden niet, ook niet in lijsten", async () => {
    const dossierId = await ontvang(ada, { identificatie: "TOEG1", bsn: "999910103", toewijzingNummer: 6001 });
    expect(await lijst(ada)).toEqual([dossierId]);
    expect(await lijst(bob)).toEqual([]);
    const werklijst = (await (await als(bob, "/api/werklijst")).json()) as { regels: unknown[] };
    const taken = (await (await als(bob, "/api/taken")).json()) as { taken: { dossierId: string }[] };
    expect([werklijst.regels, taken.taken.filter((taak) => taak.dossierId === dossierId)]).toEqual([[], []]);
    expect((await als(ada, `/api/dossiers/${dossierId}`)).status).toBe(200);
    const dicht = await als(bob, `/api/dossiers/${dossierId}`);
    expect([dicht.status, await dicht.json()]).toMatchObject([403, { code: "DOSSIER_GESLOTEN", noodtoegang: true }]);
  });

  it("NEN 7510-1 5.18: in nood gaat het dossier open met een reden, en die staat in het logboek van dat dossier", async () => {
    const dossierId = await ontvang(ada, { identificatie: "TOEG2", bsn: "999910115", toewijzingNummer: 6002 });
    expect((await post(bob, `/api/dossiers/${dossierId}/noodtoegang`, { reden: "spoed" })).status).toBe(422);
    const reden = "Bewoner is gevallen en de vaste begeleider is er niet";
    expect((await post(bob, `/api/dossiers/${dossierId}/noodtoegang`, { reden })).status).toBe(200);
    expect((await als(bob, `/api/dossiers/${dossierId}`)).status).toBe(200);
    const regels = await inzage(dossierId);
    expect(regels.slice(0, 2)).toMatchObject([
      { wat: "Dossier bekeken", wie: "W. Werker", noodreden: reden },
      { wat: "Dossier in nood geopend", noodreden: reden },
    ]);
    expect(regels.at(-1)).toMatchObject({ wat: "Iemand bij dit dossier betrokken" });
  });

  it("NEN 7513 6: wie aanwezigheid vastlegt staat één keer in het log, met de feiten zelf, en ook wie niets nieuws stuurde", async () => {
    const dossierId = await ontvang(ada, { identificatie: "TOEG9", bsn: "999910139", toewijzingNummer: 6009 });
    const tik = { kenmerk: "kenmerk-toegang-9", dossier: dossierId, locatie: "boerderij", datum: "2026-02-05", dagdeel: "ochtend", stand: "aanwezig", apparaat: "telefoon-1", volgorde: 1, tijdstip: "2026-02-05T09:00:00+01:00" };
    using log = new DatabaseSync(join(server.map, "dossiers.sqlite"), { readOnly: true });
    const regelsVan = (): readonly string[] =>
      log.prepare("SELECT soort, uitkomst FROM audit WHERE object = 'synchroniseer' ORDER BY volgnummer").all().map(({ soort, uitkomst }) => `${String(soort)}: ${String(uitkomst)}`);
    expect((await post(ada, "/api/aanwezigheid/synchronisatie", { feiten: [tik] })).status).toBe(200);
    expect(regelsVan()).toEqual(["vastgelegd: gelukt"]);
    expect((await post(ada, "/api/aanwezigheid/synchronisatie", { feiten: [tik] })).status).toBe(200);
    expect(regelsVan()).toEqual(["vastgelegd: gelukt", "vastgelegd: gelukt"]);
  });

  it("NEN 7513 6: bekijken, wijzigen, een Bsn tonen, een weigering en het logboek zelf staan in het logboek", async () => {
    const dossierId = await ontvang(ada, { identificatie: "TOEG3", bsn: "999910127", toewijzingNummer: 6003 });
    await als(ada, `/api/dossiers/${dossierId}`);
    await post(ada, `/api/dossiers/${dossierId}/bsn`, {});
    await post(ada, `/api/dossiers/${dossierId}/contact`, { datum: "2026-02-30" });
    await als(bob, `/api/dossiers/${dossierId}`);
    await inzage(dossierId);
    expect((await inzage(dossierId)).map(({ wat, uitkomst }) => `${wat}: ${uitkomst}`)).toEqual([
      "Logboek van dit dossier bekeken: gelukt",
      "Toegang tot het dossier geweigerd: geweigerd",
      "Dossier gewijzigd: mislukt",
      "Burgerservicenummer bekeken: gelukt",
      "Dossier bekeken: gelukt",
      "Iemand bij dit dossier betrokken: gelukt",
    ]);
    expect((await als(ada, `/api/dossiers/${dossierId}/inzage`)).status).toBe(403);
  });

  it("NEN 7510-1 8.5: zonder aanmelding en zonder het kenmerk van de pagina gebeurt er niets", async () => {
    expect((await als({}, "/api/dossiers")).status).toBe(401);
    const zonderKenmerk = await post({ cookie: ada.cookie }, "/api/zoeken", { naam: "P" });
    expect([zonderKenmerk.status, await zonderKenmerk.json()]).toMatchObject([403, { code: "CSRF_ONGELDIG" }]);
    expect((await als({}, "/api/gezondheid")).status).toBe(200);
  });

  it("D-11.3: op de tijdlijn staat wie iets vastlegde", async () => {
    const dossierId = await ontvang(ada, { identificatie: "TOEG4", bsn: "999910139", toewijzingNummer: 6004 });
    const { tijdlijn } = await server.lees<{ tijdlijn: { wie: string | null }[] }>(`/api/dossiers/${dossierId}`);
    expect(new Set(tijdlijn.map(({ wie }) => wie))).toEqual(new Set(["W. Werker"]));
  });
});
