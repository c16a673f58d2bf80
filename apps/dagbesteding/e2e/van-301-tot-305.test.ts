import { checkAxe } from "@wmo-kit/tooling-testing/browser";
import { readFile } from "node:fs/promises";

import { hasReferenceData } from "@wmo-kit/tooling-testing/reference-data";
import { XmlDocument } from "libxml2-wasm";
import { expect } from "vitest";

import { getypt, plusDagen, vandaag, voluit } from "./steun/datums.js";
import { findStap, makeLopendeToewijzing, openIngelezenDossier } from "./steun/lees-toewijzing.js";
import { test } from "./steun/proef.js";
import { validateXsd } from "./steun/validate-xsd.js";

const CONTACT = /^Contact/;
const START = /^Start melden/;

test("D-20.4: van een gesleepte 301 tot een verstuurde 305", async ({ proef }) => {
  const { page, adres } = proef;
  await page.goto(adres());
  await openIngelezenDossier(proef, makeLopendeToewijzing());

  await page.getByRole("heading", { level: 1, name: /Proefman/ }).waitFor();
  expect(page.url()).not.toMatch(/proefman|9999/i);
  expect(await page.title()).not.toContain("Proefman");
  await page.getByRole("heading", { name: /^Dagbesteding, 3 dagdelen per week, tot en met/ }).waitFor();
  await expect.poll(() => page.locator(".stap").count()).toBe(3);
  await expect.poll(() => page.locator(".stap summary", { hasText: "Waarom deze datum?" }).count()).toBe(3);
  await findStap(page, CONTACT).getByText(`Uiterlijk ${voluit(plusDagen(vandaag(), 14))}`, { exact: true }).waitFor();
  await findStap(page, CONTACT).getByText("Waarom deze datum?").click();
  await findStap(page, CONTACT).getByText(/14 kalenderdagen/).waitFor();
  await checkAxe(page);

  await findStap(page, CONTACT).getByRole("button", { name: "Contact registreren" }).click();
  await findStap(page, CONTACT).getByLabel("Op welke dag was er contact").fill(getypt(vandaag()));
  await findStap(page, CONTACT).getByRole("button", { name: "Contact opslaan" }).click();
  await findStap(page, CONTACT).getByText(/^Opgeslagen om \d{2}:\d{2}$/).waitFor();
  await findStap(page, CONTACT).getByText(/op tijd/).waitFor();
  await page.locator(".tijdlijn").getByText(/^Contact gelegd op/).waitFor();

  await findStap(page, START).getByRole("button", { name: "Start registreren" }).click();
  await findStap(page, START).getByLabel("Op welke dag is de hulp echt begonnen?").fill(getypt(vandaag()));
  await checkAxe(page);
  await findStap(page, START).getByRole("button", { name: "Start opslaan en 305 maken" }).click();
  await findStap(page, START).getByText(/^Opgeslagen om/).waitFor();

  const [download] = await Promise.all([
    page.waitForEvent("download"),
    findStap(page, START).getByRole("link", { name: "305 downloaden" }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^WMO305-\w+\.xml$/);
  const bericht = await readFile(await download.path());
  const document = XmlDocument.fromBuffer(bericht);
  const lees = (naam: string): string | undefined => document.get(`//*[local-name()='${naam}']`)?.content;
  expect(lees("BerichtCode")).toBe("418");
  expect(lees("Begindatum")).toBe(vandaag());
  expect(lees("ToewijzingNummer")).toBe("268000201");
  expect(lees("Bsn")).toBe("999990019");
  document.dispose();
  if (hasReferenceData) validateXsd("WMO305", bericht);

  await findStap(page, START).getByRole("button", { name: "Verzending registreren" }).click();
  await findStap(page, START).getByRole("button", { name: "Vandaag" }).click();
  await findStap(page, START).getByRole("button", { name: "Verzending opslaan" }).click();
  await findStap(page, START).getByText(/^Opgeslagen om/).waitFor();
  await page.getByText(/^Verstuurd op/).waitFor();
  await checkAxe(page);

  await page.getByRole("link", { name: "Werklijst" }).first().click();
  await page.locator("#te-doen .taak").first().waitFor();
  expect(await page.locator("#te-doen .taak__link").allTextContents()).toEqual(["Ondersteuningsplan maken met de bewoner", "Zorg dat de laatste evaluatie en het plan klaar zijn"]);
});
