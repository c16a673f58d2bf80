import { checkAxe, checkPasvorm } from "@wmo-kit/tooling-testing/browser";
import { expect } from "vitest";

import { dropBestanden } from "./steun/drop-bestanden.js";
import { makeLopendeToewijzing } from "./steun/lees-toewijzing.js";
import { test } from "./steun/proef.js";

const AFMETINGEN = [
  { naam: "320 px breed", viewport: { width: 320, height: 640 } },
  // 200% zoom of a window of 1280 x 900 leaves half of it, in the pixels that a page sees.
  { naam: "200% zoom", viewport: { width: 640, height: 450 } },
] as const;

for (const { naam, viewport } of AFMETINGEN) {
  test(`D-10.1: op ${naam} past elke pagina zonder opzij te schuiven, en vindt axe niets`, async ({
    proef: { page, adres, bewaar, wacht },
  }) => {
    wacht.verwacht({ status: 422, pad: /^\/api\/berichten$/ });
    wacht.verwacht({ status: 404, pad: /^\/api\/dossiers\/bestaat-niet$/ });
    await page.setViewportSize(viewport);
    const check = async (): Promise<void> => {
      await checkPasvorm(page);
      await checkAxe(page);
    };
    await page.goto(adres());
    await page.getByRole("button", { name: "Laad voorbeeldgegevens" }).click();
    await page.locator("#te-doen .taak").first().waitFor();
    for (const waarom of await page.locator("#te-doen .taak summary").all()) await waarom.click();
    await check();
    await dropBestanden(page, [await bewaar("een-heel-lange-bestandsnaam-zonder-een-enkele-spatie.xml", makeLopendeToewijzing({ volume: "x" }))]);
    await page.getByRole("table").waitFor();
    await check();

    await page.getByRole("link", { name: /^Contact/ }).first().click();
    await page.locator(".stap").first().waitFor();
    await check();
    await page.getByRole("button", { name: /^Kalender openen/ }).first().click();
    await page.getByRole("dialog").waitFor();
    await check();
    await page.keyboard.press("Escape");

    await page.getByRole("link", { name: "Bewoners" }).first().click();
    await page.getByLabel("Zoek op naam").fill("e");
    await page.locator(".bewoner").first().waitFor();
    await check();
    await page.getByRole("link", { name: "Over deze kit" }).click();
    await page.getByRole("heading", { level: 1, name: "Over deze kit" }).waitFor();
    await check();
    for (const pad of ["/dossiers/bestaat-niet", "/nergens"]) {
      await page.goto(`${adres()}${pad}`);
      await page.getByRole("heading", { level: 1 }).waitFor();
      await check();
    }
  });
}

test("D-10.1: terug in de browser en een nieuw tabblad op hetzelfde adres werken, zonder naam in het adres", async ({
  proef: { page, adres },
}) => {
  await page.goto(adres());
  await page.getByRole("button", { name: "Laad voorbeeldgegevens" }).click();
  await page.getByRole("link", { name: "Bewoners" }).click();
  await page.getByLabel("Zoek op naam").fill("proefman");
  const naam = await page.locator(".bewoner__naam").first().textContent();
  expect(page.url()).toBe(`${adres()}/bewoners`);
  await page.locator(".bewoner__naam").first().click();
  await page.getByRole("heading", { level: 1, name: naam ?? "" }).waitFor();
  const dossier = page.url();
  await page.goBack();
  await page.getByRole("heading", { level: 1, name: "Bewoners" }).waitFor();
  await page.goto(dossier);
  await page.getByRole("heading", { level: 1, name: naam ?? "" }).waitFor();
});
