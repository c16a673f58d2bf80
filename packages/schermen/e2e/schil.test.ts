import { readFile } from "node:fs/promises";

import { checkAxe } from "@wmo-kit/tooling-testing/browser";
import { expect } from "vitest";

import { test } from "./open-vitrine.js";

test("D-18.1: zoeken gaat op naam, met pijltjes en Escape, en wat getypt is komt nooit in het adres", async ({ proef: { page, adres } }) => {
  await page.goto(`${adres}/grafieken`);
  const veld = page.getByRole("searchbox", { name: "Zoek een bewoner" });
  await veld.fill("proef");
  await page.getByText("2 gevonden.").waitFor();
  await checkAxe(page);
  await page.keyboard.press("Escape");
  expect(await page.getByText("2 gevonden.").count()).toBe(0);
  await veld.fill("proefvrouw");
  await page.getByRole("link", { name: "P. Proefvrouw" }).waitFor();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: "J. Proefman" }).waitFor();
  expect(page.url()).toBe(`${adres}/stappen`);
  expect(await veld.inputValue()).toBe("");
});

test("D-18.1: een verkeerd wachtwoord zegt niet wat er fout was, de naam blijft staan, en niets ervan wordt bewaard", async ({
  proef: { page, adres },
}) => {
  await page.goto(`${adres}/aanmelden`);
  await page.getByRole("button", { name: "Aanmelden" }).click();
  await page.getByText("Er kloppen nog 2 dingen niet.").waitFor();
  await page.getByLabel("Accountnaam").fill("m.werker");
  await page.getByLabel("Wachtwoord", { exact: true }).fill("een verkeerd wachtwoord");
  await page.getByRole("button", { name: "Aanmelden" }).click();
  await page.getByText("Deze naam en dit wachtwoord horen niet bij elkaar.").waitFor();
  expect(await page.getByLabel("Accountnaam").inputValue()).toBe("m.werker");
  expect(await page.getByLabel("Wachtwoord", { exact: true }).getAttribute("type")).toBe("password");
  await page.getByLabel("Toon wat ik typ").check();
  expect(await page.getByLabel("Wachtwoord", { exact: true }).getAttribute("type")).toBe("text");
  await page.getByLabel("Wachtwoord", { exact: true }).fill("een goed wachtwoord");
  await page.keyboard.press("Enter");
  await page.locator("#verzonden").getByText("m.werker").waitFor();
  expect(await page.evaluate(() => sessionStorage.length + localStorage.length)).toBe(0);
});

test("D-18.1: een account krijgt minstens één rol, een code die één keer te zien is, en kan worden geblokkeerd", async ({
  proef: { page, adres },
}) => {
  await page.goto(`${adres}/accounts`);
  await page.getByLabel("Naam", { exact: true }).fill("N. Nieuw");
  await page.getByLabel("Accountnaam").fill("n.nieuw");
  await page.getByRole("button", { name: "Account maken" }).click();
  await page.getByText("Kies minstens één rol").waitFor();
  await page.getByRole("group", { name: "Rollen" }).getByLabel("Medewerker").check();
  await page.getByRole("button", { name: "Account maken" }).click();
  await page.getByText("voorbeeld-code-1234").waitFor();
  await page.getByRole("heading", { name: "N. Nieuw" }).waitFor();
  await page.getByRole("button", { name: /^Blokkeren.*N\. Nieuw/ }).click();
  await page.getByRole("button", { name: /^Weer toelaten.*N\. Nieuw/ }).waitFor();
  expect(await page.getByRole("button", { name: /^Rollen wijzigen.*P\. Partner/ }).count()).toBe(0);
  await checkAxe(page);
});

test("D-16.4: de cijfers achter een beeld komen als bestand mee, met dezelfde tekst als in de tabel", async ({ proef: { page, adres } }) => {
  await page.goto(`${adres}/grafieken`);
  const lijn = page.locator("figure").filter({ has: page.getByRole("heading", { name: "Contact binnen 14 dagen" }) });
  expect(await lijn.getByRole("img").getAttribute("aria-label")).toContain("2 van de 11 keer niet gehaald");
  await lijn.getByText("Toon de cijfers").click();
  const [bestand] = await Promise.all([page.waitForEvent("download"), lijn.getByRole("button", { name: /^Cijfers downloaden/ }).click()]);
  expect(bestand.suggestedFilename()).toBe("contact-binnen-14-dagen.csv");
  const regels = (await readFile(await bestand.path(), "utf8")).split("\r\n").slice(0, -1);
  expect(regels[0]).toBe("\uFEFFPeriode;Op tijd;Norm");
  expect(regels[2]).toBe("feb;96,5%;minstens 95%");
  expect(await lijn.getByRole("row").count()).toBe(regels.length);
});

test("D-16.4: het voorbeeld van de README toont de zin die daar staat", async ({ proef: { page, adres } }) => {
  await page.goto(`${adres}/voorbeeld`);
  await page.getByText("Laatste: 96,5% (oktober). Norm: minstens 95%. 1 van de 2 keer niet gehaald.").waitFor();
  await checkAxe(page);
});
