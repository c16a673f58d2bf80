import { checkAxe } from "@wmo-kit/tooling-testing/browser";
import { expect } from "vitest";

import { test } from "./steun/proef.js";

test("D-11.2: een lege kit zegt wat hier komt, en met voorbeeldgegevens staat er werk klaar", async ({ proef: { page, adres } }) => {
  await page.goto(adres());
  await page.getByRole("heading", { name: "Er is nog niets te doen" }).waitFor();
  await expect.poll(() => page.title()).toBe("Werklijst – Dagbesteding-kit");
  expect(await page.locator("html").getAttribute("lang")).toBe("nl");
  await checkAxe(page);

  await page.getByRole("button", { name: "Laad voorbeeldgegevens" }).click();
  await page.locator("#te-doen .taak").first().waitFor();
  await checkAxe(page);

  await page.reload();
  await page.locator("#te-doen .taak").first().waitFor();
  expect(await page.getByRole("heading", { name: "Er is nog niets te doen" }).count()).toBe(0);
});

test("D-11.2: elke regel van de werklijst heeft een datum met een uitleg, en de filters tellen op tot alles", async ({
  proef: { page, adres },
}) => {
  await page.goto(adres());
  await page.getByRole("button", { name: "Laad voorbeeldgegevens" }).click();
  await page.locator("#te-doen .taak").first().waitFor();
  const taken = await page.locator("#te-doen .taak").count();
  await expect.poll(() => page.locator("#te-doen .taak summary").count()).toBe(taken);

  const aantallen = (await page.locator(".chip__aantal").allTextContents()).map(Number);
  expect(aantallen[0]).toBe(taken);
  expect(aantallen.slice(1).reduce((som, aantal) => som + aantal, 0)).toBe(taken);

  await page.getByRole("button", { name: /^Te laat/ }).click();
  expect(await page.locator("#te-doen .taak").count()).toBeLessThan(taken);
  for (const tekst of await page.locator("#te-doen .taak .standmerk").allTextContents()) expect(tekst).toMatch(/te laat/);
  await page.reload();
  await page.getByRole("button", { name: /^Te laat/, pressed: true }).waitFor();
});
