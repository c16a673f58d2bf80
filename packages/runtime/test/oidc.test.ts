import { Redacted } from "effect";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { blockAccount } from "../src/toegang/account/change-account.js";
import { listAccounts } from "../src/toegang/account/find-account.js";
import { OPDRACHTREGEL } from "../src/toegang/handelende.js";
import type { OidcInstelling } from "../src/toegang/oidc/oidc-instelling.js";
import { browse, type Claims, CLIENT, type Persoon, signNiet, signVreemd, startOrganisatie, startTussenpersoon } from "./toegang/oidc-organisatie.js";
import { eenBeheerder, TENANT } from "./toegang/omgeving.js";
import { type Antwoord, cookieOf, type Proefserver, startServer } from "./toegang/server.js";

// The application is reached at this name; the browser in the test stops there and hands over by itself.
const ADRES = "http://localhost:3000";
const TERUG = `${ADRES}/api/oidc/terug`;

const personen: Record<string, Persoon> = {
  anna: { name: "Anna de Boer", groups: ["begeleiding", "iets-anders"] },
  bas: { name: "Bas", groups: "leiding" },
  cor: { name: "Cor", groups: ["andere-afdeling", "constructor"] },
  dirk: { name: "999900006", groups: ["begeleiding"] },
};

let organisatie: Awaited<ReturnType<typeof startOrganisatie>>;
let server: Proefserver;

const instelling = (issuer: string): OidcInstelling => ({
  issuer,
  clientId: CLIENT.id,
  clientSecret: Redacted.make(CLIENT.secret),
  scope: "openid profile",
  rolclaim: "groups",
  rollen: { begeleiding: ["medewerker"], leiding: ["teamleider", "financieel"] },
  naam: "Stichting Proef",
});

/** Leaves for the other organisation, signs in there, and comes back; `onderweg` may meddle with what is sent. */
const aanmelden = async (
  bij: Proefserver,
  wie: string,
  onderweg: { readonly heen?: (adres: URL) => void; readonly terug?: (adres: URL) => void; readonly cookie?: string } = {},
): Promise<Antwoord> => {
  const vertrek = await bij.send("GET", "/api/oidc/aanmelden");
  const heen = new URL(String(vertrek.headers["location"]));
  onderweg.heen?.(heen);
  const terug = await browse(heen.href, wie, TERUG);
  onderweg.terug?.(terug);
  return bij.send("GET", terug.pathname + terug.search, { headers: { cookie: onderweg.cookie ?? cookieOf(vertrek) } });
};

const sessieIn = ({ cookies }: Antwoord): string | undefined => cookies.find((koek) => /^dagbesteding-sessie=[\w-]{43};/.test(koek))?.split(";")[0];
const uitkomst = (antwoord: Antwoord) => [antwoord.status, antwoord.headers["location"], sessieIn(antwoord) !== undefined];
const GEWEIGERD = [302, "/aanmelden?oidc=geweigerd", false];

beforeAll(async () => {
  organisatie = await startOrganisatie(TERUG, personen);
  server = await startServer({ adres: ADRES, oidc: instelling(organisatie.issuer) });
  await server.run(eenBeheerder());
});
afterAll(async () => {
  await server.stop();
  await organisatie.stop();
});

