import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { openBrowser } from "@wmo-kit/tooling-testing/browser";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { openSite, type Opengezet } from "./open-site.js";

const MAP = fileURLToPath(new URL("../../docs/screenshots/site/", import.meta.url));

let site: Opengezet;
let browser: Browser;

beforeAll(async () => {
  site = await openSite();
  browser = await openBrowser();
  mkdirSync(MAP, { recursive: true });
});

afterAll(async () => {
  await browser?.close();
  await site?.sluit();
});

const NIETS = (): Promise<void> => Promise.resolve();

const toonFouten = async (pagina: Page): Promise<void> => {
  await pagina.getByRole("button", { name: "Voorbeeld met fouten" }).click();
  await pagina.locator(".bevinding").first().waitFor();
};

const legUit = async (pagina: Page): Promise<void> => {
  await pagina.getByLabel("Termijn", { exact: true }).selectOption("D-20.4");
  await pagina.getByLabel("Datum (dd-mm-jjjj)").fill("01-04-2026");
  await pagina.getByRole("button", { name: "Leg deze termijn uit" }).click();
  await pagina.locator(".stappen li").first().waitFor();
};

const BEELDEN: readonly (readonly [naam: string, adres: string, breedte: number, doe: (pagina: Page) => Promise<void>])[] = [
  ["voorkant", "/", 1280, NIETS],
  ["voorkant-telefoon", "/", 390, NIETS],
  ["bericht", "/proef/bericht/", 1280, toonFouten],
  ["termijn", "/proef/termijn/", 1280, legUit],
  ["levensloop", "/naslag/levenslopen/a4/", 1280, NIETS],
  ["api", "/api/timeliness/", 1280, NIETS],
];

describe("schermafbeeldingen van de site", () => {
  it.each(BEELDEN)("ui.md: %s ziet er rustig uit", async (naam, adres, breedte, doe) => {
    const pagina = await (await browser.newContext({ viewport: { width: breedte, height: 900 }, reducedMotion: "reduce" })).newPage();
    await pagina.goto(`${site.adres}${adres}`, { waitUntil: "load" });
    await doe(pagina);
    const beeld = await pagina.screenshot({ path: `${MAP}${naam}.png` });
    expect(beeld.byteLength).toBeGreaterThan(10_000);
    await pagina.context().close();
  });
});
