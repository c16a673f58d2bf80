import { checkAxe } from "@wmo-kit/tooling-testing/browser";
import { expect } from "vitest";

import { getypt, vandaag } from "./steun/datums.js";
import { dropBestanden } from "./steun/drop-bestanden.js";
import { findStap, makeLopendeToewijzing, openIngelezenDossier } from "./steun/lees-toewijzing.js";
import { test } from "./steun/proef.js";

test("D-11.3: valt de verbinding weg, dan blijft staan wat getypt is en lukt het daarna alsnog", async ({ proef }) => {
  const { page, adres, wacht } = proef;
  await page.goto(adres());
  await openIngelezenDossier(proef, makeLopendeToewijzing());
  const stap = findStap(page, /^Contact/);
  await stap.getByRole("button", { name: "Contact registreren" }).click();
  const veld = stap.getByLabel("Op welke dag was er contact");
  await expect.poll(() => veld.evaluate((element) => element === document.activeElement)).toBe(true);
  await veld.fill(getypt(vandaag()));

  wacht.verwachtUitval();
  await page.context().setOffline(true);
  await stap.getByRole("button", { name: "Contact opslaan" }).click();
  await stap.getByText(/De toepassing antwoordt niet/).waitFor();
  await expect.poll(() => veld.inputValue()).toBe(getypt(vandaag()));
  await checkAxe(page);

  await page.context().setOffline(false);
  await stap.getByRole("button", { name: "Contact opslaan" }).click();
  await stap.getByText(/^Opgeslagen om/).waitFor();
});

test("D-11.2: bestanden laten zich op elke pagina neerzetten, ook een paar tegelijk, en een mislukt bestand gaat opnieuw", async ({
  proef: { page, adres, bewaar, wacht },
}) => {
  const eerste = await bewaar("eerste.xml", makeLopendeToewijzing());
  const tweede = await bewaar(
    "tweede.xml",
    makeLopendeToewijzing({ bsn: "999993653", achternaam: "Testerhof", identificatie: "PROEF0000002" }),
  );
  await page.goto(`${adres()}/bewoners`);
  await page.getByText("Er zijn nog geen bewoners.").waitFor();
  wacht.verwachtUitval();
  await page.context().setOffline(true);
  await dropBestanden(page, [eerste, tweede]);
  await page.getByRole("button", { name: "Opnieuw proberen" }).nth(1).waitFor();
  expect(new URL(page.url()).pathname).toBe("/");

  await page.context().setOffline(false);
  const opnieuw = page.locator(".bestandsregel").getByRole("button", { name: "Opnieuw proberen" });
  await opnieuw.first().click();
  await opnieuw.first().click();
  await page.getByText("Klaar: 2 van 2 bestanden opgeslagen.").waitFor();
  await page.getByRole("link", { name: /^Contact.*Proefman/ }).waitFor();
  await page.getByRole("link", { name: /^Contact.*Testerhof/ }).waitFor();
  await page.getByRole("button", { name: "Lijst met bestanden sluiten" }).click();
  expect(await page.locator(".bestandsregel").count()).toBe(0);
});

test("D-20.13: op papier staat wat er moet gebeuren met de reden erbij, zonder knoppen en menu", async ({ proef: { page, adres } }) => {
  await page.goto(adres());
  await page.getByRole("button", { name: "Laad voorbeeldgegevens" }).click();
  await page.locator("#te-doen .taak").first().waitFor();
  await page.emulateMedia({ media: "print" });
  expect(await page.getByRole("navigation").isVisible()).toBe(false);
  expect(await page.locator("button:visible").count()).toBe(0);
  expect(await page.locator(".waarom__inhoud").first().isVisible()).toBe(true);
  expect((await page.locator(".waarom__inhoud").first().boundingBox())?.height).toBeGreaterThan(40);
});
