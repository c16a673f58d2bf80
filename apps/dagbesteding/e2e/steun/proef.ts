import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { openBrowser, watchPagina, type Wacht } from "@wmo-kit/tooling-testing/browser";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { expect, test as vitestTest } from "vitest";

import { maakAccount, maakBeheerder, type Aanmelding } from "../../test/aanmelden.js";
import { startKit, type Kit } from "./start-kit.js";

/** A fresh kit on an empty folder with a fresh browser tab before it. */
export interface Proef {
  readonly page: Page;
  readonly map: string;
  readonly wacht: Wacht;
  /** The code for the first account; it is used already, unless the test asked for an untouched kit. */
  readonly startcode: () => string;
  /** Address of the kit that runs now. */
  readonly adres: () => string;
  /** Writes a file for the test and answers where it lies. */
  readonly bewaar: (naam: string, inhoud: string) => Promise<string>;
  /** Pulls the plug and starts the kit again on the same folder. */
  readonly herstart: () => Promise<void>;
}

interface Steun {
  readonly browser: Browser;
  /** Whether somebody with every role has signed in already; a test of signing in itself does that by hand. */
  readonly aangemeld: boolean;
  /** Settings with which the kit starts. */
  readonly instelling: Readonly<Record<string, string>>;
  readonly proef: Proef;
}

const meldAan = async ({ adres, startcode = "" }: Kit): Promise<Aanmelding> =>
  maakAccount(adres, await maakBeheerder(adres, startcode), { gebruikersnaam: "werker", bekwaamheden: ["mbo4"] });

const bringAanmelding = async (context: BrowserContext, adres: string, { cookie }: Aanmelding): Promise<void> => {
  const plaats = cookie.indexOf("=");
  await context.addCookies([{ name: cookie.slice(0, plaats), value: cookie.slice(plaats + 1), url: adres, httpOnly: true, sameSite: "Strict" }]);
};

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
  aangemeld: true,
  instelling: {},
  proef: async ({ browser, aangemeld, instelling }, use) => {
    const werkmap = await mkdtemp(join(tmpdir(), "dagbesteding-e2e-"));
    const map = join(werkmap, "gegevens");
    let kit: Kit = await startKit(map, { instelling });
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: "nl-NL", reducedMotion: "reduce" });
    if (aangemeld) await bringAanmelding(context, kit.adres, await meldAan(kit));
    const page = await context.newPage();
    const wacht = watchPagina(page);
    context.on("page", wacht.volg);
    await use({
      page,
      map,
      wacht,
      startcode: () => kit.startcode ?? "",
      adres: () => kit.adres,
      bewaar: async (naam, inhoud) => {
        const pad = join(werkmap, naam);
        await writeFile(pad, inhoud);
        return pad;
      },
      herstart: async () => {
        wacht.verwachtUitval();
        await kit.kill();
        kit = await startKit(map, { instelling });
        // Another port is the same host, so the session goes along.
      },
    });
    await context.close();
    await kit.kill();
    await rm(werkmap, { recursive: true, force: true });
    expect(wacht.storingen()).toEqual([]);
  },
});
