import { checkAxe, checkPasvorm } from "@wmo-kit/tooling-testing/browser";
import { expect } from "vitest";

import { test } from "./steun/proef.js";

test("D-13.1: een stap opent als formulier in het dossier, fouten leiden naar het veld, en wat is opgeslagen staat in de tijdlijn", async ({
  proef: { page, adres },
}) => {
  await page.goto(adres());
  await page.getByRole("button", { name: "Laad voorbeeldgegevens" }).click();
  await page.getByRole("link", { name: /^Ondersteuningsplan/ }).first().click();
  const zaken = page.locator("section.kaart").filter({ has: page.getByRole("heading", { level: 2, name: "Wat kunt u nu vastleggen?" }) });
  await zaken.locator(".zaakstap").first().waitFor();
  for (const meer of await zaken.getByText("Andere stappen").all()) await meer.click();
  await checkAxe(page);

  const regels = await page.locator(".tijdlijn li").count();
  const stap = zaken.locator(".zaakstap").filter({ has: page.getByRole("heading", { name: "Afspraak over de start vastleggen" }) });
  await stap.getByRole("button", { name: /^Invullen/ }).click();
  await stap.getByRole("button", { name: "Opslaan" }).click();
  await stap.getByRole("link").first().waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe("foutoverzicht");
  await page.setViewportSize({ width: 320, height: 640 });
  await checkPasvorm(page);
  await page.setViewportSize({ width: 1280, height: 900 });
  for (const dag of await stap.getByRole("button", { name: "Vandaag" }).all()) await dag.click();
  await stap.getByRole("button", { name: "Opslaan" }).click();
  await zaken.getByText(/^Opgeslagen om \d\d:\d\d: Afspraak over de start vastleggen/).waitFor();
  await expect.poll(() => page.locator(".tijdlijn li").count()).toBe(regels + 1);
  await checkAxe(page);
});
