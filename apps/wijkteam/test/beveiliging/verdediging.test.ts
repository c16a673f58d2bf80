import {
  get,
  leesJson,
  makeZender,
  probeAfmelden,
  probeBewaren,
  probeCookie,
  probeDoorsturen,
  probeHostnamen,
  probeKoppen,
  probeMethoden,
  probePaden,
  probeVerraad,
  probeVervalsing,
  type Bundel,
  type Serverproces,
  type Verdediger,
} from "@wmo-kit/tooling-beproeving";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { stuurMelding } from "../fouten/werker.js";
import { EINDPUNTEN } from "./rechten-tabel.js";
import { openAlles } from "./sessies.js";
import { bundelApp, eenMap, startApp } from "./start-app.js";

/** Of the test range. */
const BSN = "999910085";

let bundel: Bundel;
let app: Serverproces;
let verdediger: Verdediger;

beforeAll(async () => {
  bundel = await bundelApp();
  app = await startApp(bundel, eenMap());
  verdediger = { adres: app.adres, eindpunten: EINDPUNTEN, sessie: await openAlles(app), stuur: makeZender(app.adres) };
}, 60_000);
afterAll(() => app.stop());

describe("OWASP ASVS: koppen en cookies", () => {
  it("V3.4: elk antwoord van elke route heeft de beveiligingskoppen, ook een weigering, de pagina en de beschrijving van de api", async () => {
    expect(await probeKoppen(verdediger)).toEqual([]);
  });

  it("V14.2: wat achter aanmelden staat wordt nergens bewaard", async () => {
    expect(await probeBewaren(verdediger)).toEqual([]);
  });

  it("V3.3: de cookie van de sessie is voor scripts en andere sites onbereikbaar, en is na elke aanmelding een andere", async () => {
    expect(await probeCookie(verdediger)).toEqual([]);
  });

  it("V7.4: na afmelden opent de cookie niets meer", async () => {
    expect(await probeAfmelden(verdediger)).toEqual([]);
  });
});

describe("OWASP ASVS: verzoeken van elders", () => {
  it("V3.5: zonder token, met dat van een ander of vanaf een andere site wijzigt niets", async () => {
    const { geklopt, mis } = await probeVervalsing(verdediger);
    expect(mis).toEqual([]);
    expect(geklopt).toBeGreaterThan(10);
  });

  it("V3.5: een andere naam voor de server, zoals bij DNS-rebinding, krijgt niets", async () => {
    expect(await probeHostnamen(verdediger, "/api/dossiers")).toEqual([]);
  });

  it("V3.5: een andere methode in een kop of vraag verandert niets aan wat een verzoek is", async () => {
    const { sessie } = verdediger;
    const gemeld = await stuurMelding(sessie, 1);
    const dossier = `/api/dossiers/${String(leesJson(gemeld)["id"])}`;
    expect((await sessie.stuurJson("PUT", `${dossier}/bsn`, { bsn: BSN })).status).toBeLessThan(500);
    const koppen = { "x-http-method-override": "POST", "x-http-method": "POST", "x-method-override": "DELETE" };
    expect((await sessie.stuur({ method: "GET", pad: `${dossier}/bsn?_method=POST`, headers: koppen })).tekst).not.toContain(BSN);
    expect(await probeMethoden(verdediger, dossier)).toEqual([]);
  });

  it("V3.7: geen adres stuurt door naar een andere site", async () => {
    expect(await probeDoorsturen(verdediger)).toEqual([]);
  });
});

describe("OWASP ASVS: bestanden van de server", () => {
  it("V5.3: geen pad komt buiten de map van de pagina", async () => {
    expect((await get(verdediger, "/")).tekst).toContain("Proefpagina");
    expect(await probePaden(verdediger, bundel.geheim)).toEqual([]);
  });

  it("V13.4: wat niet bestaat vertelt niets over hoe de app is gemaakt", async () => {
    expect(await probeVerraad(verdediger)).toEqual([]);
  });
});
