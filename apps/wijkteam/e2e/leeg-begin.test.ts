import { expect } from "vitest";

import { WACHTWOORD } from "../test/aanmelden.js";
import { keur } from "./steun/keur.js";
import { test as proeftest } from "./steun/proef.js";
import { maakSchermafbeelding } from "./steun/schermafbeelding.js";

const test = proeftest.override({ aangemeld: false });

test("W-50.2.1: een lege kit begint met een account, zegt wat hier komt, en met voorbeeldgegevens staat er werk met een datum", async ({
  proef: { page, adres, startcode, wacht },
}) => {
  wacht.verwacht({ status: 401, pad: /^\/api\// });
  await page.goto(adres);
  await page.getByRole("heading", { level: 1, name: "Welkom" }).waitFor();
  await keur(page);
  await page.getByLabel("Startcode").fill(startcode);
  await page.getByLabel("Uw naam").fill("Bo de Wit");
  await page.getByLabel("Accountnaam").fill("bo");
  await page.getByLabel("Wachtwoord", { exact: true }).fill(WACHTWOORD);
  await page.getByLabel(/^Teamleider/).check();
  await page.getByRole("button", { name: "Account maken" }).click();
  await page.getByRole("button", { name: "Afmelden" }).waitFor();

  await page.getByRole("heading", { name: "Er is nog niets te doen" }).waitFor();
  await expect.poll(() => page.title()).toBe("Werklijst – Wijkteam-kit");
  expect(await page.locator("html").getAttribute("lang")).toBe("nl");
  await keur(page);
  await page.getByRole("button", { name: "Laad voorbeeldgegevens" }).click();
  await page.locator("#te-doen .taak").first().waitFor();
  const taken = await page.locator("#te-doen .taak").count();
  await expect.poll(() => page.locator("#te-doen .taak summary").count()).toBe(taken);
  await page.locator("#te-doen .taak summary").first().click();
  await keur(page);
  await maakSchermafbeelding("werklijst", page);

  await page.reload();
  await page.locator("#te-doen .taak").first().waitFor();
  expect(await page.getByRole("heading", { name: "Er is nog niets te doen" }).count()).toBe(0);
  await page.getByRole("button", { name: "Afmelden" }).click();
  await page.getByRole("heading", { level: 1, name: "Aanmelden" }).waitFor();
  await keur(page);
});
