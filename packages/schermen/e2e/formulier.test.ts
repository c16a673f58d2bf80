import { checkAxe } from "@wmo-kit/tooling-testing/browser";
import type { Page } from "playwright-core";
import { expect } from "vitest";

import { test } from "./open-vitrine.js";

const focusId = (page: Page): Promise<string | undefined> => page.evaluate(() => document.activeElement?.id);

const vulIn = async (page: Page): Promise<void> => {
  await page.getByLabel("Onderwerp").fill("Kennismaking");
  await page.getByLabel("Wat is besproken?").fill("De bewoner wil leren koken.");
  await page.getByLabel("Dagdelen per week").fill("2,5");
  await page.getByRole("group", { name: "Stemt de bewoner in?" }).getByLabel("Ja").check();
  await page.getByLabel("Thuis").check();
  await page.getByLabel("De bewoner").check();
  await page.getByRole("button", { name: /^Regel toevoegen.*Doelen/ }).click();
  await page.getByRole("textbox", { name: "Doel", exact: true }).fill("Zelf koken");
};

test("D-20.13: een formulier noemt alle fouten boven en bij het veld, en elke fout leidt naar haar veld", async ({ proef: { page, adres } }) => {
  await page.goto(adres);
  await page.getByLabel("Dagdelen per week").fill("twaalf");
  await page.getByRole("button", { name: "Opslaan" }).click();
  const overzicht = page.locator(".foutoverzicht");
  await overzicht.waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe("foutoverzicht");
  expect(await overzicht.getByRole("link").count()).toBe(6);
  await checkAxe(page);

  await overzicht.getByRole("link", { name: /^Dagdelen per week: Dit is geen getal/ }).click();
  expect(await focusId(page)).toBe("gesprek-dagdelen");
  const veld = page.getByLabel("Dagdelen per week");
  expect(await veld.getAttribute("aria-invalid")).toBe("true");
  expect(await veld.inputValue()).toBe("twaalf");
  const beschrijving = await veld.getAttribute("aria-describedby");
  expect(await page.locator(`#${beschrijving}`).textContent()).toContain("geen getal");
  await overzicht.getByRole("link", { name: /^Stemt de bewoner in\?: Kies ja of nee/ }).click();
  expect(await page.evaluate(() => document.activeElement?.getAttribute("type"))).toBe("radio");
});

test("D-20.13: wat goed is ingevuld, komt als gegevens aan; een antwoord haalt de vervolgvraag tevoorschijn", async ({
  proef: { page, adres },
}) => {
  await page.goto(adres);
  await vulIn(page);
  const vervolg = page.getByLabel("Waarom stemt de bewoner niet in?");
  expect(await vervolg.count()).toBe(0);
  await page.getByRole("radio", { name: "Nee" }).check();
  await vervolg.fill("Te ver weg.");
  await page.getByRole("group", { name: "Wanneer kwam het bericht?" }).getByLabel("Dag").fill("03-11-2026");
  await page.getByLabel("Tijd").fill("9:30");
  await page.keyboard.press("Enter");
  const verzonden: unknown = JSON.parse((await page.locator("#verzonden").textContent()) ?? "");
  expect(verzonden).toEqual({
    onderwerp: "Kennismaking",
    verslag: "De bewoner wil leren koken.",
    datum: "2026-11-03",
    ontvangen: "2026-11-03T09:30:00+01:00",
    dagdelen: 2.5,
    ingestemd: false,
    waarom: "Te ver weg.",
    vorm: "huis",
    aanwezig: ["bewoner"],
    doelen: [{ doel: "Zelf koken" }],
    steekwoorden: [],
  });
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
});

test("D-20.13: wat getypt is, overleeft verversen; een fout van de server staat bij haar regel", async ({ proef: { page, adres } }) => {
  await page.goto(adres);
  await vulIn(page);
  await page.getByLabel("Onderwerp").fill("weiger");
  await page.reload();
  expect(await page.getByRole("textbox", { name: "Doel", exact: true }).inputValue()).toBe("Zelf koken");
  await page.getByRole("button", { name: "Opslaan" }).click();
  await page.getByRole("link", { name: "Doelen, regel 1: Doel: Dit doel is er al." }).click();
  expect(await page.getByRole("textbox", { name: "Doel", exact: true }).evaluate((veld) => veld === document.activeElement)).toBe(true);
});

test("D-20.13: met alleen het toetsenbord komt een regel erbij en gaat zij weg, en de focus gaat mee", async ({ proef: { page, adres } }) => {
  await page.goto(adres);
  const erbij = page.getByRole("button", { name: /^Regel toevoegen.*Steekwoorden/ });
  await erbij.focus();
  await page.keyboard.press("Enter");
  await page.keyboard.type("rust");
  await erbij.focus();
  await page.keyboard.press("Enter");
  await page.keyboard.type("koken");
  const woorden = page.getByLabel("Steekwoord", { exact: true });
  expect(await Promise.all((await woorden.all()).map((woord) => woord.inputValue()))).toEqual(["rust", "koken"]);

  await page.getByRole("button", { name: /^Weghalen.*Steekwoorden, regel 1/ }).focus();
  await page.keyboard.press("Enter");
  expect(await woorden.inputValue()).toBe("koken");
  expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe("Steekwoorden, regel 1");
  await page.getByRole("button", { name: /^Weghalen.*Steekwoorden, regel 1/ }).focus();
  await page.keyboard.press("Enter");
  expect(await erbij.evaluate((knop) => knop === document.activeElement)).toBe(true);
});
