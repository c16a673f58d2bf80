import type { Locator, Page } from "playwright-core";

import { plusDagen, vandaag } from "./datums.js";
import { dropBestanden } from "./drop-bestanden.js";
import type { Proef } from "./proef.js";
import { makeWmo301, type Toewijzingsbericht } from "./wmo301.js";

/** An allocation that was sent today and has been valid for a week, so that support may have started. */
export const makeLopendeToewijzing = (verschil: Partial<Toewijzingsbericht> = {}): string =>
  makeWmo301({
    dagtekening: vandaag(),
    ingangsdatum: plusDagen(vandaag(), -7),
    einddatum: plusDagen(vandaag(), 365),
    ...verschil,
  });

/** Drops an allocation on the open worklist and opens the dossier that it makes. */
export const openIngelezenDossier = async ({ page, bewaar }: Proef, xml: string): Promise<void> => {
  await dropBestanden(page, [await bewaar("toewijzing.xml", xml)]);
  await page.getByRole("link", { name: /^Open het dossier van/ }).click();
  await page.locator(".stap").first().waitFor();
};

/** The step of a dossier with a title. */
export const findStap = (page: Page, titel: RegExp): Locator => page.locator(".stap").filter({ has: page.getByRole("heading", { name: titel }) });
