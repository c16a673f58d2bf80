import { expect, it } from "vitest";

import { probeAdressen, probeBewaren, probeDoorsturen, probeHostnamen, probeJson, probeMethoden, probePaden, probeVerraad, type Antwoord, type Sessie, type Verdediger, type Verzoek } from "../src/index.js";

const ok = (anders: Partial<Antwoord> = {}): Antwoord => ({ status: 200, headers: { "cache-control": "no-store" }, cookies: [], tekst: "", ...anders });

const EINDPUNTEN = [
  { groep: "g", eindpunt: "lees", method: "GET", pad: "/api/lijst/:id", eis: { soort: "aangemeld" } },
  { groep: "g", eindpunt: "schrijf", method: "POST", pad: "/api/lijst", eis: { soort: "aangemeld" } },
] as const;

/** An app of nothing but an answer, so that each trial can be shown a fault. */
const app = (antwoord: (verzoek: Verzoek) => Antwoord): Verdediger => {
  const stuur = (verzoek: Verzoek): Promise<Antwoord> => Promise.resolve(antwoord(verzoek));
  const sessie: Sessie = { account: "a", koppen: {}, stuur, stuurJson: (method, pad, inhoud) => stuur({ method, pad, body: JSON.stringify(inhoud) }) };
  return { adres: "http://127.0.0.1:4000", eindpunten: EINDPUNTEN, sessie, stuur };
};

const weiger = app(({ method, pad, headers = {} }) => (method === "GET" && pad === "/api/lijst" && headers["x-forwarded-host"] !== undefined ? ok() : ok({ status: 403 })));

it("OWASP: een app die alles goed doet geeft geen bevindingen", async () => {
  expect([await probeHostnamen(weiger, "/api/lijst"), await probeDoorsturen(weiger), await probeMethoden(weiger, "/api/lijst"), await probePaden(weiger, "geheim"), await probeVerraad(weiger), await probeBewaren(weiger), await probeAdressen(weiger), (await probeJson(weiger)).mis]).toEqual([[], [], [], [], [], [], [], []]);
});

it("OWASP: een vreemde hostnaam, een andere methode en doorsturen naar elders vallen op", async () => {
  expect(await probeHostnamen(app(() => ok()), "/api/lijst")).toHaveLength(5);
  expect(await probeMethoden(app(() => ok()), "/api/lijst")).toHaveLength(4);
  expect((await probeDoorsturen(app(() => ok({ status: 302, headers: { location: "https://elders.example" } })))).length).toBeGreaterThan(5);
  expect(await probeDoorsturen(app(() => ok({ status: 302, headers: { location: "/aanmelden" } })))).toEqual([]);
});

it("OWASP: een bestand van buiten de pagina, een spoor van het maaksel en een antwoord dat wordt bewaard vallen op", async () => {
  expect((await probePaden(app(({ pad }) => ok({ tekst: pad.includes("geheim") ? "het geheim" : "" })), "het geheim")).length).toBeGreaterThan(10);
  expect(await probeVerraad(app(() => ok({ status: 404, tekst: "at run (main.mjs:1)" })))).toHaveLength(3);
  expect(await probeBewaren(app(() => ok({ headers: {} })))).toHaveLength(1);
});

it("OWASP: een fout van de server op vijandige invoer valt op", async () => {
  const { geklopt, mis } = await probeJson(app(({ body }) => ok({ status: body === "{" ? 500 : 400 })));
  expect([geklopt, mis.length]).toEqual([1, 1]);
  // In the address of one endpoint with a place for an id, by two senders, and in two of the questions.
  expect((await probeAdressen(app(({ pad }) => ok({ status: pad.includes("__proto__") ? 500 : 404 })))).length).toBe(4);
});
