import type { Page } from "playwright-core";
import { describe, expect } from "vitest";

import { dropBestanden } from "./steun/drop-bestanden.js";
import { makeLopendeToewijzing } from "./steun/lees-toewijzing.js";
import { BEWONERS } from "./steun/maak-gewerkte-maand.js";
import { schrijfAntwoord } from "./steun/maak-antwoord.js";
import { test } from "./steun/proef.js";
import { maakSchermafbeelding } from "./steun/schermafbeelding.js";
import { kies, wachtOpVerstuurd } from "./steun/telefoon.js";
import { vulFormulier, vulVraag } from "./steun/vul-formulier.js";
import { vulKit } from "./steun/vul-kit.js";
import { vraagApi } from "./steun/vraag-api.js";
import { openStap } from "./steun/zet-stap.js";

const open = async (page: Page, adres: string, titel: string): Promise<void> => {
  await page.goto(adres);
  await page.getByRole("heading", { level: 1, name: titel }).waitFor();
  await expect.poll(() => page.locator(".laden").count(), { message: adres }).toBe(0);
};

test("D-11.2: de werklijst, het dossier, het plan en de bevindingen laten zich zien", async ({ proef: { page, adres, bewaar, wacht } }) => {
  wacht.verwacht({ status: 422, pad: /^\/api\/berichten$/ });
  await page.goto(adres());
  await page.getByRole("button", { name: "Laad voorbeeldgegevens" }).click();
  await page.locator("#te-doen .taak summary").first().click();
  await maakSchermafbeelding("werklijst", page);

  await page.getByRole("link", { name: /^Start melden/ }).first().click();
  await page.locator(".stap").first().waitFor();
  await page.locator(".stap summary").nth(1).click();
  await page.evaluate(() => scrollTo(0, 0));
  await maakSchermafbeelding("dossier", page);

  await page.goto(adres());
  await page.getByRole("link", { name: /^Ondersteuningsplan.*Fictema/ }).first().click();
  const plan = await openStap(page, "Het ondersteuningsplan vaststellen");
  await plan.getByRole("button", { name: /^Regel toevoegen/ }).first().click();
  await vulFormulier(plan, {
    "De vraag": "Overdag iets te doen hebben en mensen spreken.",
    Doel: "Vóór de zomer verzorgt de bewoner drie ochtenden per week zelf de geiten.",
    Activiteiten: "Voeren, stal schoonmaken",
    "Hoe vaak": "Drie ochtenden per week",
    "Door wie": "Begeleider",
  });
  await maakSchermafbeelding("plan", plan);

  await page.goto(adres());
  await dropBestanden(page, [await bewaar("toewijzing.xml", makeLopendeToewijzing({ geslacht: "7", volume: "drie", achternaam: "" }))]);
  await page.getByRole("table").waitFor();
  await maakSchermafbeelding("bevindingen", page);
});

test("D-20.15: de declaratie, de aanwezigheid, het bewijs, de cijfers en het pakket laten zich zien", async ({ proef: { page, adres, bewaar } }) => {
  await page.goto(adres());
  const { declaratieId } = await vulKit(page);
  await open(page, `${adres()}/declaraties/${declaratieId}`, "Declaratie");
  await page.getByRole("button", { name: "Declaratie vastleggen als verzonden" }).click();
  await page.getByText(/^Vastgelegd als verzonden op/).waitFor();
  const wmo323 = await page.evaluate(async (id) => (await fetch(`/api/declaraties/${id}/bestanden/1`)).text(), declaratieId);
  await page.getByLabel("325-bestand kiezen").setInputFiles(await bewaar("325.xml", schrijfAntwoord(wmo323, [BEWONERS[1].bsn])));
  await page.getByText("Wat u doet:").waitFor();
  await page.getByText("Waaruit bestaat deze regel?").first().click();
  await maakSchermafbeelding("declaratie", page);

  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, `${adres()}/aanwezigheid`, "Aanwezigheid");
  await page.locator(".aanwezig").first().waitFor();
  await vulVraag(page, "Wie", "Ikzelf");
  await vulVraag(page, "Werkt als", "Medewerker in loondienst, begeleidt bewoners");
  await kies(page, "Fictema", "Aanwezig");
  await kies(page, "Proefman", "Afwezig");
  await wachtOpVerstuurd(page);
  await maakSchermafbeelding("aanwezigheid", page);

  await page.setViewportSize({ width: 1280, height: 900 });
  await open(page, `${adres()}/kwaliteit`, "Bewijs");
  await maakSchermafbeelding("bewijs", page);
  await open(page, `${adres()}/cijfers`, "Hoe gaat het?");
  await maakSchermafbeelding("cijfers", page);
  const eis = await vraagApi<{ regels: readonly { eis: string }[] }>(page, "/api/bewijs").then(({ regels }) => regels[0]?.eis ?? "");
  await open(page, `${adres()}/kwaliteit/toezicht?eis=${eis}`, "Toon aan");
  await maakSchermafbeelding("toezicht", page);
});

describe("wie nog niet is aangemeld", () => {
  test.override({ aangemeld: false });

  test("NEN 7510-1 5.16: de eerste start laat zich zien", async ({ proef: { page, adres, wacht } }) => {
    wacht.verwacht({ status: 401, pad: /^\/api\// });
    await open(page, adres(), "Welkom");
    await maakSchermafbeelding("eerste-start", page);
  });
});
