import { mkdir, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";

// Only on purpose do the pictures of the documentation change.
const inDocumentatie = process.env["WMO_SCREENSHOTS"] === "1";
const map = inDocumentatie ? fileURLToPath(new URL("../../../../docs/screenshots/wijkteam", import.meta.url)) : join(tmpdir(), "wijkteam-schermen");

/** Longer than this a picture shows nothing any more. @unit pixels */
const LANGST = 3_000;

/** Brings what a picture is about to the middle of a page that is too long to be shown whole. */
export const zetInBeeld = (plek: Locator): Promise<void> => plek.evaluate((element) => element.scrollIntoView({ block: "center" }));

/** Takes a picture of a page; of a very long one only the beginning. One of a few bytes shows nothing. */
export const maakSchermafbeelding = async (naam: string, page: Page): Promise<void> => {
  await mkdir(map, { recursive: true });
  const path = join(map, `${naam}.png`);
  const hoogte = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.screenshot({ path, fullPage: hoogte <= LANGST });
  expect((await stat(path)).size).toBeGreaterThan(10_000);
};
