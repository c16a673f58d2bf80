import { dropBestanden } from "./drop-bestanden.js";
import type { Werkdag } from "./jaarkit.js";

/** Drops a message on the worklist, and opens the dossier it is about. */
export const leesIn = async ({ page, adres, bewaar }: Werkdag, naam: string, bericht: Uint8Array): Promise<void> => {
  await page.goto(adres);
  await dropBestanden(page, [await bewaar(naam, bericht)]);
  await page.getByRole("link", { name: /^Open het dossier van/ }).click();
  await page.getByRole("heading", { name: "Berichten" }).waitFor();
};
