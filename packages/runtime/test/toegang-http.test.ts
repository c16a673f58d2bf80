import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { blockAccount } from "../src/toegang/account/change-account.js";
import { assignBetrokkene } from "../src/toegang/dossier/assign-betrokkene.js";
import { OPDRACHTREGEL } from "../src/toegang/handelende.js";
import { isToegestaan, listToegang } from "../src/toegang/http/list-toegang.js";
import { ROLCODES, type Rol } from "../src/toegang/recht/rol.table.js";
import { eenAccount, eenBeheerder, everythingStored, TENANT, WACHTWOORD } from "./toegang/omgeving.js";
import { cookieOf, enter, ProefApi, type Proefserver, startServer } from "./toegang/server.js";

let server: Proefserver;
const als = (naam: string) => enter(server, naam, WACHTWOORD);
const get = (pad: string, headers: Readonly<Record<string, string>> = {}) => server.send("GET", pad, { headers });
const post = (pad: string, body: unknown, headers: Readonly<Record<string, string>> = {}) => server.send("POST", pad, { body, headers });
const accounts = new Map<string, string>();

beforeAll(async () => {
  server = await startServer();
  await server.run(eenBeheerder());
  for (const rol of ROLCODES) accounts.set(rol, await server.run(eenAccount(`de-${rol}`, [rol])));
  await server.run(eenBeheerder("0363", "daar"));
});
afterAll(() => server.stop());

describe("Aanmelden", () => {
  it("RFC 6265bis: de sessie staat in een cookie die geen script leest en geen andere site meestuurt", async () => {
    const antwoord = await post("/api/aanmelden", { naam: "beheer", wachtwoord: WACHTWOORD });
    expect([antwoord.status, antwoord.tekst, antwoord.headers["cache-control"]]).toEqual([204, "", "no-store"]);
    expect(antwoord.cookies).toHaveLength(1);
    expect(antwoord.cookies[0]).toMatch(/^dagbesteding-sessie=[A-Za-z0-9_-]{43}; Path=\/; HttpOnly; SameSite=Strict$/);
  });

  it("OWASP: onbekende naam en verkeerd wachtwoord geven letterlijk hetzelfde antwoord", async () => {
    const [een, ander] = [await post("/api/aanmelden", { naam: "niemand", wachtwoord: "x" }), await post("/api/aanmelden", { naam: "beheer", wachtwoord: "x" })];
    expect([een.status, een.tekst, een.cookies]).toEqual([401, ander.tekst, []]);
    expect(een.json).toMatchObject({ code: "AANMELDEN_MISLUKT", title: "Aanmelden is niet gelukt" });
    expect(een.headers["content-type"]).toBe("application/problem+json");
  });

  it("OWASP: wie is aangemeld ziet wie hij is, met rollen, rechten en het token van de sessie", async () => {
    const { cookie = "", ...rest } = await als("de-toezicht");
    const { json } = await get("/api/ik", { cookie });
    expect(json).toMatchObject({ account: accounts.get("toezicht"), naam: "Naam van de-toezicht", rollen: ["toezicht"], csrf: rest["x-csrf-token"] });
    expect(json["rechten"]).toContain("toezicht.zien");
    expect(JSON.stringify(json)).not.toContain(cookie.split("=")[1]);
  });

  it("ASVS 7.2.4: een sessie die iemand klaarzette wordt bij aanmelden niet overgenomen", async () => {
    const klaargezet = "dagbesteding-sessie=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
    const antwoord = await post("/api/aanmelden", { naam: "beheer", wachtwoord: WACHTWOORD }, { cookie: klaargezet });
    expect(cookieOf(antwoord)).not.toBe(klaargezet);
    expect((await get("/api/ik", { cookie: klaargezet })).status).toBe(401);
    const weer = await post("/api/aanmelden", { naam: "beheer", wachtwoord: WACHTWOORD }, { cookie: cookieOf(antwoord) });
    expect(cookieOf(weer)).not.toBe(cookieOf(antwoord));
  });

  it("ASVS 7.4.1: een gestolen cookie werkt niet meer na afmelden", async () => {
    const { cookie = "", ...rest } = await als("beheer");
    const af = await post("/api/afmelden", { overal: false }, { cookie, ...rest });
    expect([af.status, af.cookies[0]]).toEqual([204, expect.stringMatching(/^dagbesteding-sessie=; Max-Age=0; Path=\/; HttpOnly; SameSite=Strict$/)]);
    expect((await get("/api/ik", { cookie })).status).toBe(401);
  });

  it("OWASP: na vijf fouten volgt 429 met Retry-After, en het antwoord zegt niet of de naam bestaat", async () => {
    for (const naam of ["de-financieel", "bestaat-niet"]) {
      for (let i = 0; i < 6; i += 1) expect((await post("/api/aanmelden", { naam, wachtwoord: "verkeerd" })).status).toBe(401);
      const antwoord = await post("/api/aanmelden", { naam, wachtwoord: WACHTWOORD });
      expect([antwoord.status, antwoord.headers["retry-after"]]).toEqual([429, "1"]);
      expect(antwoord.json).toMatchObject({ code: "TE_VEEL_POGINGEN", seconden: 1 });
    }
  });

  it("OWASP: het netwerkadres van het verzoek telt mee, en staat onleesbaar in de audit", async () => {
    await server.run(server.databank.run("DELETE FROM aanmeldpoging"));
    for (let i = 0; i < 31; i += 1) expect((await post("/api/aanmelden", { naam: `n${i}`, wachtwoord: "x" })).status).toBe(401);
    expect((await post("/api/herstel", { code: "x", wachtwoord: "x" })).status).toBe(429);
    await server.run(server.databank.run("DELETE FROM aanmeldpoging"));
    const [regel] = await server.run(server.databank.all("SELECT adres FROM audit WHERE soort = 'aanmelden-geweigerd' ORDER BY volgnummer DESC LIMIT 1"));
    expect(regel?.["adres"]).toMatch(/^[0-9a-f]{32}$/);
  });

  it("ASVS 7.4.2: een geblokkeerd account verliest de open sessie bij het eerstvolgende verzoek", async () => {
    const account = await server.run(eenAccount("tijdelijk", ["medewerker"]));
    const { cookie = "" } = await als("tijdelijk");
    expect((await get("/api/ik", { cookie })).status).toBe(200);
    await server.run(blockAccount([TENANT, account], true, OPDRACHTREGEL));
    expect((await get("/api/ik", { cookie })).status).toBe(401);
  });

  it("Wmo 2015 5.3.1: een sessie van de ene gemeente opent niets onder de naam van de andere", async () => {
    const { cookie = "" } = await als("beheer");
    expect((await get("/api/ik", { cookie, host: "andere.example" })).status).toBe(401);
    const daar = await post("/api/aanmelden", { naam: "daar", wachtwoord: WACHTWOORD }, { host: "andere.example" });
    expect([daar.status, (await get("/api/ik", { cookie: cookieOf(daar) })).status]).toEqual([204, 401]);
    expect((await post("/api/aanmelden", { naam: "daar", wachtwoord: WACHTWOORD })).status).toBe(401);
  });
});

