import { checkAxe, checkPasvorm } from "@wmo-kit/tooling-testing/browser";
import type { Page } from "playwright-core";
import { expect } from "vitest";

const BREED = { width: 1280, height: 900 } as const;
const SMAL = { width: 320, height: 640 } as const;
// 200% zoom of a window of 1280 x 900 leaves half of it, in the pixels that a page sees.
const VERGROOT = { width: 640, height: 450 } as const;

/** Holds the page as it is now against WCAG and against three widths, and leaves it on the last. */
export const keur = async (page: Page, eindig: "breed" | "smal" = "breed"): Promise<void> => {
  await page.setViewportSize(VERGROOT);
  await checkPasvorm(page);
  for (const viewport of eindig === "breed" ? [SMAL, BREED] : [BREED, SMAL]) {
    await page.setViewportSize(viewport);
    await checkPasvorm(page);
    await checkAxe(page);
  }
};

/** Opens a page and waits until its heading stands there and nothing is being fetched any more. */
export const open = async (page: Page, adres: string, titel: RegExp): Promise<void> => {
  await page.goto(adres);
  await page.getByRole("heading", { level: 1, name: titel }).waitFor();
  await expect.poll(() => page.locator(".laden").count(), { message: adres, timeout: 20_000 }).toBe(0);
};
