import { findKopgebreken, leesJson, makeZender, meldAan, NIETS, stuurJson, vulPad, WACHTWOORD, type Bundel, type Serverproces, type Sessie, type Zender } from "@wmo-kit/tooling-beproeving";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { eenBestand } from "../berichten.js";
import { EINDPUNTEN } from "./rechten-tabel.js";
import { openAlles } from "./sessies.js";
import { bundelApp, eenMap, startApp } from "./start-app.js";

let bundel: Bundel;
let app: Serverproces;
let sessie: Sessie;
let stuur: Zender;

beforeAll(async () => {
  bundel = await bundelApp();
  app = await startApp(bundel, eenMap());
  stuur = makeZender(app.adres);
  sessie = await openAlles(app);
}, 60_000);
afterAll(() => app.stop());

const host = (): string => new URL(app.adres).host;
const get = (pad: string, headers: Readonly<Record<string, string>> = {}) => stuur({ method: "GET", pad, headers });
const JSON_SOORT = { "content-type": "application/json" };

describe("OWASP ASVS: koppen en cookies", () => {
  it("V3.4: elk antwoord van elke route heeft de beveiligingskoppen, ook een weigering, de pagina en de beschrijving van de api", async () => {
    const mis: string[] = [];
    for (const { method, pad } of EINDPUNTEN) {
      const vraag = { method, pad: vulPad(pad), ...(method === "GET" ? {} : { body: "{}", headers: JSON_SOORT }) };
      for (const antwoord of [await stuur(vraag), await sessie.stuur(vraag)]) mis.push(...findKopgebreken(antwoord).map((gebrek) => `${method} ${pad}: ${gebrek}`));
    }
    for (const pad of ["/", "/dossiers/iets", "/openapi.json", "/bestaat-niet.js", "/api/bestaat-niet", "/%zz"]) mis.push(...findKopgebreken(await get(pad)).map((gebrek) => `${pad}: ${gebrek}`));
    expect(mis).toEqual([]);
  });

  it("V14.2: wat achter aanmelden staat wordt nergens bewaard", async () => {
    const mis: string[] = [];
    for (const { method, pad, eis } of EINDPUNTEN.filter((een) => een.method === "GET" && een.eis?.soort !== "openbaar")) {
      const { headers } = await sessie.stuur({ method, pad: vulPad(pad) });
      if (!String(headers["cache-control"]).includes("no-store")) mis.push(`${pad} (${eis?.soort}): ${String(headers["cache-control"])}`);
    }
    expect(mis).toEqual([]);
  });

  it("V3.3: de cookie van de sessie is voor scripts en andere sites onbereikbaar, en is na elke aanmelding een andere", async () => {
    const eerste = await stuurJson(stuur, "POST", "/api/aanmelden", { naam: "beheer", wachtwoord: WACHTWOORD });
    const geplant = await stuur({
      method: "POST",
      pad: "/api/aanmelden",
      body: JSON.stringify({ naam: "beheer", wachtwoord: WACHTWOORD }),
      headers: { ...JSON_SOORT, cookie: eerste.cookies[0]?.split(";")[0] ?? "" },
    });
    expect(eerste.cookies).toHaveLength(1);
    expect(eerste.cookies[0]).toMatch(/; HttpOnly/i);
    expect(eerste.cookies[0]).toMatch(/; SameSite=Strict/i);
    expect(eerste.cookies[0]).not.toMatch(/; Domain=/i);
    expect(geplant.cookies[0]?.split(";")[0]).not.toBe(eerste.cookies[0]?.split(";")[0]);
  });

  it("V7.4: na afmelden opent de cookie niets meer", async () => {
    const eigen = await meldAan(stuur, "beheer");
    expect((await eigen.stuur({ method: "GET", pad: "/api/ik" })).status).toBe(200);
    expect((await eigen.stuurJson("POST", "/api/afmelden", { overal: false })).status).toBe(204);
    expect((await eigen.stuur({ method: "GET", pad: "/api/ik" })).status).toBe(401);
  });
});