describe("CSRF", () => {
  it("OWASP CSRF: een wijziging zonder token, met een vreemd token of met dat van een andere sessie gebeurt niet", async () => {
    const [een, ander] = [await als("beheer"), await als("beheer")];
    const { cookie = "" } = een;
    for (const token of [undefined, "", "x", ander["x-csrf-token"]]) {
      const headers = token === undefined ? { cookie } : { cookie, "x-csrf-token": token };
      const antwoord = await post("/api/afmelden", { overal: true }, headers);
      expect([antwoord.status, antwoord.json["code"]]).toEqual([403, "CSRF_ONGELDIG"]);
    }
    expect((await get("/api/ik", { cookie })).status).toBe(200);
  });

  it("OWASP CSRF: een andere site kan niet aanmelden en niet wijzigen, ook niet met cookie en token", async () => {
    const { cookie = "", ...rest } = await als("beheer");
    for (const origin of ["https://kwaad.example", "null"]) {
      expect((await post("/api/afmelden", { overal: true }, { cookie, ...rest, origin })).status).toBe(403);
      expect((await post("/api/aanmelden", { naam: "beheer", wachtwoord: WACHTWOORD }, { origin })).cookies).toEqual([]);
    }
    expect((await get("/api/ik", { cookie })).status).toBe(200);
  });

  it("OWASP CSRF: een formulier van een andere site kan geen JSON sturen", async () => {
    const antwoord = await server.send("POST", "/api/aanmelden", { body: { naam: "beheer", wachtwoord: WACHTWOORD }, headers: { "content-type": "text/plain" } });
    expect([antwoord.status, antwoord.cookies]).toEqual([415, []]);
  });
});

