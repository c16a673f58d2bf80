import { checkAxe } from "@wmo-kit/tooling-testing/browser";
import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";

import { test } from "./open-vitrine.js";

const stap = (page: Page, titel: string): Locator => page.locator(".zaakstap").filter({ has: page.getByRole("heading", { name: titel }) });
/** Opens what stands behind “Andere stappen”. */
const openAndere = (page: Page): Promise<void> => page.getByText("Andere stappen").click();
const verzonden = async (page: Page): Promise<unknown> => JSON.parse((await page.locator("#verzonden").textContent()) ?? "");

test("D-20.4: een waarschuwing vraagt ter plekke om een reden en houdt de stap niet tegen", async ({ proef: { page, adres } }) => {
  await page.goto(`${adres}/stappen`);
  await openAndere(page);
  const start = stap(page, "De start melden aan de gemeente");
  await start.getByRole("button", { name: /^Invullen/ }).click();
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe("De start melden aan de gemeente");
  await start.getByLabel("Dag van de start").fill("22-11-2026");
  await start.getByRole("button", { name: "Opslaan" }).click();
  await start.getByRole("link", { name: /^Waarom gaat u toch verder\?/ }).waitFor();
  await checkAxe(page);
  await start.getByLabel("Waarom gaat u toch verder?").fill("De post was vertraagd.");
  await start.getByRole("button", { name: "Opslaan" }).click();
  await page.getByText("Opgeslagen om 14:02: De start melden aan de gemeente").waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe("opgeslagen");
  expect(await verzonden(page)).toEqual({
    levensloop: "B2",
    zaak: "zaak-1",
    gebeurtenis: "start-gemeld",
    gegevens: { datum: "2026-11-22" },
    erkend: [{ code: "TERMIJN_OVERSCHREDEN", reden: "De post was vertraagd." }],
  });
});

test("D-20.4: vindt de server pas bij het opslaan een waarschuwing, dan blijft alles staan en komt de reden erbij", async ({
  proef: { page, adres },
}) => {
  await page.goto(`${adres}/stappen`);
  const plan = stap(page, "Het ondersteuningsplan vaststellen");
  await plan.getByRole("button", { name: /^Invullen/ }).click();
  await plan.getByLabel("Belangrijkste doel").fill("Zelf koken");
  await plan.getByLabel("Ja").check();
  await plan.getByRole("button", { name: "Opslaan" }).click();
  await plan.getByText("Vul bij elke waarschuwing in waarom u verdergaat").waitFor();
  expect(await plan.getByLabel("Belangrijkste doel").inputValue()).toBe("Zelf koken");
  await checkAxe(page);
  await plan.getByLabel("Waarom gaat u toch verder?").fill("Ziekte");
  await plan.getByRole("button", { name: "Opslaan" }).click();
  expect(await verzonden(page)).toMatchObject({
    gegevens: { doel: "Zelf koken", instemming: true },
    erkend: [{ code: "HERINDICATIE_LAAT", reden: "Ziekte" }],
  });
});

test("D-13.2: een stap die nog niet kan, zegt wat mist en opent de stap die het oplost; wat getypt is, blijft", async ({
  proef: { page, adres },
}) => {
  await page.goto(`${adres}/stappen`);
  await openAndere(page);
  const evaluatie = stap(page, "De ondersteuning evalueren");
  await evaluatie.getByRole("button", { name: /^Invullen/ }).click();
  await evaluatie.getByLabel("Dag van de evaluatie").fill("01-11-20");
  const einde = stap(page, "Eenzijdig beëindigen");
  expect(await einde.getByRole("button").count()).toBe(0);
  await einde.getByText("Wat mist er nog?").click();
  await einde.getByText("Evalueer eerst met de inwoner").waitFor();
  await stap(page, "Doorstroom naar werk bespreken").getByRole("button").click();
  await page.getByText("Dit vraagt het oordeel van een mens.").waitFor();
  await einde.getByRole("link", { name: "Doe eerst: De ondersteuning evalueren" }).click();
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe("De ondersteuning evalueren");
  expect(await evaluatie.getByLabel("Dag van de evaluatie").inputValue()).toBe("01-11-20");
  await page.reload();
  expect(await evaluatie.getByLabel("Dag van de evaluatie").inputValue()).toBe("01-11-20");
});
