import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";

import type { Bewaringweergave } from "@wmo-kit/kit/api";
import { dossierVan } from "@wmo-kit/kit/cli";
import { expect, it, onTestFinished } from "vitest";

import { eenAangemelde, type Aangemeld } from "../../test/aangemeld.js";
import { eenBestand } from "../../test/berichten.js";
import { eenMap } from "../../test/kit.js";
import type { Dossierweergave } from "../api/weergave.js";
import { voorvoegselsVan } from "./omvang.js";

const XML = "application/xml";
const vandaag = new Date().toLocaleDateString("sv-SE", { timeZone: "Europe/Amsterdam" });
const BEHEER = "/api/beheer/bewaring";
const VERZOEKEN = "/api/beheer/verwijderverzoeken";

interface Stand {
  readonly app: Aangemeld;
  readonly map: string;
  readonly bewoners: readonly string[];
}

/** Two residents with attendance this month. */
const eenStand = async (): Promise<Stand> => {
  const map = eenMap();
  const app = await eenAangemelde({ WMO_KIT_AGB: "98000001" }, map);
  onTestFinished(() => app.dispose());
  const bewoners: string[] = [];
  for (const [nummer, bsn] of ["999910061", "999910073"].entries()) {
    const bestand = eenBestand({ identificatie: `BEWAAR${nummer}`, bsn, toewijzingNummer: 6000 + nummer });
    const { inhoud } = await app.stuurBytes<{ readonly dossierId: string }>("/api/berichten", bestand, XML);
    bewoners.push(inhoud.dossierId);
    const tik = { kenmerk: randomUUID(), dossier: inhoud.dossierId, locatie: "De Hoeve", datum: vandaag, dagdeel: "ochtend", stand: "aanwezig", apparaat: "a", volgorde: nummer, tijdstip: new Date().toISOString().replace(/\.\d+Z$/, "Z") };
    expect((await app.stuur("/api/aanwezigheid/synchronisatie", { feiten: [tik] })).status).toBe(200);
  }
  return { app, map, bewoners };
};

const legVast = async ({ app }: Stand, dossierId: string): Promise<string> => {
  const { status, inhoud } = await app.stuur<Bewaringweergave>(VERZOEKEN, { dossierId, ontvangen: vandaag });
  expect(status).toBe(200);
  return inhoud.verzoeken.find((een) => een.dossierId === dossierId && een.besluit === null)?.id ?? "";
};

it("Wmo-5.3.5: een toegewezen verzoek vernietigt het dossier in al zijn stromen en berichten; de ander blijft, en geen scherm valt om", async () => {
  const stand = await eenStand();
  const { app, map, bewoners: [weg = "", blijft = ""] } = stand;
  const verzoek = await legVast(stand, weg);
  const { status, inhoud } = await app.stuur<Bewaringweergave>(`${VERZOEKEN}/${verzoek}/besluit`, { besluit: "toegewezen", toelichting: "op verzoek van de bewoner" });
  expect([status, inhoud.verzoeken.map(({ besluit, naam }) => [besluit, naam])]).toEqual([200, [["toegewezen", null]]]);

  expect((await app.vraag(`/api/dossiers/${weg}`)).status).toBeGreaterThanOrEqual(400);
  expect((await app.lees<Dossierweergave>(`/api/dossiers/${blijft}`)).naam).toBe("B. Proefstra");
  for (const pad of ["/api/dossiers", "/api/werklijst", "/api/taken", "/api/dashboard", `/api/aanwezigheid?datum=${vandaag}&locatie=De%20Hoeve`, "/api/declaraties", "/api/organisatie", BEHEER])
    expect([pad, (await app.vraag(pad)).status]).toEqual([pad, 200]);
  expect(JSON.stringify(await app.lees("/api/dossiers"))).not.toContain(weg);

  const db = new DatabaseSync(join(map, "dossiers.sqlite"), { readOnly: true });
  const tel = (sql: string, ...params: readonly string[]): unknown => Object.values(db.prepare(sql).get(...params) ?? {})[0];
  expect(tel("SELECT count(*) FROM geheimsleutel WHERE omhuld IS NOT NULL AND naam LIKE '%' || ? || '%'", weg)).toBe(0);
  expect(tel("SELECT count(*) FROM geheimsleutel WHERE omhuld IS NOT NULL AND naam LIKE '%' || ? || '%'", blijft)).toBe(2);
  expect(tel("SELECT count(*) FROM bericht_in WHERE dossier = ? AND kop IS NOT NULL", weg)).toBe(0);
  expect(tel("SELECT count(*) FROM bericht_in WHERE dossier = ? AND kop IS NOT NULL", blijft)).toBe(1);
  expect(tel("SELECT count(*) FROM audit WHERE soort = 'dossier-vernietigd' AND dossier = ?", weg)).toBe(1);
  db.close();
  // The old file does not bring back what was destroyed; a new message of the same person opens a new dossier.
  const oud = await app.stuurBytes<object>("/api/berichten", eenBestand({ identificatie: "BEWAAR0", bsn: "999910061", toewijzingNummer: 6000 }), XML);
  expect([oud.status >= 400 && oud.status < 500, JSON.stringify(oud.inhoud).includes("999910061")]).toEqual([true, false]);
  const nieuw = await app.stuurBytes<{ readonly dossierId: string }>("/api/berichten", eenBestand({ identificatie: "BEWAAR9", bsn: "999910061", toewijzingNummer: 6009 }), XML);
  expect([nieuw.status, nieuw.inhoud.dossierId === weg]).toEqual([201, false]);
});

