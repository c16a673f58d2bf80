import { checkAxe } from "@wmo-kit/tooling-testing/browser";
import { expect } from "vitest";

import { findStap } from "./steun/lees-toewijzing.js";
import { test } from "./steun/proef.js";

test("D-20.4: is de termijn voorbij, dan vraagt de pagina ter plekke om een reden en gaat de hulp door", async ({
  proef: { page, adres, wacht },
}) => {
  wacht.verwacht({ status: 422, pad: /\/verzending$/ });
  await page.goto(adres());
  await page.getByRole("button", { name: "Laad voorbeeldgegevens" }).click();
  await page.getByRole("button", { name: /^Te laat/ }).click();
  await page.locator("#te-doen .taak__link").first().click();
  const stap = findStap(page, /^Start melden/);
  await stap.getByText("1 werkdag te laat").or(stap.getByText(/werkdagen te laat/)).waitFor();
  await stap.getByRole("button", { name: "Vandaag" }).click();
  await stap.getByRole("button", { name: "Verzending opslaan" }).click();

  const reden = stap.getByLabel("Waarom is het later geworden?");
  await reden.waitFor();
  await stap.getByText(/Geef een reden op; de hulp gaat door/).waitFor();
  await expect.poll(() => reden.evaluate((veld) => veld === document.activeElement)).toBe(true);
  await checkAxe(page);

  await stap.getByRole("button", { name: "Verzending opslaan" }).click();
  await stap.getByText(/^Schrijf op waarom/).waitFor();
  await reden.fill("Het postadres van de gemeente was gewijzigd.");
  await stap.getByRole("button", { name: "Verzending opslaan" }).click();
  await stap.getByText(/^Opgeslagen om/).waitFor();
  await stap.getByText(/te laat gedaan/).waitFor();
  await page.locator(".tijdlijn").getByText("Het postadres van de gemeente was gewijzigd.").waitFor();
  await checkAxe(page);
});

test("D-11.3: wat getypt is, overleeft het verversen van de pagina tot het is opgeslagen", async ({ proef: { page, adres } }) => {
  await page.goto(adres());
  await page.getByRole("button", { name: "Laad voorbeeldgegevens" }).click();
  await page.getByRole("link", { name: /^Contact/ }).first().click();
  const veld = page.getByLabel("Op welke dag was er contact");
  await veld.fill("03-11-20");
  await page.reload();
  await veld.waitFor();
  await expect.poll(() => veld.inputValue()).toBe("03-11-20");
});

test("D-18.1: het BSN is gemaskeerd tot iemand erom vraagt, en dat vragen staat in de tijdlijn", async ({ proef: { page, adres } }) => {
  await page.goto(adres());
  await page.getByRole("button", { name: "Laad voorbeeldgegevens" }).click();
  await page.locator("#te-doen .taak__link").first().click();
  await page.locator(".stap").first().waitFor();
  expect(await page.locator("body").textContent()).not.toMatch(/9999\d{5}/);
  await page.getByRole("button", { name: "Toon BSN" }).click();
  await page.locator(".bsn").getByText(/^9999\d{5}$/).waitFor();
  await page.locator(".tijdlijn").getByText(/bekeken/).waitFor();
  await page.getByRole("button", { name: "Verberg BSN" }).click();
  expect(await page.locator(".bsn").textContent()).not.toMatch(/9999/);
});