describe("OWASP ASVS: verzoeken van elders", () => {
  it("V3.5: zonder token, met dat van een ander of vanaf een andere site wijzigt niets", async () => {
    const cookie = sessie.koppen["cookie"] ?? "";
    const ander = await meldAan(stuur, "beheer");
    const schrijvers = EINDPUNTEN.filter(({ method, eis }) => method !== "GET" && eis?.soort !== "openbaar");
    expect(schrijvers.length).toBeGreaterThan(10);
    const mis: string[] = [];
    for (const { method, pad } of schrijvers) {
      const zonder = await stuur({ method, pad: vulPad(pad), body: "{}", headers: { ...JSON_SOORT, cookie } });
      const vreemd = await stuur({ method, pad: vulPad(pad), body: "{}", headers: { ...JSON_SOORT, cookie, "x-csrf-token": ander.koppen["x-csrf-token"] ?? "" } });
      const elders = await sessie.stuur({ method, pad: vulPad(pad), body: "{}", headers: { ...JSON_SOORT, origin: "https://elders.example" } });
      const formulier = await stuur({ method, pad: vulPad(pad), body: "a=b", headers: { "content-type": "application/x-www-form-urlencoded", cookie, "sec-fetch-site": "cross-site" } });
      for (const { status } of [zonder, vreemd, elders, formulier]) if (status !== 403) mis.push(`${method} ${pad}: ${status}`);
    }
    expect(mis).toEqual([]);
  });

  it("V3.5: een andere naam voor de server, zoals bij DNS-rebinding, krijgt niets", async () => {
    for (const naam of ["elders.example", `elders.example:${new URL(app.adres).port}`, "127.0.0.1.elders.example", "[::ffff:7f00:1]", "localhost@elders.example"]) {
      expect([naam, (await sessie.stuur({ method: "GET", pad: "/api/dossiers", headers: { host: naam } })).status >= 400]).toEqual([naam, true]);
    }
    expect((await sessie.stuur({ method: "GET", pad: "/api/dossiers", headers: { host: host(), "x-forwarded-host": "elders.example" } })).status).toBe(200);
  });

  it("V3.5: een andere methode in een kop of vraag verandert niets aan wat een verzoek is", async () => {
    const body = eenBestand({ identificatie: "METHODE1", bsn: "999910085", toewijzingNummer: 77 });
    const ontvangen = await sessie.stuur({ method: "POST", pad: "/api/berichten", body, headers: { "content-type": "application/xml" } });
    const { dossierId } = leesJson(ontvangen);
    const koppen = { "x-http-method-override": "POST", "x-http-method": "POST", "x-method-override": "DELETE" };
    const met = await sessie.stuur({ method: "GET", pad: `/api/dossiers/${String(dossierId)}/bsn?_method=POST`, headers: koppen });
    expect(met.tekst).not.toContain("999910085");
    for (const method of ["TRACE", "PATCH", "PROPFIND", "DELETE"]) {
      const { status, tekst } = await sessie.stuur({ method, pad: `/api/dossiers/${String(dossierId)}` });
      expect([method, status >= 400 && status < 500, tekst.includes("cookie")]).toEqual([method, true, false]);
    }
  });

  it("V3.7: geen adres stuurt door naar een andere site", async () => {
    const mis: string[] = [];
    for (const pad of ["//elders.example", "/\\elders.example", "/%2f%2felders.example", "/https://elders.example", "/api/oidc/aanmelden?terug=https://elders.example", "/api/oidc/terug?terug=//elders.example&state=x", "/?next=https://elders.example"]) {
      const { status, headers } = await get(pad);
      const naar = headers["location"];
      if (naar !== undefined && new URL(String(naar), app.adres).host !== host()) mis.push(`${pad} → ${String(naar)}`);
      if (status >= 500) mis.push(`${pad}: ${status}`);
    }
    expect(mis).toEqual([]);
  });
});

describe("OWASP ASVS: bestanden van de server", () => {
  it("V5.3: geen pad komt buiten de map van de pagina", async () => {
    const omhoog = ["..", "%2e%2e", "%2e.", "..%2f", "..%5c", "%252e%252e", "..%c0%af", "..;", "....//", "\\..", "%c0%ae%c0%ae"];
    const mis: string[] = [];
    for (const deel of omhoog) {
      for (const diep of [1, 2, 6]) {
        for (const doel of ["geheim.txt", "server/main.mjs", "etc/passwd", "dossiers.sqlite", "sleutel"]) {
          const { tekst, status } = await get(`/${`${deel}/`.repeat(diep)}${doel}`);
          if (tekst.includes(bundel.geheim) || tekst.includes("root:") || tekst.includes("SQLite format") || tekst.includes("createRequire") || status >= 500) mis.push(`${deel} ${diep} ${doel}: ${status}`);
        }
      }
    }
    for (const pad of [`/${"a/".repeat(900)}`, `/${"x".repeat(300)}`, `/${"x".repeat(9_000)}`, "/%00", "/index.html%00.js", "/CON", "/.git/config", "/%ff%fe"]) {
      const { status } = await get(pad);
      if (status >= 500) mis.push(`${pad.slice(0, 20)}: ${status}`);
    }
    expect(mis).toEqual([]);
  });

  it("V13.4: wat niet bestaat vertelt niets over hoe de app is gemaakt", async () => {
    for (const pad of ["/api/bestaat-niet", `/api/dossiers/${NIETS}`, "/api/dossiers/%ff"]) {
      const { tekst } = await sessie.stuur({ method: "GET", pad });
      expect(tekst).not.toMatch(/node_modules|\.ts:|\.mjs|at \w+ \(|sqlite|effect/i);
    }
  });
});