it("Wmo-5.3.5: afwijzen vraagt een grond van de wet, laat alles staan, en beslissen kan één keer", async () => {
  const stand = await eenStand();
  const { app, bewoners: [id = ""] } = stand;
  const verzoek = await legVast(stand, id);
  const besluit = `${VERZOEKEN}/${verzoek}/besluit`;
  expect((await app.stuur(besluit, { besluit: "afgewezen", toelichting: "nee" })).status).toBe(400);
  const { inhoud } = await app.stuur<Bewaringweergave>(besluit, { besluit: "afgewezen", grond: "wet-verzet-zich", toelichting: "de declaratie loopt nog" });
  expect(inhoud.verzoeken[0]).toMatchObject({ besluit: "afgewezen", besluitTekst: expect.stringContaining("wettelijk voorschrift"), artikel: "Wmo 2015 art. 5.3.5" });
  expect((await app.vraag(`/api/dossiers/${id}`)).status).toBe(200);
  expect(await app.stuur(besluit, { besluit: "toegewezen", toelichting: "toch" })).toMatchObject({ status: 422, inhoud: { code: "VERZOEK_BESLIST" } });
  expect(await app.stuur(VERZOEKEN, { dossierId: "niet-van-hier", ontvangen: vandaag })).toMatchObject({ status: 404, inhoud: { code: "DOSSIER_ONBEKEND" } });
  expect(await app.stuur(VERZOEKEN, { dossierId: id, ontvangen: "2026-02-30" })).toMatchObject({ status: 422, inhoud: { code: "INVOER_ONGELDIG" } });
});

it("Wmo-5.3.4: zolang de vijftien jaar lopen wordt niets vernietigd, en staat erbij tot wanneer", async () => {
  const { app, bewoners: [id = ""] } = await eenStand();
  const stand = await app.lees<Bewaringweergave>(BEHEER);
  expect([stand.teVernietigen, stand.blijft.every(({ wat, hoelang, grond, reden }) => [wat, hoelang, grond, reden].every((tekst) => tekst.length > 3))]).toEqual([[], true]);
  const jaar = Number(vandaag.slice(0, 4)) + 15;
  expect(await app.stuur(`${BEHEER}/vernietigingen`, { dossierId: id })).toMatchObject({ status: 422, inhoud: { code: "BEWAARTERMIJN_LOOPT", detail: expect.stringContaining(String(jaar)) } });
  expect((await app.vraag(`/api/dossiers/${id}`)).status).toBe(200);
});

it("D-18.2, Wmo-5.3.4: wat bij een dossier wordt uitgevoerd is wat met het dossier wordt vernietigd", () => {
  const bewoners = new Set(["a", "b"]);
  for (const stroom of ["a", "aanwezigheid:a:2026-01", "aanwezigheid:b:2026-01"]) {
    const dossier = dossierVan(stroom, bewoners);
    expect([stroom, stroom === dossier || voorvoegselsVan(dossier).some((begin) => stroom.startsWith(begin))]).toEqual([stroom, true]);
  }
  for (const stroom of ["declaratie:1", "rooster:De Hoeve", "bezoek:De Hoeve:2026-01", "organisatie", "register:organisatie"]) expect(dossierVan(stroom, bewoners)).toBe("organisatie");
});
