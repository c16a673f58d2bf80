import { mkdir, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";

// Only on purpose do the pictures of the documentation change.
const inDocumentatie = process.env["WMO_SCREENSHOTS"] === "1";
const map = inDocumentatie ? fileURLToPath(new URL("../../../../docs/screenshots", import.meta.url)) : join(tmpdir(), "dagbesteding-schermen");

/** Longer than this a picture shows nothing any more. @unit pixels */
const LANGST = 3_000;

/** Takes a picture of a page, or of a part of it; of a very long page only the beginning. One of a few bytes shows nothing. */
export const maakSchermafbeelding = async (naam: string, vak: Page | Locator): Promise<void> => {
  await mkdir(map, { recursive: true });
  const path = join(map, `${naam}.png`);
  if ("goto" in vak) {
    const hoogte = await vak.evaluate(() => document.documentElement.scrollHeight);
    await vak.screenshot({ path, fullPage: hoogte <= LANGST });
  } else await vak.screenshot({ path });
  expect((await stat(path)).size).toBeGreaterThan(10_000);
};
