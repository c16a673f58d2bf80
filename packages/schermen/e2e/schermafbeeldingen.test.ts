import { mkdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { checkAxe, checkPasvorm } from "@wmo-kit/tooling-testing/browser";

import { test } from "./open-vitrine.js";

const PAGINAS = ["", "stappen", "grafieken", "aanmelden", "eerste-start", "herstel", "account", "accounts"] as const;
const BREEDTES = [1280, 640, 320] as const;
const map = join(tmpdir(), "schermen-beelden");

for (const breedte of BREEDTES) {
  test(`D-10.1: elk scherm past op ${breedte} px, en axe vindt niets`, async ({ proef: { page, adres } }) => {
    await mkdir(map, { recursive: true });
    await page.setViewportSize({ width: breedte, height: 900 });
    for (const pagina of PAGINAS) {
      await page.goto(`${adres}/${pagina}`);
      await page.getByRole("heading", { level: 1 }).waitFor();
      const dicht = page.locator("main details:not([open]) > summary");
      while ((await dicht.count()) > 0) await dicht.first().click();
      await checkPasvorm(page);
      await checkAxe(page);
      await page.screenshot({ path: join(map, `${pagina === "" ? "formulier" : pagina}-${breedte}.png`), fullPage: true });
    }
  });
}