describe("OpenID Connect bij een echte provider", () => {
  it("OIDC 3.1.2.1: het vertrek vraagt een code met PKCE, state en nonce, en het geheim blijft in een cookie die terugkomt", async () => {
    const vertrek = await server.send("GET", "/api/oidc/aanmelden");
    const adres = new URL(String(vertrek.headers["location"]));
    expect(Object.fromEntries(adres.searchParams)).toEqual({
      client_id: CLIENT.id,
      redirect_uri: TERUG,
      response_type: "code",
      scope: "openid profile",
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
      code_challenge_method: "S256",
      state: expect.stringMatching(/^[\w-]{43}$/),
      nonce: expect.stringMatching(/^[\w-]{43}$/),
    });
    expect(vertrek.cookies).toEqual([expect.stringMatching(/^dagbesteding-oidc=[\w-]{43}; Max-Age=600; Path=\/; HttpOnly; SameSite=Lax$/)]);
    const geheim = cookieOf(vertrek).split("=")[1] ?? "?";
    expect(adres.href).not.toContain(geheim);
    expect((await server.send("GET", "/api/toegang")).json).toMatchObject({ oidc: "Stichting Proef" });
  });

  it("OIDC 3.1.3: wie daar is aangemeld is hier aangemeld, met de rollen van de groepen", async () => {
    const antwoord = await aanmelden(server, "anna");
    expect(uitkomst(antwoord)).toEqual([302, "/", true]);
    expect(antwoord.cookies).toContainEqual(expect.stringMatching(/^dagbesteding-oidc=; Max-Age=0; /));
    const ik = (await server.send("GET", "/api/ik", { headers: { cookie: sessieIn(antwoord) ?? "" } })).json;
    expect(ik).toMatchObject({ naam: "Anna de Boer", rollen: ["medewerker"] });
    const weer = await aanmelden(server, "anna");
    expect((await server.send("GET", "/api/ik", { headers: { cookie: sessieIn(weer) ?? "" } })).json["account"]).toBe(ik["account"]);
    expect(sessieIn(weer)).not.toBe(sessieIn(antwoord));
  });

  it("OIDC: rollen en naam volgen de andere organisatie; zonder rol gaat dicht wat open was", async () => {
    const cookie = sessieIn(await aanmelden(server, "bas")) ?? "";
    expect((await server.send("GET", "/api/ik", { headers: { cookie } })).json["rollen"]).toEqual(["teamleider", "financieel"]);
    personen["bas"] = { name: "Bas", groups: [] };
    expect(uitkomst(await aanmelden(server, "bas"))).toEqual([302, "/aanmelden?oidc=geenRol", false]);
    expect((await server.send("GET", "/api/ik", { headers: { cookie } })).status).toBe(401);
    expect(uitkomst(await aanmelden(server, "cor"))).toEqual([302, "/aanmelden?oidc=geenRol", false]);
    expect((await server.run(listAccounts(TENANT))).map(({ naam }) => naam)).not.toContain("Cor");
  });

  it("OIDC: wie hier geblokkeerd is komt er ook langs die weg niet in, en een Bsn wordt geen naam", async () => {
    expect(uitkomst(await aanmelden(server, "dirk"))).toEqual([302, "/", true]);
    const dirk = (await server.run(listAccounts(TENANT))).find(({ naam }) => naam === "Zonder naam");
    expect(dirk).toMatchObject({ wachtwoord: null, rollen: ["medewerker"] });
    await server.run(blockAccount([TENANT, dirk?.account ?? ""], true, OPDRACHTREGEL));
    expect(uitkomst(await aanmelden(server, "dirk"))).toEqual([302, "/aanmelden?oidc=geblokkeerd", false]);
    expect(server.logregels.join()).not.toContain("999900006");
  });

  it.each<[string, Parameters<typeof aanmelden>[2]]>([
    ["een andere nonce (een token van een andere aanmelding)", { heen: (adres) => adres.searchParams.set("nonce", "een-andere-nonce") }],
    ["een andere state", { terug: (adres) => adres.searchParams.set("state", "x".repeat(43)) }],
    ["geen state", { terug: (adres) => adres.searchParams.delete("state") }],
    ["een andere uitgever in het antwoord", { terug: (adres) => adres.searchParams.set("iss", "https://kwaad.example") }],
    ["een code die niet bestaat", { terug: (adres) => adres.searchParams.set("code", "x".repeat(43)) }],
    ["een fout van de andere kant", { terug: (adres) => adres.searchParams.set("error", "access_denied") }],
    ["de cookie van een ander", { cookie: `dagbesteding-oidc=${"A".repeat(43)}` }],
    ["geen cookie", { cookie: "" }],
  ])("OIDC 3.1.2.7: %s wordt geweigerd", async (_, onderweg) => {
    expect(uitkomst(await aanmelden(server, "anna", onderweg))).toEqual(GEWEIGERD);
  });

  it("RFC 7636: wie de code onderschept kan er zonder de cookie niets mee, en een code werkt één keer", async () => {
    let gezien = "";
    const vertrek = await server.send("GET", "/api/oidc/aanmelden");
    const terug = await browse(String(vertrek.headers["location"]), "anna", TERUG);
    gezien = terug.pathname + terug.search;
    const dief = await server.send("GET", "/api/oidc/aanmelden");
    expect(uitkomst(await server.send("GET", gezien, { headers: { cookie: cookieOf(dief) } }))).toEqual(GEWEIGERD);
    expect(uitkomst(await server.send("GET", gezien, { headers: { cookie: cookieOf(vertrek) } }))).toEqual([302, "/", true]);
    expect(uitkomst(await server.send("GET", gezien, { headers: { cookie: cookieOf(vertrek) } }))).toEqual(GEWEIGERD);
  });
});

