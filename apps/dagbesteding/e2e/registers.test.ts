import { checkAxe } from "@wmo-kit/tooling-testing/browser";
import { expect } from "vitest";

import { getypt, vandaag } from "./steun/datums.js";
import { test } from "./steun/proef.js";
import { readFocus, tabNaar } from "./steun/toetsenbord.js";

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
  await expect.poll(() => page.getByLabel("Ontvangen op").inputValue()).toBe(getypt(vandaag()));
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
  await expect.poll(() => page.getByRole("alert").getByRole("listitem").count()).toBeGreaterThan(0);
  await checkAxe(page);
});
