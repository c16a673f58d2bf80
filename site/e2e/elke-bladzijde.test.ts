import { checkAxe, openBrowser, watchPagina } from "@wmo-kit/tooling-testing/browser";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { findDodeVerwijzingen } from "../src/bouw/find-dode-verwijzingen.js";
import { listPaginas } from "../src/bouw/list-paginas.js";
import { openSite, type Opengezet } from "./open-site.js";

let site: Opengezet;
let browser: Browser;

beforeAll(async () => {
  site = await openSite();
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  await site?.sluit();
});

const BREEDTES = [1280, 320] as const;

describe("elke bladzijde van de site", () => {
  it("ui.md: geen verwijzing is dood", () => {
    expect(findDodeVerwijzingen(site.map, listPaginas(site.map))).toEqual([]);
  });

  it("ui.md: elke bladzijde past op 1280 en 320, vraagt niets van buiten en klaagt niet", async () => {
    const pagina = await (await browser.newContext()).newPage();
    const wacht = watchPagina(pagina);
    const adressen = listPaginas(site.map).map(({ adres }) => adres);
    expect(adressen.length).toBeGreaterThan(80);
    const gevonden: string[] = [];
    for (const adres of adressen) {
      await pagina.goto(`${site.adres}${adres}`, { waitUntil: "load" });
      for (const breedte of BREEDTES) {
        await pagina.setViewportSize({ width: breedte, height: 800 });
        const inhoud = await pagina.evaluate(() => document.documentElement.scrollWidth);
        if (inhoud > breedte) gevonden.push(`${adres} op ${breedte}: ${inhoud}`);
      }
    }
    expect(gevonden).toEqual([]);
    expect(wacht.storingen()).toEqual([]);
    await pagina.context().close();
  });

  // One page of each kind: the others have the same frame and the same parts.
  it.each([
    "/",
    "/en/",
    "/start/ontwikkelaar/",
    "/begrippen/regime/",
    "/proef/bericht/",
    "/proef/termijn/",
    "/naslag/berichten/",
    "/naslag/levenslopen/a4/",
    "/api/requirements/",
  ])("WCAG 2.2 AA: axe vindt niets op %s, breed en smal", async (adres) => {
    const pagina = await (await browser.newContext()).newPage();
    await pagina.goto(`${site.adres}${adres}`, { waitUntil: "load" });
    for (const breedte of BREEDTES) {
      await pagina.setViewportSize({ width: breedte, height: 800 });
      await checkAxe(pagina);
    }
    expect(await pagina.locator("h1").count()).toBe(1);
    await pagina.context().close();
  });
});
