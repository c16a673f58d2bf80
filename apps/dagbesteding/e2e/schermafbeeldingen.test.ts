import { mkdir, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { expect } from "vitest";

import { dropBestanden } from "./steun/drop-bestanden.js";
import { makeLopendeToewijzing } from "./steun/lees-toewijzing.js";
import { test } from "./steun/proef.js";

const inDocumentatie = process.env["WMO_SCREENSHOTS"] === "1";
const map = inDocumentatie ? fileURLToPath(new URL("../../../docs/screenshots", import.meta.url)) : join(tmpdir(), "dagbesteding-schermen");

test("D-11.2: de werklijst, het dossier en de bevindingen laten zich zien", async ({ proef: { page, adres, bewaar, wacht } }) => {
  wacht.verwacht({ status: 422, pad: /^\/api\/berichten$/ });
  await mkdir(map, { recursive: true });
  const bewaarScherm = async (naam: string): Promise<void> => {
    const path = join(map, `${naam}.png`);
    await page.screenshot({ path, fullPage: true });
    expect((await stat(path)).size).toBeGreaterThan(20_000);
  };

  await page.goto(adres());
  await page.getByRole("button", { name: "Laad voorbeeldgegevens" }).click();
  await page.locator("#te-doen .taak summary").first().click();
  await bewaarScherm("werklijst");

  await page.getByRole("link", { name: /^Start melden/ }).first().click();
  await page.locator(".stap").first().waitFor();
  await page.locator(".stap summary").nth(1).click();
  await page.evaluate(() => scrollTo(0, 0));
  await bewaarScherm("dossier");

  await page.getByRole("link", { name: "Werklijst" }).first().click();
  await dropBestanden(page, [await bewaar("toewijzing.xml", makeLopendeToewijzing({ geslacht: "7", volume: "drie", achternaam: "" }))]);
  await page.getByRole("table").waitFor();
  await bewaarScherm("bevindingen");
});
