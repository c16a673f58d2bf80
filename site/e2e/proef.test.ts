import { fileURLToPath } from "node:url";

import { checkAxe, openBrowser, watchPagina } from "@wmo-kit/tooling-testing/browser";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";

import { openSite, type Opengezet } from "./open-site.js";

let site: Opengezet;
let browser: Browser;
let pagina: Page;
let wacht: ReturnType<typeof watchPagina>;

beforeAll(async () => {
  site = await openSite();
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  await site?.sluit();
});

beforeEach(async () => {
  pagina = await (await browser.newContext()).newPage();
  wacht = watchPagina(pagina);
});

afterEach(async () => {
  expect(wacht.storingen()).toEqual([]);
  await pagina.context().close();
});

const kop = async (naam: string): Promise<string> => {
  const gevonden = pagina.getByRole("heading", { level: 2, name: naam });
  await gevonden.waitFor({ timeout: 30_000 });
  return gevonden.innerText();
};

const naarVeld = async (naam: string): Promise<void> => {
  for (let stap = 0; stap < 80; stap += 1) {
    await pagina.keyboard.press("Tab");
    const hier = await pagina.evaluate(() => document.activeElement?.id ?? "");
    if (hier === naam) return;
  }
  throw new Error(`the keyboard does not reach ${naam}`);
};

describe("de proef in de browser", () => {
  it("RS047: een bericht met fouten geeft regel, code en wat u doet; met het toetsenbord alleen", async () => {
    await pagina.goto(`${site.adres}/proef/bericht/`);
    await naarVeld("bericht-fout");
    await pagina.keyboard.press("Enter");
    await kop("3 bevindingen in dit bestand.");
    const eerste = pagina.locator(".bevinding").first();
    expect(await eerste.innerText()).toContain("Hier hoort altijd 414 te staan. Vul die waarde in.");
    expect(await eerste.innerText()).toContain("RS047 regel 4, positie 3");
    expect(await pagina.evaluate(() => document.activeElement?.tagName)).toBe("H2");
    await checkAxe(pagina);
  });

  it("iWmo 3.2: een bericht dat klopt en een gekozen bestand", async () => {
    await pagina.goto(`${site.adres}/proef/bericht/`);
    await pagina.getByRole("button", { name: "Kijk het bericht na" }).click();
    await kop("Er is nog geen bericht.");
    await pagina.getByLabel("Kies een bestand, of sleep het hierheen").setInputFiles(fileURLToPath(new URL("../node_modules/@wmo-kit/iwmo/voorbeelden/toewijzing.xml", import.meta.url)));
    await kop("Dit WMO301 is in orde.");
    await pagina.getByLabel("Of plak de tekst van het bericht").fill("geen xml");
    await pagina.getByRole("button", { name: "Kijk het bericht na" }).click();
    expect(await kop("1 bevinding in dit bestand.")).toBe("1 bevinding in dit bestand.");
  });

  it("OP271: vijf werkdagen na 1 april 2026 is 9 april, met elke overgeslagen dag; met het toetsenbord alleen", async () => {
    await pagina.goto(`${site.adres}/proef/termijn/`);
    await naarVeld("termijn-norm");
    await pagina.keyboard.type("Startbericht");
    await naarVeld("termijn-datum");
    await pagina.keyboard.press("Control+A");
    await pagina.keyboard.type("01-04-2026");
    await pagina.keyboard.press("Enter");
    await kop("Uiterlijk donderdag 9 april 2026");
    const stappen = await pagina.locator(".stappen li").allInnerTexts();
    expect(stappen).toContain("Overgeslagen: maandag 6 april 2026 (2e Paasdag).");
    expect(await pagina.locator(".bronnen").innerText()).toContain("regel OP271");
    await checkAxe(pagina);
  });

  it("W-50.2.1: een termijn in uren vraagt ook de tijd, en telt over de zomertijd heen", async () => {
    await pagina.goto(`${site.adres}/proef/termijn/`);
    await pagina.getByLabel("Termijn", { exact: true }).selectOption("W-50.2.1");
    await pagina.getByLabel("Datum (dd-mm-jjjj)").fill("28-03-2026");
    await pagina.getByLabel("Tijd (uu:mm)").fill("09:30");
    await pagina.getByRole("button", { name: "Leg deze termijn uit" }).click();
    expect(await kop("Uiterlijk maandag 30 maart 2026 om 10:30 uur")).toContain("10:30");
  });

  it("K-09: een datum die niet bestaat, wordt uitgelegd en niet geraden", async () => {
    await pagina.goto(`${site.adres}/proef/termijn/`);
    await pagina.getByLabel("Datum (dd-mm-jjjj)").fill("31-04-2026");
    await pagina.getByRole("button", { name: "Leg deze termijn uit" }).click();
    await kop("Dit lukt nog niet");
    expect(await pagina.locator("#termijn-uitkomst p").innerText()).toContain("de laatste dag van die maand is 30 april");
  });
});

describe("zoeken", () => {
  it("ui.md: zoeken op beschikking vindt bladzijden, zonder iets van buiten", async () => {
    await pagina.goto(`${site.adres}/`);
    await pagina.getByRole("button", { name: "Zoeken" }).click();
    await pagina.locator(".pagefind-ui__search-input").fill("beschikking");
    await pagina.locator(".pagefind-ui__result-link").first().waitFor({ timeout: 30_000 });
    expect(await pagina.locator(".pagefind-ui__result").count()).toBeGreaterThan(0);
  });

  it("ui.md: de Engelse voorkant is Engels, ook voor een voorleesprogramma", async () => {
    await pagina.goto(`${site.adres}/`);
    await pagina.getByRole("link", { name: "English" }).click();
    await pagina.getByText("Open, correct building blocks").first().waitFor();
    expect(await pagina.evaluate(() => document.documentElement.lang)).toBe("en");
  });
});
