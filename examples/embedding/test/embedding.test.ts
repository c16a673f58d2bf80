import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

import { checkAxe, openBrowser, watchPagina } from "@wmo-kit/tooling-testing/browser";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";

import { startHost, type Host } from "../src/host.js";
import { begin, openKit } from "../src/zonder-scherm.js";
import { startKit, type Kit } from "./start-kit.js";

const VANDAAG = new Date().toLocaleDateString("sv-SE", { timeZone: "Europe/Amsterdam" });
const WEEKDAG = new Date(`${VANDAAG}T12:00:00Z`).getUTCDay() || 7;
const LOCATIE = "hoeve";

describe("de kit inbouwen", () => {
  let kit: Kit;
  let host: Host;
  let browser: Browser;
  let dossier = "";
  beforeAll(async () => {
    kit = await startKit();
    const { vraag } = kit.client;
    (await vraag("werk.laadVoorbeeldgegevens"))._unsafeUnwrap();
    const { dossiers } = (await vraag("werk.toonDossiers"))._unsafeUnwrap();
    dossier = dossiers[0]?.id ?? "";
    const plek = { dossier, locatie: LOCATIE, weekdag: WEEKDAG, dagdeel: "ochtend", vanaf: VANDAAG } as const;
    (await vraag("aanwezigheid.planRooster", { gegevens: plek }))._unsafeUnwrap();
    host = await startHost(kit.client, { dossier, datum: VANDAAG, locatie: LOCATIE });
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await host.stop();
    await kit.stop();
  });

  const openPagina = async (width: number) => {
    const context = await browser.newContext({ viewport: { width, height: 900 }, locale: "nl-NL" });
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    const wacht = watchPagina(page);
    onTestFinished(async () => {
      await context.close();
      expect(wacht.storingen()).toEqual([]);
    });
    await page.goto(host.adres);
    return page;
  };

  it("INBOUWEN: termijnen van de kit staan op de pagina van de host, met waarom en zonder bevindingen van axe", async () => {
    const page = await openPagina(1280);
    const { termijnen } = (await kit.client.vraag("werk.toonDossier", { pad: { dossierId: dossier } }))._unsafeUnwrap();
    const regels = page.locator("wmo-termijnen").getByRole("listitem");
    await expect.poll(() => regels.filter({ hasText: /Waarom/ }).count()).toBe(termijnen.length);
    await page.getByText(/Waarom (deze|geen) datum/).first().click();
    expect(await page.locator("wmo-termijnen details[open] ol li").count()).toBeGreaterThan(0);
    await checkAxe(page);
  });

  it("INBOUWEN: een tik in de host komt in de kit, met toetsen en op een smal scherm, en weer ongedaan", async () => {
    const page = await openPagina(320);
    const groep = page.locator("wmo-aanwezigheid").getByRole("radiogroup").first();
    await groep.getByRole("radio", { name: "Aanwezig", exact: true }).focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Space");
    const stand = async () => {
      const rooster = (await kit.client.vraag("aanwezigheid.toonRooster", { zoek: { datum: VANDAAG, locatie: LOCATIE } }))._unsafeUnwrap();
      return rooster.personen[0]?.dagdelen.find(({ dagdeel }) => dagdeel === "ochtend")?.stand;
    };
    await expect.poll(stand).toBe("afwezig");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await checkAxe(page);
    await page.getByRole("button", { name: /Ongedaan maken/ }).click();
    await expect.poll(stand).not.toBe("afwezig");
  });

  it("INBOUWEN: de host kleurt de elementen met eigenschappen, en stijl van de host lekt er niet in", async () => {
    const page = await openPagina(1280);
    const kleur = await page.locator("wmo-termijnen").evaluate((element) => getComputedStyle(element).backgroundColor);
    expect(kleur).toBe("rgb(255, 253, 248)");
  });

  it("BEVEILIGING: de browser krijgt niets van de sessie van de kit, en de poort laat alleen door wat de elementen vragen", async () => {
    const page = await openPagina(1280);
    await page.locator("wmo-termijnen li").first().waitFor();
    expect((await page.context().cookies()).map(({ name, httpOnly, sameSite }) => [name, httpOnly, sameSite])).toEqual([["host", true, "Strict"]]);
    const vraag = (pad: string, koppen: Record<string, string> = {}, methode = "GET") => fetch(`${host.adres}/zorg/api/${pad}`, { method: methode, headers: koppen });
    expect((await vraag(`dossiers/${dossier}`)).status).toBe(401);
    const sessie = (await fetch(host.adres)).headers.getSetCookie()[0]?.split(";")[0] ?? "";
    const gezien = await (await vraag(`dossiers/${dossier}`, { cookie: sessie })).json();
    expect(Object.keys(gezien as object)).toEqual(["termijnen"]);
    expect((await vraag(`dossiers/${dossier}/bsn`, { cookie: sessie }, "POST")).status).toBe(403);
    for (const pad of [`dossiers/${dossier}/stappen`, "accounts", "dossiers/..%2Faccounts"]) expect((await vraag(pad, { cookie: sessie })).status).toBe(404);
  });

  it("INBOUWEN: zonder scherm gaat een toewijzing tot een verstuurd startbericht, met de kit als bibliotheek", async () => {
    const werkmap = mkdtempSync(join(tmpdir(), "embedding-"));
    onTestFinished(() => rmSync(werkmap, { recursive: true, force: true }));
    const { berichten } = (await kit.client.vraag("werk.toonDossier", { pad: { dossierId: dossier } }))._unsafeUnwrap();
    const toewijzing = berichten.find(({ soort }) => soort === "WMO301");
    const xml = (await kit.client.vraag("werk.haalBericht", { pad: { dossierId: dossier, berichtId: toewijzing?.berichtId ?? "" } }))._unsafeUnwrap();
    const agb = /Ontvanger>(\d{8})</.exec(new TextDecoder().decode(xml))?.[1] ?? "";
    const eigen = await openKit(join(werkmap, "gegevens"), join(werkmap, "uit"), agb, () => Date.now());
    onTestFinished(() => eigen.close());
    const { open } = await begin(eigen, xml, VANDAAG);
    expect(open).not.toContain("D-20.4");
    const [bestand = ""] = readdirSync(join(werkmap, "uit"));
    expect([bestand.startsWith("WMO305-"), readFileSync(join(werkmap, "uit", bestand), "utf8").includes(VANDAAG)]).toEqual([true, true]);
  });

  it("MAAT: het bestand met de elementen blijft onder 16 KiB op de lijn", () => {
    const bestand = createRequire(import.meta.url).resolve("@wmo-kit/schermen/elementen.standalone.js");
    expect(gzipSync(readFileSync(bestand), { level: 9 }).length).toBeLessThan(16 * 1024);
  });
});
