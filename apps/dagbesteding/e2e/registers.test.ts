import { checkAxe, checkPasvorm } from "@wmo-kit/tooling-testing/browser";
import type { Page } from "playwright-core";
import { expect } from "vitest";

import { getypt, vandaag } from "./steun/datums.js";
import { test } from "./steun/proef.js";

const PAGINAS = [
  ["/cijfers", "Hoe gaat het?"],
  ["/organisatie/mensen", "Mensen en VOG"],
  ["/organisatie/locaties", "Locaties"],
  ["/organisatie/onderaannemers", "Onderaannemers"],
  ["/kwaliteit", "Bewijs"],
  ["/kwaliteit/plichten", "Plichten van dit jaar"],
  ["/kwaliteit/klachten", "Klachten"],
  ["/kwaliteit/meldingen", "Incidenten en wijzigingen"],
  ["/kwaliteit/toezicht", "Toon aan"],
  ["/financieel", "Jaarrekening"],
  ["/financieel/netwerkkaart", "Netwerkkaart"],
  ["/financieel/social-return", "Social return"],
] as const;

const AFMETINGEN = [
  { naam: "320 px breed", viewport: { width: 320, height: 640 } },
  { naam: "200% zoom", viewport: { width: 640, height: 450 } },
] as const;

const readFocus = (page: Page): Promise<string> => page.evaluate(() => (document.activeElement?.textContent ?? "").replaceAll(/\s+/g, " ").trim());

/** Walks with Tab until the focus stands on something with this name. */
const tabNaar = async (page: Page, naam: RegExp): Promise<void> => {
  for (let stap = 0; stap < 60; stap += 1) {
    await page.keyboard.press("Tab");
    if (naam.test(await readFocus(page))) return;
  }
  throw new Error(`Met Tab is ${naam} niet te bereiken.`);
};

for (const { naam, viewport } of AFMETINGEN) {
  test(`D-10.1: op ${naam} past elke pagina van organisatie, kwaliteit en financieel, ook leeg, en vindt axe niets`, { timeout: 240_000 }, async ({ proef: { page, adres, wacht } }) => {
    wacht.verwacht({ status: 404, pad: /^\/api\/(?:jaarrekening|netwerkkaart|sroi)$/ });
    await page.setViewportSize(viewport);
    for (const [pad, titel] of PAGINAS) {
      await page.goto(`${adres()}${pad}`);
      await page.getByRole("heading", { level: 1, name: titel }).waitFor();
      await expect.poll(() => page.locator(".laden").count()).toBe(0);
      await checkPasvorm(page);
      await checkAxe(page);
    }
  });
}

test("D-6.3: een klacht gaat met alleen het toetsenbord in het register, en krijgt de termijn van de eigen regeling", async ({ proef: { page, adres } }) => {
  await page.goto(`${adres()}/kwaliteit/klachten`);
  await page.getByRole("button", { name: "Klachtenregeling vastleggen" }).click();
  await page.getByLabel("Geldt vanaf").fill("01-01-2026");
  await page.getByLabel("Behandeltermijn in weken").fill("6");
  await page.getByLabel("Waar is het stuk te vinden?").fill("Klachtenregeling 2026");
  await page.getByRole("button", { name: "Opslaan" }).click();
  await page.getByText(/^Opgeslagen: klachtenregeling/).waitFor();

  await page.reload();
  await page.getByRole("button", { name: "Klacht vastleggen" }).waitFor();
  await tabNaar(page, /^Klacht vastleggen$/);
  await page.keyboard.press("Enter");
  expect(await page.getByLabel("Ontvangen op").inputValue()).toBe(getypt(vandaag()));
  await page.getByLabel("Onderwerp").selectOption("vervoer");
  await page.getByLabel("Omschrijving").fill("De bus kwam te laat.");
  await page.getByLabel("Omschrijving").focus();
  await tabNaar(page, /^Opslaan$/);
  await page.keyboard.press("Enter");
  await expect.poll(() => readFocus(page)).toBe("Opgeslagen: klacht vastleggen");
  const klacht = page.locator(".registerlijst > li").first();
  await klacht.getByText("open", { exact: true }).waitFor();
  await klacht.getByText("Waarom deze datum?").click();
  await klacht.getByText(/Binnen 6 weken, volgens uw klachtenregeling/).waitFor();
  await checkAxe(page);
});

test("D-16.4: bewijs toevoegen maakt de eis aanwezig, en het pakket “toon aan” laat het zien", async ({ proef: { page, adres } }) => {
  await page.goto(`${adres()}/kwaliteit`);
  const regel = page.locator(".registerlijst > li").first();
  const eis = (await regel.getAttribute("id")) ?? "";
  await regel.getByRole("button", { name: /^Bewijs toevoegen/ }).click();
  await regel.getByLabel("Waar is het stuk te vinden?").fill("Map kwaliteit, stuk 12");
  await regel.getByRole("button", { name: "Opslaan" }).click();
  await regel.getByText(/Er klopt nog 1 ding niet|Vul/).first().waitFor();
  await checkAxe(page);
  await regel.getByLabel("Datum op het stuk").fill(getypt(vandaag()));
  await regel.getByRole("button", { name: "Opslaan" }).click();
  await regel.getByText(/^Opgeslagen: bewijs vastleggen/).waitFor();

  await page.goto(`${adres()}/kwaliteit/toezicht?eis=${eis}`);
  await page.getByRole("row").getByText("Map kwaliteit, stuk 12").waitFor();
  const [tabblad] = await Promise.all([page.context().waitForEvent("page"), page.getByRole("link", { name: /^Pakket openen/ }).click()]);
  await tabblad.close();
});

test("D-16.7: een jaarrekening die niet klopt geeft elke fout in woorden, en er is niets opgeslagen", async ({ proef: { page, adres, bewaar, wacht } }) => {
  wacht.verwacht({ status: 404, pad: /^\/api\/jaarrekening$/ });
  wacht.verwacht({ status: 422, pad: /^\/api\/jaarrekening$/ });
  await page.goto(`${adres()}/financieel`);
  await page.getByText(/Er is nog geen jaarrekening/).waitFor();
  await page.locator("#jaarrekening").setInputFiles(await bewaar("cijfers.csv", "dit is geen sjabloon\n"));
  await page.getByText(/is niet ingelezen/).waitFor();
  expect(await page.getByRole("alert").getByRole("listitem").count()).toBeGreaterThan(0);
  await checkAxe(page);
});
