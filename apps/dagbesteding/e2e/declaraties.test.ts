import { readFile } from "node:fs/promises";

import { checkAxe, checkPasvorm, vangBestandskiezer } from "@wmo-kit/tooling-testing/browser";
import { validateBericht } from "@wmo-kit/iwmo";
import type { Page } from "playwright-core";
import { expect } from "vitest";

import { schrijfAntwoord } from "./steun/maak-antwoord.js";
import { BEWONERS, maakGewerkteMaand, vorigeMaand } from "./steun/maak-gewerkte-maand.js";
import { test } from "./steun/proef.js";
import { tabNaar } from "./steun/toetsenbord.js";

const BEDRAG = { regel: "€ 83,00", samen: "€ 166,00" } as const;

const check = async (page: Page): Promise<void> => {
  for (const viewport of [{ width: 320, height: 640 }, { width: 1280, height: 900 }]) {
    await page.setViewportSize(viewport);
    await checkPasvorm(page);
    await checkAxe(page);
  }
};

test("D-20.15: een declaratie gaat met alleen het toetsenbord van voorstel naar antwoord en correctie, met per regel het spoor", async ({
  proef: { page, adres, bewaar },
}) => {
  await page.goto(adres());
  await maakGewerkteMaand(page);
  await page.goto(`${adres()}/declaraties`);
  await page.getByText("Er is nog niets gedeclareerd.").first().waitFor();
  await page.getByRole("heading", { name: "Gedeclareerd in de maand erna" }).waitFor();
  await check(page);

  await tabNaar(page, /^Voorstel maken$/);
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: /^Declaratie / }).waitFor();
  await page.getByText(BEDRAG.samen).first().waitFor();
  await expect.poll(() => page.locator(".declaratieregel").count()).toBe(2);
  await tabNaar(page, /^Waaruit bestaat deze regel\?/);
  await page.keyboard.press("Enter");
  const [jaar, maand] = vorigeMaand().split("-");
  await page.getByText(`05-${maand}-${jaar}: 1 × dagdeel (4 uur)`).first().waitFor();
  await page.getByText(/geen salaris van opdrachtnemer/).first().waitFor();
  await check(page);

  await tabNaar(page, /^Declaratie vastleggen als verzonden$/);
  await page.keyboard.press("Enter");
  await page.getByText(/^Vastgelegd als verzonden op/).waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("stap-3");
  await tabNaar(page, /^323 downloaden$/);
  const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
  const wmo323 = await readFile(await download.path(), "utf8");
  expect(validateBericht(wmo323)).toEqual([]);
  expect(download.suggestedFilename()).toMatch(/^WMO323-\w+\.xml$/);
  await check(page);

  await tabNaar(page, /^325-bestand kiezen$/);
  const kiesBestand = await vangBestandskiezer(page);
  await page.keyboard.press("Enter");
  await kiesBestand(await bewaar("antwoord.xml", schrijfAntwoord(wmo323, [BEWONERS[1].bsn])));
  await page.getByText("Wat u doet:").waitFor();
  expect(await page.locator(".declaratieregel").first().textContent()).toContain(BEWONERS[1].achternaam);
  await page.getByText(`De gemeente kende ${BEDRAG.regel} toe en wees ${BEDRAG.regel} af.`).waitFor();
  await check(page);

  const eerste = page.url();
  await tabNaar(page, /^Correctie maken over/);
  await page.keyboard.press("Enter");
  await expect.poll(() => page.url()).not.toBe(eerste);
  await expect.poll(() => page.locator(".declaratieregel").count()).toBe(1);
  await page.getByText("voorstel, nog niet verzonden").waitFor();
  await page.getByRole("link", { name: "Declaraties" }).first().click();
  await page.locator(".declaratie").nth(1).waitFor();
  await expect.poll(() => page.locator(".geldposten").textContent()).toMatch(/Toegekend€ 83,00.*Afgewezen€ 83,00/);
  await check(page);
});

test("D-20.12: zonder tarief staat er wat er moet gebeuren, en een verkeerd bedrag blijft staan met de fout erbij", async ({ proef: { page, adres } }) => {
  await page.goto(`${adres()}/declaraties`);
  await page.getByText("Zonder tarief kan er niets worden gedeclareerd.").waitFor();
  await page.getByLabel("Productcode").fill("07A03");
  await page.getByLabel("Dagdeel (4 uur)").check();
  await page.getByLabel("Tarief in euro's").fill("41.5");
  await page.getByLabel("Geldt vanaf").fill("01-01-2026");
  await page.getByRole("button", { name: "Tarief toevoegen" }).click();
  await page.getByText("Dit is geen bedrag.").first().waitFor();
  await checkAxe(page);
  await expect.poll(() => page.getByLabel("Tarief in euro's").inputValue()).toBe("41.5");
  await page.getByLabel("Tarief in euro's").fill("41,50");
  await page.getByRole("button", { name: "Tarief toevoegen" }).click();
  await page.getByRole("cell", { name: "€ 41,50" }).waitFor();
  await check(page);
});

test("D-20.15: een antwoord dat er niet bij hoort, wordt geweigerd met wat te doen en verandert niets", async ({ proef: { page, adres, bewaar, wacht } }) => {
  wacht.verwacht({ status: 422, pad: /\/antwoorden$/ });
  await page.goto(adres());
  await maakGewerkteMaand(page);
  await page.goto(`${adres()}/declaraties`);
  await page.getByRole("button", { name: "Voorstel maken" }).click();
  await page.getByRole("button", { name: "Declaratie vastleggen als verzonden" }).click();
  await page.getByText(/^Vastgelegd als verzonden op/).waitFor();
  await page.getByLabel("325-bestand kiezen").setInputFiles(await bewaar("geen-antwoord.xml", "<niets/>"));
  await page.getByText(/Dit is geen declaratie-antwoord/).waitFor();
  await checkAxe(page);
  await page.reload();
  await page.getByText("verzonden, wacht op antwoord").waitFor();
});
