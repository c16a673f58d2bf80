import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { exportSleutel, generateSleutel } from "@wmo-kit/runtime";
import { makeZender, meldAan, proefDatabanken, type Bundel } from "@wmo-kit/tooling-beproeving";
import { makeSchema } from "@wmo-kit/tooling-testing/postgres";
import { beforeAll, expect, inject, it } from "vitest";

import { openAlles } from "../beveiliging/sessies.js";
import { bundelApp } from "../beveiliging/start-app.js";
import { eenBestand } from "../berichten.js";
import { maakProefapp } from "../fouten/proefapp.js";
import { stuurBericht } from "../fouten/werker.js";
import { enigeIn, legeMap, opDatabank } from "./opdracht.js";
import { leesAlles, speelVerhaal } from "./verhaal.js";

let bundel: Bundel;
beforeAll(async () => {
  bundel = await bundelApp();
}, 120_000);

const SLEUTEL = exportSleutel(generateSleutel());

const opPostgres = async () => opDatabank(bundel, { DATABASE_URL: await makeSchema(inject("postgresUrl")), WMO_KIT_SLEUTEL: SLEUTEL });

const goed = (uitkomst: { readonly code: number; readonly tekst: string }): string => {
  expect([uitkomst.code, uitkomst.tekst]).toEqual([0, expect.any(String)]);
  return uitkomst.tekst;
};

it("D-18.2, OPSLAG: de hele kit op PostgreSQL: aanmelden, 301 tot 305, aanwezigheid, herstart, kopie, terugzetten en uitvoeren", { timeout: 300_000 }, async () => {
  const server = await opPostgres();
  let app = await server.start();
  const sessie = await openAlles(app);
  const id = await speelVerhaal(sessie);
  const alles = await leesAlles(sessie, id);
  await app.kill();

  // After a power cut everything is there, for a new sign-in too.
  app = await server.start();
  const weer = await meldAan(makeZender(app.adres), "beheer");
  expect(await leesAlles(weer, id)).toEqual(alles);
  expect((await stuurBericht(weer, eenBestand({ toewijzingNummer: 5001 }))).status).toBe(409);

  const reserve = legeMap();
  expect(goed(await server.opdracht("backup", "--naar", reserve))).toContain("nagelezen en in orde");
  expect(goed(await server.opdracht("gezondheid"))).toMatch(/reservekopie +goed/);
  expect(goed(await server.opdracht("audit", "verify"))).toMatch(/klopt: \d+ regels/);
  expect(goed(await server.opdracht("leesmodellen"))).not.toContain("verschillen");
  expect(goed(await server.opdracht("leesmodellen", "--herbouw"))).toContain("gelijk aan de feiten");
  const uit = legeMap();
  goed(await server.opdracht("export", id, "--naar", uit));
  const dossier = JSON.parse(readFileSync(join(enigeIn(uit), "dossier.json"), "utf8")) as { readonly feiten: readonly { readonly stroom: string }[] };
  expect(dossier.feiten.map(({ stroom }) => stroom)).toEqual(expect.arrayContaining([id, expect.stringMatching(`^aanwezigheid:${id}:`)]));
  expect(readdirSync(join(enigeIn(uit), "bijlagen")).length).toBeGreaterThan(0);
  await app.stop();

  const leeg = await opPostgres();
  goed(await leeg.opdracht("restore", enigeIn(reserve)));
  expect((await leeg.opdracht("restore", enigeIn(reserve))).tekst).toContain("Er is niets teruggezet");
  const terug = await leeg.start();
  const daar = await meldAan(makeZender(terug.adres), "beheer");
  expect(await leesAlles(daar, id)).toEqual(alles);
  await terug.stop();
});

it("D-18.2: een kopie van SQLite gaat terug in PostgreSQL en die weer in SQLite, met dezelfde schermen", { timeout: 300_000 }, async () => {
  const metSleutel = { WMO_KIT_SLEUTEL: SLEUTEL };
  const sqlite = () => Promise.resolve(metSleutel);
  const postgres = async () => ({ ...metSleutel, DATABASE_URL: await makeSchema(inject("postgresUrl")) });
  expect(await proefDatabanken(maakProefapp(bundel), { dragers: [sqlite, postgres, sqlite], speel: speelVerhaal, lees: leesAlles })).toEqual([]);
});
