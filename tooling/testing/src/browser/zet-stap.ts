import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";

import { wachtOpRust } from "./rust.js";
import { vulFormulier, type Ingevuld } from "./vul-formulier.js";

/** A step of the open dossier, by its name. */
export const findZaakstap = (page: Page, titel: string): Locator =>
  page.locator(".zaakstap").filter({ has: page.getByRole("heading", { level: 4, name: titel, exact: true, includeHidden: true }) });

/** Opens a step as a form, unfolding the list it stands in when needed. After a save the steps are asked anew, so it may still move. */
export const openStap = async (page: Page, titel: string): Promise<Locator> => {
  await wachtOpRust(page);
  const stap = findZaakstap(page, titel);
  const knop = stap.getByRole("button", { name: /^(?:Invullen|Vastleggen)/ });
  const dicht = page.locator("details.andere-stappen:not([open])").filter({ has: stap }).locator("summary").first();
  const isTeZien = async (): Promise<boolean> => {
    if (await knop.isVisible()) return true;
    if (await dicht.isVisible()) await dicht.click({ timeout: 500 }).catch(() => undefined);
    return knop.isVisible();
  };
  await expect.poll(isTeZien, { message: titel, timeout: 30_000 }).toBe(true);
  await knop.click();
  return stap;
};

/** Saves the open form of a step and waits until the page says that it is kept; what it says instead is the failure. */
export const bewaarStap = async (page: Page, stap: Locator, titel: string): Promise<void> => {
  await stap.getByRole("button", { name: "Opslaan" }).click();
  const bewaard = page.getByText(new RegExp(`^Opgeslagen om \\d\\d:\\d\\d: ${titel.replaceAll(/[()]/g, String.raw`\$&`)}`));
  const tegengehouden = stap.locator(".foutoverzicht, [role=alert]");
  await bewaard.or(tegengehouden).first().waitFor();
  expect(await tegengehouden.allInnerTexts(), titel).toEqual([]);
  await wachtOpRust(page);
};

/** Takes a step on the open dossier: opens it, fills it in, saves it. */
export const zetStap = async (page: Page, titel: string, ingevuld: Ingevuld = {}): Promise<void> => {
  const stap = await openStap(page, titel);
  await vulFormulier(stap, ingevuld);
  await bewaarStap(page, stap, titel);
};
