import { readFileSync } from "node:fs";

import { ROLLEN, type Rol } from "@wmo-kit/runtime/api";
import { leesJson, makeZender, probeRechten, readRechten, vulPad, type Klopper, type Serverproces, type Sessie } from "@wmo-kit/tooling-beproeving";
import { afterAll, beforeAll, expect, it } from "vitest";

import { eenMelding } from "../melding.js";
import { EINDPUNTEN } from "./rechten-tabel.js";
import { openAlles, openElkeRol } from "./sessies.js";
import { bundelApp, eenMap, startApp } from "./start-app.js";

const TABEL = readRechten(readFileSync(new URL("../../../../docs/wijkteam/rechten.md", import.meta.url), "utf8"), ROLLEN);
/** What answers about any dossier with a list, which is empty for one that this organisation does not have. */
const LEGE_LIJST = /\/(?:betrokkenen|inzage)$/;

let app: Serverproces;
let ander: Serverproces;
let alles: Sessie;
let rollen: ReadonlyMap<Rol, Sessie>;
let eigen = "";
let vreemd = "";

const meld = async (sessie: Sessie): Promise<string> => {
  const antwoord = await sessie.stuurJson("POST", "/api/meldingen", eenMelding());
  expect([antwoord.status, antwoord.tekst]).toEqual([201, expect.anything()]);
  return String(leesJson(antwoord)["id"]);
};

beforeAll(async () => {
  const [bundel, map] = [await bundelApp(), eenMap()];
  app = await startApp(bundel, map);
  alles = await openAlles(app);
  rollen = await openElkeRol(app, alles);
  eigen = await meld(alles);
  vreemd = await meld(alles);
  for (const [rol, { account }] of rollen) {
    const soort = rol === "inwoner" ? "eigen" : "betrokken";
    expect((await alles.stuurJson("PUT", `/api/dossiers/${eigen}/betrokkenen/${account}`, { soort })).status).toBe(204);
  }
  ander = await startApp(bundel, map, { WMO_KIT_TENANT: "ander" });
}, 120_000);
afterAll(async () => {
  await app.stop();
  await ander.stop();
});

it("NEN7510: elke rol op elke deur van een echte server krijgt wat de tabel zegt: 401, 403 of binnen, en nooit een 5xx", { timeout: 240_000 }, async () => {
  const niemand: Klopper = { rol: "niemand", stuur: makeZender(app.adres) };
  const kloppers: readonly Klopper[] = [niemand, ...[...rollen].map(([rol, { stuur }]) => ({ rol, stuur }))];
  const { afwijkingen, geklopt } = await probeRechten(EINDPUNTEN, TABEL, kloppers, () => ({ eigen, vreemd }));
  expect(afwijkingen).toEqual([]);
  expect(geklopt).toBeGreaterThanOrEqual(EINDPUNTEN.length * kloppers.length);
});

it("NEN7510: lijsten tonen een medewerker alleen de eigen inwoners, en een ander helemaal niets", async () => {
  for (const pad of ["/api/dossiers", "/api/werklijst", "/api/taken", "/api/wachtlijst"]) {
    const gezien = (await rollen.get("medewerker")?.stuur({ method: "GET", pad }))?.tekst ?? "";
    expect([pad, gezien.includes(vreemd)]).toEqual([pad, false]);
    const beheerder = await rollen.get("beheerder")?.stuur({ method: "GET", pad });
    expect([pad, beheerder?.status]).toEqual([pad, 403]);
  }
  const lijst = (await rollen.get("medewerker")?.stuur({ method: "GET", pad: "/api/dossiers" }))?.tekst;
  expect(lijst).toContain(eigen);
});

it("AVG: een dossier van een andere organisatie is op geen adres te lezen, ook niet met het juiste id", { timeout: 120_000 }, async () => {
  const vreemde = await openAlles(ander);
  const accounts = [alles.account, ...[...rollen.values()].map(({ account }) => account)];
  const metDossier = EINDPUNTEN.filter(({ pad }) => /\/dossiers\/:/.test(pad));
  expect(metDossier.length).toBeGreaterThan(5);
  for (const { method, pad } of metDossier) {
    for (const id of [eigen, vreemd, "register:organisatie", "organisatie"]) {
      const adres = vulPad(pad, { dossierId: id, dossier: id });
      const antwoord = await vreemde.stuur({ method, pad: adres, ...(method === "GET" ? {} : { body: "{}", headers: { "content-type": "application/json" } }) });
      const verraadt = [...accounts, "Proefstra"].some((tekst) => antwoord.tekst.includes(tekst));
      expect([method, pad, antwoord.status < 500, verraadt]).toEqual([method, pad, true, false]);
      if (method === "GET" && !LEGE_LIJST.test(pad) && id !== "organisatie") expect([pad, antwoord.status]).toEqual([pad, 404]);
    }
  }
  for (const pad of ["/api/dossiers", "/api/werklijst", "/api/taken", "/api/wachtlijst"]) {
    const { tekst } = await vreemde.stuur({ method: "GET", pad });
    expect([pad, tekst.includes(eigen), tekst.includes("Proefstra")]).toEqual([pad, false, false]);
  }
  const cookie = { cookie: alles.koppen["cookie"] ?? "" };
  expect((await makeZender(ander.adres)({ method: "GET", pad: "/api/ik", headers: cookie })).status).toBe(401);
});
