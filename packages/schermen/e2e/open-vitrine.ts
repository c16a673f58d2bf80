import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import preact from "@preact/preset-vite";
import { openBrowser, watchPagina, type Wacht } from "@wmo-kit/tooling-testing/browser";
import type { Browser, Page } from "playwright-core";
import { build, preview, type InlineConfig } from "vite";
import { expect, test as vitestTest } from "vitest";

const BRON = "@wmo-kit/source";
/** The policy under which the apps serve their pages: no inline script, no inline style, nothing from outside. */
const CSP = "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'";

interface Vitrine {
  readonly adres: string;
  readonly sluit: () => Promise<void>;
}

const openVitrine = async (): Promise<Vitrine> => {
  const map = await mkdtemp(join(tmpdir(), "schermen-e2e-"));
  const instelling: InlineConfig = {
    root: fileURLToPath(new URL("vitrine", import.meta.url)),
    configFile: false,
    logLevel: "error",
    plugins: [preact()],
    resolve: { conditions: [BRON, "module", "browser", "development|production"] },
    build: { outDir: map, emptyOutDir: true, target: "es2022", assetsInlineLimit: 0, modulePreload: { polyfill: false } },
    preview: { port: 0, host: "127.0.0.1", headers: { "content-security-policy": CSP } },
  };
  await build(instelling);
  const server = await preview(instelling);
  const adres = server.resolvedUrls?.local[0]?.replace(/\/$/, "");
  if (adres === undefined) throw new Error("De vitrine is niet gestart.");
  return {
    adres,
    sluit: async () => {
      await server.close();
      await rm(map, { recursive: true, force: true });
    },
  };
};

interface Steun {
  readonly browser: Browser;
  readonly vitrine: Vitrine;
  readonly proef: { readonly page: Page; readonly adres: string; readonly wacht: Wacht };
}

/** A test with a browser tab on the host page; it fails on any console error or failed request. */
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
  vitrine: [
    // oxlint-disable-next-line no-empty-pattern -- vitest reads from this pattern which fixtures are needed: none
    async ({}, use) => {
      const vitrine = await openVitrine();
      await use(vitrine);
      await vitrine.sluit();
    },
    { scope: "file" },
  ],
  proef: async ({ browser, vitrine }, use) => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: "nl-NL", reducedMotion: "reduce" });
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    const wacht = watchPagina(page);
    await use({ page, adres: vitrine.adres, wacht });
    await context.close();
    expect(wacht.storingen()).toEqual([]);
  },
});
