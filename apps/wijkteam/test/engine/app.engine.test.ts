import { exportSleutel, generateSleutel } from "@wmo-kit/runtime";
import { leesJson, proefDatabanken, type Proefapp, type Sessie } from "@wmo-kit/tooling-beproeving";
import { makeSchema } from "@wmo-kit/tooling-testing/postgres";
import { beforeAll, expect, inject, it } from "vitest";

import { bundelApp } from "../beveiliging/start-app.js";
import { maakProefapp } from "../fouten/proefapp.js";
import { stuurInformatie, stuurMelding } from "../fouten/werker.js";

let proef: Proefapp;
beforeAll(async () => {
  proef = maakProefapp(await bundelApp());
}, 120_000);

const SLEUTEL = exportSleutel(generateSleutel());
const opPostgres = async () => ({ DATABASE_URL: await makeSchema(inject("postgresUrl")), WMO_KIT_SLEUTEL: SLEUTEL });
const opSqlite = () => Promise.resolve({ WMO_KIT_SLEUTEL: SLEUTEL });

/** A melding with the information that was given, a person in the register, and a network map. */
const speel = async (sessie: Sessie): Promise<string> => {
  const gemeld = await stuurMelding(sessie, 1);
  expect(gemeld.status).toBe(201);
  const id = String(leesJson(gemeld)["id"]);
  expect((await stuurInformatie(sessie, id)).status).toBe(200);
  const persoon = { soort: "persoon-vastgelegd", gegevens: { naam: "Anna Proef", inzet: "professional", inLoondienst: true } };
  expect((await sessie.stuurJson("POST", "/api/register/mensen", persoon)).status).toBe(201);
  return id;
};

const lees = async (sessie: Sessie, id: string): Promise<readonly string[]> => {
  const paden = ["/api/dossiers", "/api/werklijst", "/api/wachtlijst", "/api/taken", `/api/dossiers/${id}`, "/api/organisatie", "/api/mensen"];
  const antwoorden = await Promise.all(paden.map(async (pad) => ({ pad, antwoord: await sessie.stuur({ method: "GET", pad }) })));
  expect(antwoorden.filter(({ antwoord }) => antwoord.status !== 200).map(({ pad, antwoord }) => `${pad} ${antwoord.status}`)).toEqual([]);
  return antwoorden.map(({ pad, antwoord }) => `${pad} ${antwoord.tekst}`);
};

it("OPSLAG: de hele app werkt op PostgreSQL, en een kopie gaat van PostgreSQL naar SQLite en terug, met dezelfde schermen", { timeout: 300_000 }, async () => {
  expect(await proefDatabanken(proef, { dragers: [opPostgres, opSqlite, opPostgres], speel, lees })).toEqual([]);
});
