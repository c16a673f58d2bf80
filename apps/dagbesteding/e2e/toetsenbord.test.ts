import { vangBestandskiezer } from "@wmo-kit/tooling-testing/browser";
import { expect } from "vitest";

import { getypt, vandaag } from "./steun/datums.js";
import { findStap, makeLopendeToewijzing } from "./steun/lees-toewijzing.js";
import { test } from "./steun/proef.js";
import { readFocus, tabNaar } from "./steun/toetsenbord.js";

test("D-20.4: het hele werk gaat met alleen het toetsenbord, en de focus is steeds te zien", async ({
  proef: { page, adres, bewaar },
}) => {
  await page.goto(adres());
  await page.getByRole("heading", { name: "Er is nog niets te doen" }).waitFor();
  await page.keyboard.press("Tab");
  await expect.poll(() => readFocus(page)).toBe("Naar de inhoud");
  await page.keyboard.press("Enter");
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("inhoud");

  await tabNaar(page, /^301-bestand kiezen$/);
  const kiesBestand = await vangBestandskiezer(page);
  await page.keyboard.press("Enter");
  await kiesBestand(await bewaar("toewijzing.xml", makeLopendeToewijzing()));
  await page.getByRole("link", { name: /^Open het dossier van/ }).waitFor();
  await tabNaar(page, /^Open het dossier van/);
  await page.keyboard.press("Enter");
  await page.locator(".stap").first().waitFor();
  await expect.poll(() => readFocus(page)).toMatch(/Proefman$/);
  await expect.poll(() => page.locator("#paginamelder").textContent()).toBe("Pagina Dossier");

  await tabNaar(page, /^Waarom deze datum/);
  await page.keyboard.press("Enter");
  await findStap(page, /^Contact/).getByText(/14 kalenderdagen/).waitFor();
  await tabNaar(page, /^Contact registreren/);
  await page.keyboard.press("Enter");
  await expect.poll(() => readFocus(page)).toMatch(/^Op welke dag was er contact/);
  await page.keyboard.type("31-02-2026");
  await page.keyboard.press("Enter");
  await page.getByText("31 februari 2026 bestaat niet").waitFor();
  await expect.poll(() => page.getByLabel("Op welke dag was er contact").inputValue()).toBe("31-02-2026");
  await expect.poll(() => readFocus(page)).toMatch(/^Op welke dag was er contact/);

  await tabNaar(page, /^Kalender openen/);
  await page.keyboard.press("Enter");
  await page.getByRole("dialog").waitFor();
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await expect.poll(() => page.getByLabel("Op welke dag was er contact").inputValue()).toBe(getypt(vandaag()));
  await expect.poll(() => readFocus(page)).toMatch(/^Kalender openen/);
  await tabNaar(page, /^Contact opslaan$/);
  await page.keyboard.press("Enter");
  await page.getByText(/^Opgeslagen om/).waitFor();
  await expect.poll(() => readFocus(page)).toMatch(/^Opgeslagen om/);

  await tabNaar(page, /^Start registreren/);
  await page.keyboard.press("Enter");
  await expect.poll(() => readFocus(page)).toMatch(/^Op welke dag is de hulp echt begonnen/);
  await page.keyboard.type(getypt(vandaag()));
  await page.keyboard.press("Enter");
  await findStap(page, /^Start melden/).getByText(/^Opgeslagen om/).waitFor();
  await tabNaar(page, /^305 downloaden$/);
  const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
  expect(await download.failure()).toBeNull();
  await tabNaar(page, /^Verzending registreren/);
  await page.keyboard.press("Enter");
  await tabNaar(page, /^Vandaag$/);
  await page.keyboard.press("Enter");
  await tabNaar(page, /^Verzending opslaan$/);
  await page.keyboard.press("Enter");
  await page.getByText(/^Verstuurd op/).waitFor();
});
