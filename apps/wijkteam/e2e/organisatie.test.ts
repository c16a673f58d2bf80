import type { Page } from "playwright-core";
import { expect } from "vitest";

import { keur, open } from "./steun/keur.js";
import { test } from "./steun/proef.js";
import { maakSchermafbeelding } from "./steun/schermafbeelding.js";
import { JAARCIJFERS, vulOrganisatie } from "./steun/vul-organisatie.js";
import { WANDELING } from "./steun/wandeling.table.js";

const haltesOnder = (deel: string) => Object.entries(WANDELING).filter(([route]) => route.startsWith(deel) && !route.includes(":"));

const bewaar = async (page: Page, titel: string): Promise<void> => {
  await page.getByRole("button", { name: "Opslaan" }).click();
  await page.getByText(`Opgeslagen: ${titel}`).waitFor();
};

const kies = (page: Page, formulier: string, keuze: string): Promise<void> => page.getByRole("region", { name: formulier }).getByText(keuze, { exact: true }).click();

test("W-45.2, W-67: een team en een persoon leggen zich vast op de pagina, en wat nog is na te gaan staat er meteen", async ({ proef: { page, adres } }) => {
  await open(page, `${adres}/organisatie/wijken`, /^Teams en wijken$/);
  await page.getByRole("button", { name: "Team toevoegen" }).click();
  await page.getByLabel("Naam", { exact: false }).first().fill("Team Noord");
  await page.getByRole("textbox", { name: /^Geldt vanaf/ }).fill("01-01-2026");
  await bewaar(page, "team vastleggen");
  await page.getByRole("rowheader", { name: "Team Noord" }).waitFor();

  await page.getByRole("link", { name: "Mensen en VOG" }).click();
  await page.getByRole("button", { name: "Persoon toevoegen" }).click();
  await page.getByRole("textbox", { name: /^Naam/ }).fill("Anna Proef");
  await keur(page);
  await maakSchermafbeelding("organisatie-persoon-toevoegen", page);
  await kies(page, "Persoon vastleggen", "professional");
  await kies(page, "Persoon vastleggen", "Ja");
  await bewaar(page, "persoon vastleggen");
  const vergewis = page.getByRole("table", { name: "Vergewisplicht en VOG" });
  await vergewis.getByRole("rowheader", { name: "Anna Proef" }).waitFor();
  await expect.poll(() => vergewis.textContent()).toMatch(/nog niet alles is nagegaan.*beroepsregisters/);
  await vergewis.getByText("VOG nog niet vastgelegd").waitFor();
});

test("W-79.1, W-104.2: een ingelezen jaarrekening laat elke verhouding tegen de norm zien, met de reden", async ({ proef: { page, adres } }) => {
  await open(page, `${adres}/organisatie/financieel`, /^Jaarrekening$/);
  await page.locator("#jaarrekening").setInputFiles({ name: "2025.csv", mimeType: "text/csv", buffer: Buffer.from(JAARCIJFERS) });
  await page.getByText("2025.csv is ingelezen en opgeslagen.").waitFor();
  await page.getByText("Personeelskosten binnen de lumpsum").first().waitFor();
  await page.getByRole("button", { name: /^Voldoet niet/ }).click();
  await page.waitForURL(/\/organisatie\/financieel\?toon=voldoet-niet$/);
  await keur(page);
  await maakSchermafbeelding("organisatie-jaarrekening", page);
});

test.for([
  ["W-82.1, W-86, W-104.1", "/organisatie"],
  ["W-54, W-64, W-106.4", "/kwaliteit"],
] as const)("%s: elke gevulde pagina onder %s past op elk scherm, en axe vindt niets", { timeout: 900_000 }, async ([, deel], { proef: { page, adres } }) => {
  await page.goto(adres);
  await page.getByRole("heading", { level: 1 }).waitFor();
  await vulOrganisatie(page);
  for (const [route, { titel }] of haltesOnder(deel)) {
    await open(page, `${adres}${route}`, titel);
    await keur(page);
    await maakSchermafbeelding(`gevuld${route.replaceAll("/", "-")}`, page);
  }
});