describe("Rechten", () => {
  const vul = (pad: string): string => pad.replace(":dossierId", "d1").replace(":dossier", "d1").replace(":account", "00000000-0000-7000-8000-000000000000");

  it("NEN 7510 5.15: elke rol krijgt op elk eindpunt wat de tabel zegt, en zonder aanmelden niets dat niet openbaar is", async () => {
    await server.run(server.databank.run("DELETE FROM aanmeldpoging"));
    const sessies = new Map<Rol | "niemand", Readonly<Record<string, string>>>([["niemand", {}]]);
    for (const rol of ROLCODES) sessies.set(rol, await als(`de-${rol}`));
    for (const { eindpunt, method, pad, eis } of listToegang(ProefApi)) {
      for (const [rol, headers] of sessies) {
        // Signing out would end the session that the rest needs.
        if (eindpunt === "meldAf" && rol !== "niemand") continue;
        const verzoek = method === "GET" || method === "DELETE" ? { headers } : { headers, body: {} };
        const { status, json } = await server.send(method, vul(pad), verzoek);
        const mag = isToegestaan(eis, rol === "niemand" ? undefined : [rol]);
        const doorgelaten = status !== 401 && json["code"] !== "GEEN_RECHT";
        expect({ eindpunt, rol, doorgelaten }).toEqual({ eindpunt, rol, doorgelaten: mag });
        expect(status).toBeLessThan(500);
      }
    }
  });

  it("NEN 7510 5.15: een eindpunt zonder eis is voor iedereen dicht en staat als fout in het log", async () => {
    const antwoord = await get("/api/vergeten", await als("de-teamleider"));
    expect([antwoord.status, antwoord.json["code"], antwoord.json["recht"]]).toEqual([403, "GEEN_RECHT", null]);
    expect(server.logregels.join()).toContain("Het eindpunt vergeten heeft geen toegangseis");
  });

  it("NEN 7510 5.15: een openbaar eindpunt weet van niemand iets", async () => {
    const antwoord = await get("/api/gezondheid", await als("beheer"));
    expect(antwoord.json).toEqual({ account: "bezoeker", tenant: "", grond: null, noodreden: null });
  });

  it("OWASP: wat de inhoud is wordt pas gelezen als het mag", async () => {
    const kapot = { bedrag: "geen getal", bsn: "999900006" };
    expect((await post("/api/declaraties", kapot)).status).toBe(401);
    expect((await post("/api/declaraties", kapot, await als("de-medewerker"))).json["code"]).toBe("GEEN_RECHT");
    await server.run(server.databank.run("DELETE FROM aanmeldpoging"));
    expect((await post("/api/declaraties", kapot, await als("de-financieel"))).status).toBe(400);
  });

  it("NEN 7513: een geweigerd recht en een gesloten dossier staan in de audit", async () => {
    await get("/api/dossiers/d9", await als("de-medewerker"));
    await get("/api/accounts", await als("de-medewerker"));
    const regels = await server.run(server.databank.all("SELECT soort, account, dossier, object, uitkomst FROM audit WHERE tenant = ? ORDER BY volgnummer DESC LIMIT 3", [TENANT]));
    const account = accounts.get("medewerker");
    expect(regels.filter(({ uitkomst }) => uitkomst === "geweigerd")).toEqual([
      { soort: "recht-geweigerd", account, dossier: null, object: "toonAccounts", uitkomst: "geweigerd" },
      { soort: "dossier-geweigerd", account, dossier: "d9", object: "dossier", uitkomst: "geweigerd" },
    ]);
  });
});

describe("Een dossier", () => {
  it("NEN 7510 5.15: opent met een relatie of met noodtoegang, en de handler weet op welke grond", async () => {
    const headers = await als("de-medewerker");
    const dicht = await get("/api/dossiers/d1", headers);
    expect([dicht.status, dicht.json["code"], dicht.json["noodtoegang"]]).toEqual([403, "DOSSIER_GESLOTEN", true]);
    expect((await post("/api/dossiers/d1/noodtoegang", { reden: "spoed" }, headers)).json["code"]).toBe("REDEN_TE_KORT");
    const reden = "De vaste begeleider is ziek en de inwoner belt.";
    expect((await post("/api/dossiers/d1/noodtoegang", { reden }, headers)).status).toBe(200);
    expect((await get("/api/dossiers/d1", headers)).json).toMatchObject({ grond: "noodtoegang", noodreden: reden, tenant: TENANT });
    expect((await get("/api/dossiers/d2", headers)).status).toBe(403);
    await server.run(assignBetrokkene({ tenant: TENANT, dossier: "d2", account: accounts.get("medewerker") ?? "" }, "betrokken", OPDRACHTREGEL));
    expect((await get("/api/dossiers/d2", headers)).json).toMatchObject({ grond: "betrokken", noodreden: null });
    expect((await get("/api/dossiers/d2", await als("de-teamleider"))).json).toMatchObject({ grond: "organisatiebreed" });
  });

  it("NEN 7510 5.15: de teamleider geeft en neemt een relatie", async () => {
    const [leider, medewerker] = [await als("de-teamleider"), await als("de-medewerker")];
    const pad = `/api/dossiers/d3/betrokkenen/${accounts.get("medewerker")}`;
    expect((await server.send("PUT", pad, { headers: medewerker, body: { soort: "betrokken" } })).status).toBe(403);
    expect((await server.send("PUT", pad, { headers: leider, body: { soort: "betrokken" } })).status).toBe(204);
    expect((await get("/api/dossiers/d3/betrokkenen", medewerker)).json["betrokkenen"]).toMatchObject([{ account: accounts.get("medewerker"), soort: "betrokken" }]);
    expect((await server.send("DELETE", pad, { headers: leider })).status).toBe(204);
    expect((await get("/api/dossiers/d3/betrokkenen", medewerker)).status).toBe(403);
  });

  it.each(["d1%00", "%ed%a0%80", "..%2f..%2fetc", "999900006", "a".repeat(300)])("OWASP: het pad %s opent niets en breekt niets", async (dossier) => {
    expect([400, 403, 404, 414]).toContain((await get(`/api/dossiers/${dossier}`, await als("de-medewerker"))).status);
    expect(await server.run(everythingStored(server.databank))).not.toContain("999900006");
  });
});

