import { checkAxe, checkPasvorm } from "@wmo-kit/tooling-testing/browser";
import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";

import { test } from "./steun/proef.js";

const deel = (page: Page, titel: string): Locator => page.locator("section.kaart").filter({ has: page.getByRole("heading", { level: 2, name: titel }) });

test("D-11.14: een wachtlijst begint met een stap op de organisatiepagina, en staat er na verversen nog met wat er moet gebeuren", async ({
  proef: { page, adres },
}) => {
  await page.goto(adres());
  await page.getByRole("link", { name: "Organisatie" }).click();
  await page.getByRole("heading", { level: 1, name: "Organisatie" }).waitFor();
  const wachtlijsten = deel(page, "Wachtlijsten per locatie");
  await wachtlijsten.getByRole("button", { name: /^Invullen.*wachtlijst openen/ }).click();
  await wachtlijsten.getByRole("button", { name: "Opslaan" }).click();
  await wachtlijsten.getByText(/^Er kloppen nog 2 dingen niet/).waitFor();
  await checkAxe(page);

  await wachtlijsten.getByLabel("Locatie").fill("De Proefhoeve");
  await wachtlijsten.getByLabel("Aantal wachtenden").fill("2");
  await page.reload();
  await expect.poll(() => wachtlijsten.getByLabel("Locatie").inputValue()).toBe("De Proefhoeve");
  await wachtlijsten.getByRole("button", { name: "Opslaan" }).click();
  await wachtlijsten.getByText(/^Opgeslagen om \d\d:\d\d/).waitFor();

  await page.reload();
  const zaak = wachtlijsten.locator("details.zaak");
  await zaak.locator("summary").first().click();
  await zaak.locator(".zaaktaak").first().waitFor();
  await page.locator(".tijdlijn li").first().waitFor();
  await checkAxe(page);
  await page.setViewportSize({ width: 320, height: 640 });
  await checkPasvorm(page);
});

test("D-3.3: wie nieuw is staat als één regel in de lijst, en opengeklapt is de vergewisplicht de eerste stap", async ({ proef: { page, adres } }) => {
  await page.goto(`${adres()}/organisatie`);
  const mensen = deel(page, "Mensen en VOG");
  await mensen.getByRole("button", { name: /^Invullen.*medewerker of vrijwilliger opnemen/ }).click();
  for (const vraag of await mensen.getByRole("group").all()) {
    const keuze = vraag.getByRole("radio").first();
    if ((await keuze.count()) > 0 && (await vraag.getByRole("radio", { checked: true }).count()) === 0) await keuze.check();
  }
  for (const lijst of await mensen.locator("select").all()) await lijst.selectOption({ index: 1 });
  await mensen.getByRole("button", { name: "Opslaan" }).click();
  await mensen.getByText(/^Opgeslagen om/).waitFor();
  const zaak = mensen.locator("details.zaak");
  await zaak.getByText("Kandidaat").first().waitFor();
  await zaak.locator("summary").first().click();
  await expect.poll(() => zaak.locator(".zaakstap h4").first().textContent()).toBe("De vergewisplicht afronden");
  await zaak.getByText("Andere stappen").click();
  await zaak.getByRole("heading", { name: "De gegevens verbeteren" }).waitFor();
  await checkAxe(page);
});
