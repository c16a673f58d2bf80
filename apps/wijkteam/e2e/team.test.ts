import { readFile } from "node:fs/promises";

import { parseIsoDatum } from "@wmo-kit/domain";
import { isOngewijzigd, type RapportMetHash } from "@wmo-kit/monitoring";
import type { Page } from "playwright-core";
import { expect } from "vitest";

import { KOPPELING, makeMelder } from "../test/melding.js";
import { alsServer } from "./steun/als-server.js";
import { keur, open } from "./steun/keur.js";
import { test } from "./steun/proef.js";
import { maakSchermafbeelding } from "./steun/schermafbeelding.js";

/** The last month with a whole story in it is this one: everything happens today. */
const MAAND = new Date().toLocaleDateString("sv-SE", { timeZone: "Europe/Amsterdam" }).slice(0, 7);

/** Saves a file the way a person does: by its link. */
const haalBestand = async (page: Page, link: string): Promise<{ readonly naam: string; readonly tekst: string }> => {
  const [bestand] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name: link }).click()]);
  return { naam: bestand.suggestedFilename(), tekst: await readFile(await bestand.path(), "utf8") };
};

test("W-33, W-50.3, W-72.1, W-82.2, W-106, W-108.5: de cijfers van de maand, per beeld met tabel en uitleg, en de rapporten van het contract", { timeout: 900_000 }, async ({
  proef: { page, adres },
}) => {
  await page.goto(adres);
  await page.getByRole("heading", { name: "Er is nog niets te doen" }).waitFor();
  const { meld, gescreend, lukt } = makeMelder(() => alsServer(page, adres));
  await meld();
  const { id } = await gescreend({ vraagGenoegzaamBekend: true, veiligheidszorg: true }, { inwoner: { naam: { geslachtsnaam: { achternaam: "Testema" }, naamGebruik: "1" }, wijk: "Noord" } });
  const { zaken } = await lukt(id, { gebeurtenis: "professional-gekoppeld", gegevens: { ...KOPPELING, professionalIsVeiligheidsdeskundig: true } });
  const melding = zaken.find(({ levensloop }) => levensloop === "A1")?.id;
  await lukt(id, { levensloop: "A2", zaak: null, gebeurtenis: "onderzoek-gestart", gegevens: { aanleiding: { soort: "melding", melding }, diepgang: "licht" } });

  await open(page, adres, /^Werklijst$/);
  await page.getByRole("button", { name: /^Alles \d+/ }).first().waitFor();
  await keur(page);
  await maakSchermafbeelding("werklijst", page);

  await page.getByRole("link", { name: "Team", exact: true }).click();
  await page.getByRole("heading", { level: 1, name: "Team" }).waitFor();
  await page.getByRole("heading", { level: 2, name: "Op tijd, per maand en wijk" }).waitFor();
  await page.getByRole("heading", { level: 3, name: "Basishulp gestart binnen 14 dagen", exact: true }).waitFor();
  await page.getByRole("heading", { level: 3, name: "Per maand, norm: elke zaak" }).waitFor();
  await page.getByRole("rowheader", { name: "werker" }).or(page.getByRole("rowheader", { name: "W. Werker" })).first().waitFor();
  await page.getByRole("link", { name: "Lees de maandcijfers in" }).waitFor();
  await expect.poll(() => page.locator(".laden").count(), { timeout: 30_000 }).toBe(0);
  const start = page.locator("section", { has: page.locator("#kop-tijdigheid") });
  await expect.poll(() => start.getByText("minstens 80%").count()).toBeGreaterThan(0);
  await start.getByText("Waarom deze uitkomst? Melding bevestigd binnen 48 uur").click();
  await start.getByText(/Van de meldingen in de maand: het deel dat binnen 48 uur is bevestigd/).first().waitFor();
  const cijfers = start.getByText("Toon de cijfers").first();
  await cijfers.click();
  await start.getByRole("button", { name: /^Cijfers downloaden \(CSV\)/ }).first().waitFor();
  await cijfers.click();
  await keur(page);
  await page.evaluate(() => window.scrollTo(0, 0));
  await maakSchermafbeelding("team", page);

  await page.getByRole("link", { name: "Rapporten", exact: true }).click();
  await page.getByRole("heading", { level: 1, name: "Rapporten" }).waitFor();
  await page.getByLabel(/^Laatste maand/).selectOption(MAAND);
  await page.getByLabel(/^Rapport/).selectOption("voortgangsoverleg");
  await page.getByText("Het pakket is nog niet compleet.").waitFor();
  await page.getByRole("rowheader", { name: "Actueel risicodossier" }).waitFor();
  await page.getByRole("rowheader", { name: "Melding bevestigd binnen 48 uur" }).waitFor();
  await expect.poll(() => page.locator(".laden").count(), { timeout: 30_000 }).toBe(0);
  await keur(page);
  await maakSchermafbeelding("rapporten", page);

  // The files: the figures on the page are those in the file, and each file proves its own content.
  const controlegetal = await page.getByText(/^Controlegetal van deze cijfers/).locator("code").innerText();
  expect(controlegetal).toMatch(/^[0-9a-f]{64}$/);
  const csv = await haalBestand(page, "Rapport als CSV");
  expect([csv.naam.endsWith(".csv"), csv.tekst.includes("bevestiging-48-uur"), csv.tekst.includes(controlegetal), csv.tekst.includes("Testema")]).toEqual([true, true, true, false]);
  const json = await haalBestand(page, "Rapport als JSON");
  const rapport: RapportMetHash = JSON.parse(json.tekst);
  expect([isOngewijzigd(rapport), isOngewijzigd({ ...rapport, rapport: { ...rapport.rapport, peildatum: parseIsoDatum("2020-01-01")._unsafeUnwrap() } }), json.tekst.includes("Testema")]).toEqual([true, false, false]);
});
