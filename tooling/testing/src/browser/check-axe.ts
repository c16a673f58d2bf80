import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { expect } from "vitest";

import { wachtOpRust } from "./rust.js";

const NORMEN = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** Fails on everything axe finds against WCAG 2.2 A and AA, with the place and the reason. */
export const checkAxe = async (page: Page): Promise<void> => {
  await wachtOpRust(page);
  const { violations, passes } = await new AxeBuilder({ page }).withTags(NORMEN).analyze();
  const gevonden = violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} ${target.join(" ")}: ${failureSummary}`));
  expect(gevonden).toEqual([]);
  expect(passes.length).toBeGreaterThan(10);
};
