import { checkAxe, checkPasvorm } from "@wmo-kit/tooling-testing/browser";
import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";

import { getypt, vandaag } from "./steun/datums.js";
import { test as proeftest } from "./steun/proef.js";
import { vulFormulier } from "./steun/vul-formulier.js";

const test = proeftest.override({ instelling: { WMO_KIT_EMAIL: "rmz=meldpunt@gemeente.example" } });

const rij = (page: Page, systeem: string): Locator => page.getByRole("row").filter({ has: page.getByRole("link", { name: systeem, exact: true }) });

const open = async (page: Page, adres: string, systeem: string): Promise<void> => {
  await page.goto(`${adres}/organisatie/koppelingen`);
  await rij(page, systeem).getByRole("link").click();
  await page.getByRole("heading", { level: 1, name: systeem }).waitFor();
};

const keur = async (page: Page): Promise<void> => {
  for (const viewport of [{ width: 320, height: 640 }, { width: 1280, height: 900 }]) {
    await page.setViewportSize(viewport);
    await checkPasvorm(page);
    await checkAxe(page);
  }
};

test("SYS: de lijst noemt elk systeem met hoe het werkt, en op een telefoon past zij ook", async ({ proef: { page, adres } }) => {
  await page.goto(`${adres()}/organisatie/koppelingen`);
  await rij(page, "Justis (VOG)").waitFor();
  const { koppelingen } = await page.evaluate(async () => (await fetch("/api/koppelingen")).json() as Promise<{ koppelingen: readonly unknown[] }>);
  await expect.poll(() => page.getByRole("row").count()).toBe(koppelingen.length + 1);
  await keur(page);
});

test("D-3.4: een opzoeking staat er met uitkomst en bewijs, en na de houdbaarheid staat er sinds wanneer zij oud is", async ({ proef: { page, adres, wacht } }) => {
  wacht.verwacht({ status: 422, pad: /\/gebruik$/ });
  await open(page, adres(), "Justis (VOG)");
  await page.getByRole("button", { name: "Opzoeking vastleggen" }).click();
  const formulier = page.getByRole("region", { name: "Opzoeking vastleggen" });
  await vulFormulier(formulier, {
    "Wat hebt u opgezocht of afgesproken?": "VOG van 999990019",
    "Wat kwam eruit?": "Afgegeven, profiel 84 en 85",
    "Van welke dag is dit?": getypt(vandaag()),
    "Waar staat het bewijs?": "Map P-12",
  });
  await formulier.getByRole("button", { name: "Opslaan" }).click();
  await formulier.getByText(/BSN|burgerservicenummer/i).first().waitFor();
  await checkAxe(page);
  await vulFormulier(formulier, { "Wat hebt u opgezocht of afgesproken?": "VOG van medewerker 12" });
  await formulier.getByRole("button", { name: "Opslaan" }).click();
  await page.getByRole("row").filter({ hasText: "VOG van medewerker 12" }).getByText("Map P-12").waitFor();
  await keur(page);

  await open(page, adres(), "KvK-handelsregister en UBO-register");
  await page.getByRole("button", { name: "Opzoeking vastleggen" }).click();
  await vulFormulier(page, { "Wat hebt u opgezocht of afgesproken?": "Uittreksel", "Wat kwam eruit?": "Bestuur klopt", "Van welke dag is dit?": "31-03-2020" });
  await page.getByRole("button", { name: "Opslaan" }).click();
  await page.getByText("Verouderd sinds 1 april 2021").waitFor();
  await page.getByRole("link", { name: "Alle koppelingen" }).click();
  await rij(page, "KvK-handelsregister en UBO-register").getByText("Verouderd sinds 1 april 2021").waitFor();
});

test("D-20.12: van een bestand staat er van welke dag het is en hoe lang dat goed blijft", async ({ proef: { page, adres } }) => {
  await open(page, adres(), "ROB-website");
  await page.getByRole("button", { name: "Gebruik vastleggen" }).click();
  await vulFormulier(page, {
    "Wat hebt u uitgewisseld?": "Productcodes en tarieven 2026",
    "Wat kwam eruit?": "Ingelezen",
    "Van welke dag zijn de gegevens?": getypt(vandaag()),
    "Waar staat het bewijs?": "tarieven-2026.xlsx",
  });
  await page.getByRole("button", { name: "Opslaan" }).click();
  await page.getByRole("row").filter({ hasText: "Productcodes en tarieven 2026" }).getByText("tarieven-2026.xlsx").waitFor();
  await keur(page);
});

test("D-2.6: een e-mail wordt klaargezet; versturen doet een mens, en dat en het antwoord staan er dan bij", async ({ proef: { page, adres } }) => {
  await open(page, adres(), "Regionaal Meldpunt Zorg (RMZ)");
  await page.locator(".registeractie button").first().click();
  const vak = page.locator(".registerformulier");
  await vak.getByRole("textbox").nth(0).fill("werkwijze");
  await vak.getByRole("textbox").nth(1).fill("Er is een vraag over de werkwijze van een andere aanbieder.");
  await vak.getByRole("button", { name: "E-mail klaarzetten" }).click();
  await page.getByRole("heading", { name: "Signaal over werkwijze" }).waitFor();
  expect(await page.getByRole("link", { name: "Openen in uw e-mailprogramma" }).getAttribute("href")).toMatch(/^mailto:meldpunt@gemeente\.example\?subject=Signaal/);
  await keur(page);
  await page.goto(`${adres()}/organisatie/koppelingen`);
  await rij(page, "Regionaal Meldpunt Zorg (RMZ)").getByText("1 e-mail te versturen").waitFor();

  await open(page, adres(), "Regionaal Meldpunt Zorg (RMZ)");
  await vulFormulier(page, { "Waar is de verzonden e-mail terug te vinden?": "Verzonden items, 14" });
  await page.getByRole("button", { name: "Vastleggen dat u hem hebt verstuurd" }).click();
  await page.getByText("Wacht op antwoord").waitFor();
  await vulFormulier(page, { "Wat is het antwoord?": "Wordt opgepakt" });
  await page.getByRole("button", { name: "Antwoord vastleggen" }).click();
  await page.getByText("Beantwoord", { exact: true }).waitFor();
  await keur(page);
});
