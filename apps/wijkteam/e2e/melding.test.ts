import { checkAxe, checkPasvorm, vulFormulier } from "@wmo-kit/tooling-testing/browser";
import { expect } from "vitest";

import { eenMelding } from "../test/melding.js";
import { keur } from "./steun/keur.js";
import { test } from "./steun/proef.js";
import { maakSchermafbeelding } from "./steun/schermafbeelding.js";
import { drukOp, kiesMetPijl, readFocus, typIn } from "./steun/toetsenbord.js";
import { vraagApi } from "./steun/vraag-api.js";

test("W-1, W-50.2.1: een melding vastleggen gaat met alleen het toetsenbord, en daarna staan de termijnen klaar", { timeout: 240_000 }, async ({ proef: { page, adres } }) => {
  await page.goto(adres);
  await page.getByRole("heading", { name: "Er is nog niets te doen" }).waitFor();
  await checkAxe(page);
  await drukOp(page, /^Nieuwe melding$/);
  await page.getByRole("heading", { level: 1, name: "Nieuwe melding" }).waitFor();
  await page.getByLabel("Achternaam van de inwoner").waitFor();
  await checkAxe(page);

  await typIn(page, /^Achternaam van de inwoner/, "Proefstra");
  await typIn(page, /^Voornaam/, "Anna");
  await typIn(page, /^Wat is de vraag/, "Ik kom de deur niet meer uit.");
  await kiesMetPijl(page, /^Zijn er kinderen of jongeren in het gezin\?: /, 1);
  await drukOp(page, /^Melding opslaan$/);

  await page.getByRole("heading", { level: 1, name: "Anna Proefstra" }).waitFor();
  await expect.poll(() => readFocus(page)).toBe("Anna Proefstra");
  await page.getByText("Het BSN vraagt u pas als het onderzoek is begonnen").waitFor();
  await page.locator(".zaakstap").first().waitFor();
  await checkAxe(page);
  await page.setViewportSize({ width: 320, height: 640 });
  await checkPasvorm(page);
  await page.setViewportSize({ width: 1280, height: 900 });

  await page.goto(adres);
  await page.getByRole("link", { name: /^Bevestig de melding aan de aanmelder/ }).click();
  await page.getByRole("heading", { level: 1, name: "Anna Proefstra" }).waitFor();
  for (const naam of ["Wachtlijst", "Inwoners", "Organisatie", "Kwaliteit"]) {
    await page.getByRole("navigation").getByRole("link", { name: naam, exact: true }).click();
    await page.getByRole("heading", { level: 1 }).waitFor();
    await checkAxe(page);
  }
});

test("W-1, W-2.1: een bekende naam wordt genoemd voor er een tweede dossier is, en de volgende melding komt in het dossier dat er is", { timeout: 240_000 }, async ({
  proef: { page, adres, wacht },
}) => {
  wacht.verwacht({ status: 422, pad: /\/meldingen$/ });
  await page.goto(adres);
  await page.getByRole("heading", { name: "Er is nog niets te doen" }).waitFor();
  await vraagApi(page, "/api/meldingen", eenMelding());
  await page.goto(`${adres}/meldingen/nieuw`);
  await vulFormulier(page, { "Achternaam van de inwoner": "Proefstra", "Wat is de vraag?": "Mevrouw is gevallen.", "Zijn er kinderen of jongeren in het gezin?": "Nee" });
  await page.getByRole("button", { name: "Melding opslaan" }).click();
  await page.getByText("Er is al iemand met deze naam.").waitFor();
  await keur(page);
  await maakSchermafbeelding("melding-bekende-naam", page);
  await page.getByRole("link", { name: "Melding bij Anna Proefstra" }).click();
  await page.getByRole("heading", { level: 1, name: "Nieuwe melding over Anna Proefstra" }).waitFor();

  await vulFormulier(page, { "Wie meldt?": "Een professional" });
  await vulFormulier(page, { "Naam van wie meldt": "De huisarts", "Wat is de vraag?": "Mevrouw is gevallen.", "Zijn er kinderen of jongeren in het gezin?": "Ja" });
  await keur(page);
  await page.getByRole("button", { name: "Melding opslaan" }).click();
  await page.getByText("stem eerst af met het jeugdteam").first().waitFor();
  await vulFormulier(page, { "Waarom gaat u toch verder?": "Het jeugdteam belt morgen terug." });
  await page.getByRole("button", { name: "Melding opslaan" }).click();
  await page.getByRole("heading", { level: 1, name: "Anna Proefstra" }).waitFor();
  await page.getByRole("heading", { level: 2, name: "Meldingen" }).waitFor();
  await page.getByText("Mevrouw is gevallen.", { exact: true }).waitFor();
  await maakSchermafbeelding("dossier-twee-meldingen", page);
});
