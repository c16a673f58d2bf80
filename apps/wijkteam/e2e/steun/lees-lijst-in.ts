import type { Page } from "playwright-core";

import { open } from "./keur.js";

const KOPPEN = "AGB-code;Aanbieder;AGB-code hoofdaannemer;Productcategorie;Productcode;Eenheid;Tarief;Geldig vanaf;Geldig tot en met";

/** A file of contracted providers, a row for each. @source W-37.3 */
export const maakLijst = (aanbieders: readonly string[]): string => [KOPPEN, ...aanbieders.map((aanbieder, plaats) => `${75_751_234 + plaats};${aanbieder};;02;02A03;01;1,05;01-01-2020;`)].join("\r\n");

/** Chooses a file for the list of providers. */
export const kiesLijst = (page: Page, inhoud: string): Promise<void> =>
  page
    .getByRole("region", { name: "Gecontracteerde aanbieders, producten en tarieven" })
    .locator("input[type=file]")
    .setInputFiles({ name: "lijst.csv", mimeType: "text/csv", buffer: Buffer.from(inhoud) });

/** Takes over the list of today, with two providers. */
export const leesLijstIn = async (page: Page, adres: string): Promise<void> => {
  await open(page, `${adres}/organisatie/bestanden`, /^Bestanden inlezen$/);
  await kiesLijst(page, maakLijst(["Zorg Dichtbij", "Samen Verder"]));
  await page.getByText("Het bestand is ingelezen.").waitFor();
};
