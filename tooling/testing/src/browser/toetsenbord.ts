import type { Page } from "playwright-core";

import { wachtOpRust } from "./rust.js";

/** What stands under the focus, as its name; an answer of a question with the question before it. */
export const readFocus = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return "";
    const isVeld = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement;
    const label = isVeld ? element.labels?.[0]?.textContent : undefined;
    const vraag = element instanceof HTMLInputElement && element.type === "radio" ? `${element.closest("fieldset")?.querySelector("legend")?.textContent ?? ""}: ` : "";
    const elders = element.getAttribute("aria-labelledby")?.split(" ").map((id) => document.getElementById(id)?.textContent ?? "").join(" ");
    return `${vraag}${label ?? elders ?? element.getAttribute("aria-label") ?? element.textContent}`.replaceAll(/\s+/g, " ").trim();
  });

const hasZichtbareFocus = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (element === null) return false;
    // A file picker is drawn by its label or by what stands beside it.
    const dragers = element instanceof HTMLInputElement && element.type === "file" ? [...(element.labels ?? []), element.nextElementSibling] : [element];
    return dragers.some((drager) => {
      if (drager === null) return false;
      const stijl = getComputedStyle(drager);
      return (stijl.outlineStyle !== "none" && Number.parseFloat(stijl.outlineWidth) >= 2) || stijl.textDecorationLine.includes("underline");
    });
  });

/** More stops than any page has. */
const HOOGSTENS = 160;

/** Walks with Tab, once the page stands still, until the focus stands on something with this name; every stop on the way must be visible. */
export const tabNaar = async (page: Page, naam: RegExp): Promise<void> => {
  await wachtOpRust(page);
  for (let stap = 0; stap < HOOGSTENS; stap += 1) {
    await page.keyboard.press("Tab");
    const focus = await readFocus(page);
    if (focus !== "" && !(await hasZichtbareFocus(page))) throw new Error(`De focus is niet te zien op “${focus}”.`);
    if (naam.test(focus)) return;
  }
  throw new Error(`Met Tab is ${naam} niet te bereiken.`);
};

/** Walks to a field and types. */
export const typIn = async (page: Page, naam: RegExp, tekst: string): Promise<void> => {
  await tabNaar(page, naam);
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type(tekst);
};

/** Walks to a question and chooses its answer, that many arrows down. */
export const kiesMetPijl = async (page: Page, vraag: RegExp, omlaag: number): Promise<void> => {
  await tabNaar(page, vraag);
  await page.keyboard.press("Space");
  for (let pijl = 0; pijl < omlaag; pijl += 1) await page.keyboard.press("ArrowDown");
};

/** Walks to a button or link and presses it. */
export const drukOp = async (page: Page, naam: RegExp): Promise<void> => {
  await tabNaar(page, naam);
  await page.keyboard.press("Enter");
};
