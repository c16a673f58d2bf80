import type { Page } from "playwright-core";

import { WACHTWOORD } from "../../test/aanmelden.js";
import { open } from "./keur.js";

const TELEFOON = { width: 320, height: 640 } as const;

/** What stands on an invitation: a code and a sign-in name, and nobody's name. */
export interface Brief {
  readonly code: string;
  readonly naam: string;
}

/** The letter as it lies on the table. */
export const leesBrief = async (page: Page): Promise<Brief> => {
  const brief = page.getByRole("status", { name: "Uitnodiging" });
  await brief.waitFor();
  const [code = "", naam = ""] = await brief.locator(".code").allTextContents();
  return { code, naam };
};

/** Chooses a password with the letter in hand, and signs in. */
export const meldAanMetBrief = async (page: Page, adres: string, { code, naam }: Brief): Promise<void> => {
  await page.setViewportSize(TELEFOON);
  await page.goto(`${adres}/wachtwoord-kiezen`);
  await page.getByLabel("Code").fill(code);
  await page.getByLabel("Nieuw wachtwoord").fill(WACHTWOORD);
  await page.getByRole("button", { name: "Wachtwoord opslaan" }).click();
  await page.getByRole("heading", { level: 1, name: "Aanmelden" }).waitFor();
  await page.getByLabel("Accountnaam").fill(naam);
  await page.getByLabel("Wachtwoord", { exact: true }).fill(WACHTWOORD);
  await page.getByRole("button", { name: "Aanmelden" }).click();
};

/** The professional invites; the letter comes back. */
export const nodigUit = async (page: Page, adres: string, dossierId: string): Promise<Brief> => {
  await open(page, `${adres}/dossiers/${dossierId}/inwoner`, /^Het dossier van de inwoner zelf$/);
  await page.getByRole("button", { name: "Inwoner uitnodigen" }).click();
  const brief = await leesBrief(page);
  await page.getByRole("button", { name: "Nieuwe code geven" }).waitFor();
  return brief;
};

/** Signs the resident in on a phone, at the own file. */
export const opTelefoon = async (telefoon: Page, adres: string, brief: Brief): Promise<void> => {
  await meldAanMetBrief(telefoon, adres, brief);
  await telefoon.getByRole("heading", { level: 1, name: "Mijn dossier" }).waitFor();
  await telefoon.getByText("Dit is het dossier van Anna Proefstra.").waitFor();
};

/** The resident looks who looked, and reads how to complain and to object; the page of the texts is left open. @source W-95.2; Wmo 2015 art. 5.3.2 */
export const leesInzageEnRechten = async (telefoon: Page, wie: string): Promise<void> => {
  await telefoon.getByRole("button", { name: "Laat zien wie er keek" }).click();
  await telefoon.getByText(`Door ${wie}`).first().waitFor();
  await telefoon.getByRole("region", { name: "Niet tevreden of niet eens?" }).getByRole("link", { name: "Uw rechten, klacht en bezwaar" }).click();
  await telefoon.getByRole("heading", { level: 1, name: "Uw rechten, klacht en bezwaar" }).waitFor();
  await telefoon.getByText("Postbus 1, 1234 AB Voorbeeldstad").first().waitFor();
};
