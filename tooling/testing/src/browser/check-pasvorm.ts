import type { Page } from "playwright-core";
import { expect } from "vitest";

import { wachtOpRust } from "./rust.js";

const DOELEN = "button, summary, .taak__link, nav a, label.nl-button, label.keuze, select, input:not([type=file], [type=radio], [type=checkbox])";

const checkBreedte = async (page: Page): Promise<void> => {
  const { inhoud, scherm } = await page.evaluate(() => ({ inhoud: document.documentElement.scrollWidth, scherm: innerWidth }));
  expect(inhoud, page.url()).toBeLessThanOrEqual(scherm);
};

const checkDoelen = async (page: Page): Promise<void> => {
  const teKlein = await page.evaluate(
    (doelen) =>
      [...document.querySelectorAll<HTMLElement>(doelen)]
        .filter((element) => element.checkVisibility())
        .map((element) => ({ tekst: element.textContent, hoogte: element.getBoundingClientRect().height }))
        .filter(({ hoogte }) => hoogte < 24),
    DOELEN,
  );
  expect(teKlein).toEqual([]);
};

const checkLetters = async (page: Page): Promise<void> => {
  const klein = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("main *")]
      .filter((element) => element.childElementCount === 0 && element.textContent.trim() !== "" && element.tagName !== "CODE")
      .filter((element) => Number.parseFloat(getComputedStyle(element).fontSize) < 16)
      .map((element) => element.outerHTML.slice(0, 120)),
  );
  expect(klein).toEqual([]);
};

/** Fails when a page must be moved sideways, has a target lower than 24 pixels, or letters smaller than 16. @source WCAG 2.2, 1.4.10 and 2.5.8 */
export const checkPasvorm = async (page: Page): Promise<void> => {
  await wachtOpRust(page);
  await checkBreedte(page);
  await checkDoelen(page);
  await checkLetters(page);
};
