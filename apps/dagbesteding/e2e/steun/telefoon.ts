import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";

/** The row of somebody on the attendance list. */
export const rijVan = (page: Page, naam: string): Locator =>
  page.locator(".aanwezig").filter({ has: page.getByRole("heading", { level: 3, name: new RegExp(`(?:^|[ .])${naam}`) }) });

/** Taps, and waits until the tap is kept: the screen shows a choice from the moment the device has it. */
export const kies = async (page: Page, naam: string, keuze: string): Promise<void> => {
  const knop = rijVan(page, naam).getByRole("radio", { name: keuze, exact: true });
  await knop.click();
  await expect.poll(() => knop.isChecked(), { message: `${naam}: ${keuze}` }).toBe(true);
};

/** Until the shell is on the device and governs the page. */
export const wachtOpSchil = async (page: Page): Promise<void> => {
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
};

/** Until every tap is with the server. */
export const wachtOpVerstuurd = (page: Page): Promise<void> => page.getByText("Alles is verstuurd.").waitFor();