describe("Accounts", () => {
  it("NIST 3.1.1: een nieuw account kiest zelf een wachtwoord met de code, en de beheerder ziet het nooit", async () => {
    const headers = await als("beheer");
    const gemaakt = await post("/api/accounts", { gebruikersnaam: "Kim.Smit", naam: "Kim Smit", rollen: ["medewerker"], bekwaamheden: [] }, headers);
    expect(gemaakt.status).toBe(201);
    const { account, code } = gemaakt.json as { account: string; code: string };
    const zwak = await post("/api/herstel", { code, wachtwoord: "kim.smit.2026.kim" });
    expect([zwak.status, zwak.json["redenen"]]).toEqual([422, [{ code: "bekendWoord", tekst: expect.stringContaining("makkelijk te raden") }]]);
    expect((await post("/api/herstel", { code, wachtwoord: "sloep onder de wolken" })).status).toBe(204);
    expect((await post("/api/herstel", { code, wachtwoord: "sloep onder de wolken" })).json["code"]).toBe("CODE_ONGELDIG");
    expect((await post("/api/aanmelden", { naam: "kim.smit", wachtwoord: "sloep onder de wolken" })).status).toBe(204);
    expect((await post("/api/accounts", { gebruikersnaam: "KIM.SMIT", naam: "K", rollen: ["medewerker"], bekwaamheden: [] }, headers)).json["code"]).toBe(
      "GEBRUIKERSNAAM_BEZET",
    );
    const lijst = (await get("/api/accounts", headers)).tekst;
    expect(lijst).toContain("kim.smit");
    expect(lijst).not.toMatch(/argon2|wachtwoord|code/);
    const wijziging = { naam: "Kim Smit", rollen: ["teamleider"], bekwaamheden: [], versie: 2 };
    expect((await server.send("PUT", `/api/accounts/${account}`, { headers, body: wijziging })).status).toBe(204);
    expect((await server.send("PUT", `/api/accounts/${account}`, { headers, body: wijziging })).json["code"]).toBe("VERSIE_CONFLICT");
    expect((await post(`/api/accounts/${account}/blokkade`, { geblokkeerd: true }, headers)).status).toBe(204);
    expect((await post("/api/aanmelden", { naam: "kim.smit", wachtwoord: "sloep onder de wolken" })).status).toBe(401);
  });

  it("NIST 3.1.1: het eigen wachtwoord wijzigen geeft een nieuwe sessie", async () => {
    await server.run(eenAccount("wissel", ["medewerker"]));
    const headers = await als("wissel");
    const antwoord = await post("/api/wachtwoord", { huidig: WACHTWOORD, nieuw: "sloep onder de wolken" }, headers);
    expect([antwoord.status, (await get("/api/ik", headers)).status, (await get("/api/ik", { cookie: cookieOf(antwoord) })).status]).toEqual([204, 401, 200]);
  });

  it("PRIVACY: geen wachtwoord, Bsn, cookie of token in een logregel of in een antwoord op een fout", async () => {
    const bsn = "999900006";
    const { cookie = "" } = await als("beheer");
    const uit = [
      await post("/api/aanmelden", { naam: bsn, wachtwoord: `geheim-${bsn}` }),
      await post("/api/aanmelden", { naam: [bsn], wachtwoord: 7, [bsn]: 1 }),
      await post("/api/accounts", { gebruikersnaam: bsn, naam: bsn, rollen: [], bekwaamheden: [] }, await als("beheer")),
      await post("/api/herstel", { code: bsn, wachtwoord: bsn }),
    ];
    expect(uit.map(({ status }) => status)).toEqual([401, 400, 422, 422]);
    const alles = uit.map(({ tekst }) => tekst).join() + server.logregels.join();
    for (const geheim of [bsn, "geheim-", WACHTWOORD, cookie.split("=")[1] ?? "?"]) expect(alles).not.toContain(geheim);
    expect(await server.run(everythingStored(server.databank))).not.toContain(bsn);
  });
});
