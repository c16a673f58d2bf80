import { checkAxe, checkPasvorm } from "@wmo-kit/tooling-testing/browser";
import { expect } from "vitest";

import { WACHTWOORD } from "../test/aanmelden.js";
import { test as proeftest } from "./steun/proef.js";

const test = proeftest.override({ aangemeld: false });

test("NEN 7510-1 5.16: de eerste start maakt een account, afmelden sluit alles af, en na aanmelden is men terug waar men was", async ({
  proef: { page, adres, startcode, wacht },
}) => {
  wacht.verwacht({ status: 401, pad: /^\/api\// });
  await page.goto(`${adres()}/bewoners`);
  await page.getByRole("heading", { level: 1, name: "Welkom" }).waitFor();
  await checkAxe(page);
  await page.getByLabel("Startcode").fill(startcode());
  await page.getByLabel("Uw naam").fill("Bo de Wit");
  await page.getByLabel("Accountnaam").fill("bo");
  await page.getByLabel("Wachtwoord", { exact: true }).fill("te kort");
  await page.getByLabel(/^Teamleider/).check();
  wacht.verwacht({ status: 422, pad: /^\/api\/eerste-beheerder$/ });
  await page.getByRole("button", { name: "Account maken" }).click();
  await page.getByText(/minstens 15 tekens/).first().waitFor();
  await page.getByLabel("Wachtwoord", { exact: true }).fill(WACHTWOORD);
  await page.getByRole("button", { name: "Account maken" }).click();
  await page.getByRole("button", { name: "Afmelden" }).waitFor();
  await page.getByRole("link", { name: "Bo de Wit" }).waitFor();

  await page.getByRole("link", { name: "Organisatie" }).click();
  await page.getByRole("heading", { level: 1, name: "Organisatie" }).waitFor();
  await page.getByRole("button", { name: "Afmelden" }).click();
  await page.getByRole("heading", { level: 1, name: "Aanmelden" }).waitFor();
  await checkAxe(page);
  await page.setViewportSize({ width: 320, height: 640 });
  await checkPasvorm(page);

  await page.goto(`${adres()}/organisatie`);
  await page.getByLabel("Accountnaam").fill("bo");
  await page.getByLabel("Wachtwoord", { exact: true }).fill(WACHTWOORD);
  await page.getByRole("button", { name: "Aanmelden" }).click();
  await page.getByRole("heading", { level: 1, name: "Organisatie" }).waitFor();
});

test("NEN 7510-1 5.15: wie alleen beheert, begint bij het eigen account en ziet geen werklijst maar wel de accounts", async ({
  proef: { page, adres, startcode, wacht },
}) => {
  wacht.verwacht({ status: 401, pad: /^\/api\// });
  await page.goto(adres());
  await page.getByLabel("Startcode").fill(startcode());
  await page.getByLabel("Uw naam").fill("Bo de Wit");
  await page.getByLabel("Accountnaam").fill("bo");
  await page.getByLabel("Wachtwoord", { exact: true }).fill(WACHTWOORD);
  await page.getByRole("button", { name: "Account maken" }).click();
  await page.getByRole("heading", { level: 1, name: "Uw account" }).waitFor();
  expect(await page.getByRole("link", { name: "Werklijst" }).count()).toBe(0);
  await page.getByRole("link", { name: "Accounts" }).click();
  await page.getByRole("heading", { level: 1, name: "Accounts" }).waitFor();
  await checkAxe(page);
});