describe("OpenID Connect bij een provider die niet deugt", () => {
  const bij = async (issuer: string, doe: (app: Proefserver) => Promise<void>): Promise<void> => {
    const app = await startServer({ adres: ADRES, oidc: instelling(issuer) });
    try {
      await doe(app);
    } finally {
      await app.stop();
    }
  };

  const nu = Math.floor(Date.now() / 1_000);
  const gelijk = (claims: Claims): Claims => claims;
  const via = async (wijzig: (claims: Claims) => Claims, teken?: (claims: Claims) => string): Promise<readonly [unknown, string]> => {
    const ander = await startTussenpersoon(organisatie.issuer, wijzig, teken);
    const gezien: [unknown, string][] = [];
    await bij(ander.issuer, async (app) => {
      const antwoord = await aanmelden(app, "anna", { terug: (adres) => adres.searchParams.delete("iss") });
      gezien.push([uitkomst(antwoord), app.logregels.join()]);
    });
    await ander.stop();
    return gezien[0] ?? [undefined, ""];
  };

  it("OIDC 3.1.3.7: dezelfde weg met een token dat wel klopt slaagt", async () => {
    expect((await via(gelijk))[0]).toEqual([302, "/", true]);
  });

  it.each<[string, (claims: Claims) => Claims, ((claims: Claims) => string) | undefined]>([
    ["punt 9: een verlopen token", (claims) => ({ ...claims, exp: nu - 120 }), undefined],
    ["punt 2: een token van een andere uitgever", (claims) => ({ ...claims, iss: "https://kwaad.example" }), undefined],
    ["punt 3: een token voor een andere toepassing", (claims) => ({ ...claims, aud: "andere-toepassing" }), undefined],
    ["punt 11: een token met een andere nonce", (claims) => ({ ...claims, nonce: "een-andere-nonce" }), undefined],
    ["punt 11: een token zonder nonce", (claims) => ({ ...claims, nonce: undefined }), undefined],
    ["punt 6: een token met een onbekende handtekening", gelijk, signVreemd],
    ["punt 7: een token zonder handtekening", gelijk, signNiet],
  ])("OIDC 3.1.3.7 %s wordt geweigerd", async (_, wijzig, teken) => {
    const [antwoord, log] = await via(wijzig, teken);
    expect(antwoord).toEqual(GEWEIGERD);
    expect(log).toMatch(/Aanmelden met OpenID Connect: geweigerd \(OAUTH_\w+\)/);
    expect(log).not.toMatch(/eyJ|id_token/);
  });

  it("OIDC: een organisatie die niet antwoordt geeft een gewone melding, en later werkt het weer", async () => {
    await bij("http://localhost:9", async (app) => {
      expect(uitkomst(await app.send("GET", "/api/oidc/aanmelden"))).toEqual([302, "/aanmelden?oidc=onbereikbaar", false]);
      expect((await app.send("GET", "/api/toegang")).status).toBe(200);
    });
  });

  it("OIDC: zonder instelling bestaat deze weg niet", async () => {
    const app = await startServer();
    expect(uitkomst(await app.send("GET", "/api/oidc/aanmelden"))).toEqual([302, "/aanmelden?oidc=onbereikbaar", false]);
    expect(uitkomst(await app.send("GET", "/api/oidc/terug?code=x&state=y"))).toEqual(GEWEIGERD);
    await app.stop();
  });
});
