import type { Werkdag } from "../steun/jaarkit.js";
import { vulFormulier } from "../steun/vul-formulier.js";

/** The name of the location of the story. */
export const LOCATIE = "De Proefhoeve";

/** The tariff of the story. @unit euros, as a person types it */
export const TARIEF = "41,50";

/** A provider begins: where it is, and what a dagdeel costs under the contract. */
export const richtIn = async ({ page, adres, keur }: Werkdag): Promise<void> => {
  await page.goto(`${adres}/organisatie/locaties`);
  await page.getByRole("button", { name: "Locatie toevoegen" }).click();
  const locatie = page.getByRole("region", { name: "Locatie vastleggen" });
  await vulFormulier(locatie, {
    Naam: LOCATIE,
    Adres: "Proefstraat 1, Proefdorp",
    "Aantal plekken": "12",
    Doelgroep: "Ouderen die thuis wonen",
    "Aanbod en aanpak": "Werken met dieren en in de tuin",
    "In gebruik vanaf": "01-01-2020",
  });
  await locatie.getByRole("button", { name: "Opslaan" }).click();
  await page.getByText("Opgeslagen: locatie vastleggen").waitFor();
  await keur();

  await page.goto(`${adres}/declaraties`);
  await vulFormulier(page, { Productcode: "07A03", "Tarief in euro's": TARIEF, "Geldt vanaf": "01-01-2026" });
  await page.getByLabel("Dagdeel (4 uur)").check();
  await page.getByRole("button", { name: "Tarief toevoegen" }).click();
  await page.getByRole("cell", { name: `€ ${TARIEF}` }).waitFor();
  await keur();
};
