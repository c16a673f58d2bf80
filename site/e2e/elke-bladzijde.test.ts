import { checkAxe, openBrowser, watchPagina } from "@wmo-kit/tooling-testing/browser";
import type { Browser, Page } from "playwright-core";
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

/** Twice each page, of which some show thousands of names: minutes, and more when the machine has other things to do. */
const HOOGSTENS_MS = 2_400_000;

/** The colours of everything on a page, as they are drawn. */
const leesKleuren = (pagina: Page): Promise<string> =>
  pagina.evaluate(() =>
    [...document.querySelectorAll("*")]
      .map((deel) => getComputedStyle(deel))
      .map(({ color, backgroundColor, borderTopColor, fill, colorScheme }) => [color, backgroundColor, borderTopColor, fill, colorScheme].join(" "))
      .join("\n"),
  );

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

  it(
    "WCAG 2.2 AA: axe vindt niets op elke bladzijde, breed en smal, en ook niet als de machine om donker vraagt",
    async () => {
      const pagina = await (await browser.newContext({ colorScheme: "light" })).newPage();
      const gevonden: string[] = [];
      const kijkNa = (waar: string): Promise<unknown> => checkAxe(pagina).catch((fout: unknown) => gevonden.push(`${waar}: ${String(fout)}`));
      for (const { adres } of listPaginas(site.map)) {
        await pagina.goto(`${site.adres}${adres}`, { waitUntil: "load" });
        for (const breedte of BREEDTES) {
          await pagina.setViewportSize({ width: breedte, height: 800 });
          await kijkNa(`${adres} op ${breedte}`);
        }
        if ((await pagina.locator("h1").count()) !== 1) gevonden.push(`${adres}: niet één h1`);
        // One calm, light theme: with the same colours there is nothing else to find.
        const licht = await leesKleuren(pagina);
        await pagina.emulateMedia({ colorScheme: "dark" });
        if ((await leesKleuren(pagina)) !== licht) await kijkNa(`${adres} in het donker`);
        await pagina.emulateMedia({ colorScheme: "light" });
      }
      expect(gevonden).toEqual([]);
      await pagina.context().close();
    },
    HOOGSTENS_MS,
  );
});
