import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import type { Browser, Page } from "playwright-core";
import { expect, test as vitestTest } from "vitest";

import { openBrowser } from "./open-browser.js";
import { startKit, type Kit } from "./start-kit.js";
import { watchPagina, type Wacht } from "./watch-pagina.js";

/** A fresh kit on an empty folder with a fresh browser tab before it. */
export interface Proef {
  readonly page: Page;
  readonly map: string;
  readonly wacht: Wacht;
  /** Address of the kit that runs now. */
  readonly adres: () => string;
  /** Writes a file for the test and answers where it lies. */
  readonly bewaar: (naam: string, inhoud: string) => Promise<string>;
  /** Pulls the plug and starts the kit again on the same folder. */
  readonly herstart: () => Promise<void>;
}

interface Steun {
  readonly browser: Browser;
  readonly proef: Proef;
}

/** A test with a browser, an empty kit and a watch: each test fails on any console error or failed request. */
export const test = vitestTest.extend<Steun>({
  browser: [
    // oxlint-disable-next-line no-empty-pattern -- vitest reads from this pattern which fixtures are needed: none
    async ({}, use) => {
      const browser = await openBrowser();
      await use(browser);
      await browser.close();
    },
    { scope: "file" },
  ],
  proef: async ({ browser }, use) => {
    const werkmap = await mkdtemp(join(tmpdir(), "dagbesteding-e2e-"));
    const map = join(werkmap, "gegevens");
    let kit: Kit = await startKit(map);
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: "nl-NL", reducedMotion: "reduce" });
    const page = await context.newPage();
    const wacht = watchPagina(page);
    await use({
      page,
      map,
      wacht,
      adres: () => kit.adres,
      bewaar: async (naam, inhoud) => {
        const pad = join(werkmap, naam);
        await writeFile(pad, inhoud);
        return pad;
      },
      herstart: async () => {
        await kit.kill();
        kit = await startKit(map);
      },
    });
    await context.close();
    await kit.kill();
    await rm(werkmap, { recursive: true, force: true });
    expect(wacht.storingen()).toEqual([]);
  },
});
